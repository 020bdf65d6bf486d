package io.github.containers.backlog.benchmark;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** Writes the entries of timelines as GitHub does, of the kinds that are made up here. */
final class SyntheticEvents {

  private static final String COMMENT = "Could you tell more about what you see there? ".repeat(8);

  private final JsonGenerator json;
  private final SyntheticJson accounts;

  SyntheticEvents(JsonGenerator json, SyntheticJson accounts) {
    this.json = json;
    this.accounts = accounts;
  }

  void write(History history) throws IOException {
    for (Event event : Objects.requireNonNull(history.events())) {
      json.writeStartObject();
      accounts.account("actor", event.actor());
      accounts.instant("created_at", event.at());
      particulars(event);
      json.writeEndObject();
    }
  }

  private void particulars(Event event) throws IOException {
    if (event instanceof Event.Labeled labeled) {
      name("labeled");
      json.writeObjectFieldStart("label");
      json.writeStringField("name", labeled.label());
      json.writeEndObject();
    } else if (event instanceof Event.Commented commented) {
      name("commented");
      json.writeStringField("author_association", commented.association().name());
      json.writeStringField("body", COMMENT);
    } else if (event instanceof Event.Closed closed) {
      name("closed");
      if (closed.reason() != null) {
        json.writeStringField("state_reason", closed.reason().name().toLowerCase(Locale.ROOT));
      }
    } else if (event instanceof Event.Merged) {
      name("merged");
    } else if (event instanceof Event.Reopened) {
      name("reopened");
    } else {
      throw new IllegalArgumentException("nobody makes that up: " + event);
    }
  }

  private void name(String event) throws IOException {
    json.writeStringField("event", event);
  }
}
