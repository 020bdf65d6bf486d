package io.github.containers.backlog.fake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a test sees it.
 *
 * @param id GitHub's id for it
 * @param author who wrote it; null where the account was deleted
 * @param at when
 * @param body its text
 */
public record FakeComment(long id, @Nullable String author, Instant at, String body) {

  static FakeComment of(Entry entry) {
    return new FakeComment(
        entry.id(), entry.actor(), entry.at(), entry.details().path("body").asText());
  }
}
