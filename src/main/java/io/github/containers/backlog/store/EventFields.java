package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a timeline one after the other. A field that the line does not have reads as
 * the empty text.
 */
final class EventFields {

  private final String text;
  private final Pools pools;
  private int from;
  private boolean lineEnded;

  EventFields(String text, Pools pools) {
    this.text = text;
    this.pools = pools;
  }

  /** Passes over what is left of this line; false where it was the last. */
  boolean nextLine() {
    while (!lineEnded) {
      end();
    }
    lineEnded = false;
    return from < text.length();
  }

  String field() {
    return lineEnded ? "" : pools.text(Fields.unescape(text.substring(from, end())));
  }

  /** Whether the field has any text. */
  boolean flag() {
    int begin = from;
    return !lineEnded && end() > begin;
  }

  int count() {
    return Integer.parseInt(field());
  }

  Instant instant() {
    int begin = from;
    return Instant.ofEpochMilli(Long.parseLong(text, begin, end(), 10));
  }

  @Nullable Instant instantOrNull() {
    String millis = field();
    return millis.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(millis));
  }

  Actor actor() {
    String login = field();
    return pools.actor(login, flag());
  }

  /** Where the field that begins here ends; the next one begins behind that. */
  private int end() {
    int end = from;
    while (text.charAt(end) > Fields.SEPARATOR
        || (text.charAt(end) != Fields.SEPARATOR && text.charAt(end) != Fields.END)) {
      end++;
    }
    lineEnded = text.charAt(end) == Fields.END;
    from = end + 1;
    return end;
  }
}
