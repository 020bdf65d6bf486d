package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.CommentTemplate;
import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Renders the comments that policies ask for, from the files of the maintainers. */
final class CommentTexts {

  private final Session session;
  private final Policies world;

  CommentTexts(Session session, Policies world) {
    this.session = session;
    this.world = world;
  }

  /**
   * The text of a comment.
   *
   * @throws FailureException where its file can't be read, or asks for what there is not
   */
  String of(Action action) {
    if (!(action.step() instanceof Step.Comment comment)) {
      throw new IllegalArgumentException("not a comment: " + action.step());
    }
    Path file = folder().resolve(comment.template()).normalize();
    try {
      return new CommentTemplate(Files.readString(file, UTF_8)).render(values(action));
    } catch (IOException failure) {
      throw new FailureException(
          "policy " + action.policy() + ": cannot read its text: " + Failures.reason(failure),
          failure);
    } catch (IllegalArgumentException wrong) {
      throw new FailureException(file + ": " + wrong.getMessage(), wrong);
    }
  }

  private Path folder() {
    return Session.findConfiguration(session.environment(), session.options())
        .map(session.environment()::resolve)
        .flatMap(file -> Optional.ofNullable(file.getParent()))
        .orElse(session.environment().folder());
  }

  private Map<String, String> values(Action action) {
    Duration grace =
        world
            .findPolicy(action.repositoryId(), action.policy())
            .flatMap(Policy::findGrace)
            .orElse(Duration.ZERO);
    return Map.of(
        "author", action.author(),
        "days", String.valueOf(grace.toDays()),
        "expires", Phrases.date(labelledAt(action).plus(grace)),
        "policy", action.policy());
  }

  /** When the label was put on, if it was before: by GitHub's clock, not by the local one. */
  private Instant labelledAt(Action action) {
    return Optional.ofNullable(action.values().get(Decision.LABEL_SINCE))
        .map(day -> LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(world.asOf());
  }
}
