package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an issue's timeline, comments included.
 *
 * @param id GitHub's id for it
 * @param event GitHub's name for it, such as {@code labeled}
 * @param at when it happened
 * @param actor who did it; null where the account was deleted
 * @param details what this kind of event says besides, as GitHub writes it; of a comment its body
 * @param source who mentions the issue; null unless this is a cross-reference
 */
record Entry(
    long id,
    String event,
    Instant at,
    @Nullable String actor,
    ObjectNode details,
    @Nullable FakeIssue source) {

  static ObjectNode nothing() {
    return JsonNodeFactory.instance.objectNode();
  }

  boolean isComment() {
    return event.equals("commented");
  }

  boolean isBy(@Nullable String login) {
    return actor != null && actor.equalsIgnoreCase(login);
  }
}
