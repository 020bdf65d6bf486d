package io.github.containers.backlog.cli;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.CommentTemplate;
import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Renders the comments that policies ask for, from the files of the maintainers. */
final class CommentTexts {

  /** Signs that GitHub allows in no login: in a comment they could be markup. */
  private static final String NO_LOGIN = "[^A-Za-z0-9_\\[\\]-]";

  private final CommentFiles files;
  private final Policies world;

  CommentTexts(Session session, Policies world) {
    this.files = new CommentFiles(session);
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
    try {
      return new CommentTemplate(files.read(action.policy(), comment)).render(values(action));
    } catch (IllegalArgumentException wrong) {
      throw new FailureException(files.find(comment) + ": " + wrong.getMessage(), wrong);
    }
  }

  /**
   * Renders all of a plan's comments for once.
   *
   * @return what their files hold, by the names that the policies give these
   * @throws FailureException as {@link #of}
   */
  Map<String, String> check(Plan plan) {
    Map<String, String> read = new TreeMap<>();
    for (Action action : plan.actions()) {
      if (action.step() instanceof Step.Comment comment) {
        of(action);
        read.put(comment.template(), files.read(action.policy(), comment));
      }
    }
    return read;
  }

  private Map<String, String> values(Action action) {
    Duration grace =
        world
            .findPolicy(action.repositoryId(), action.policy())
            .flatMap(Policy::findGrace)
            .orElse(Duration.ZERO);
    return Map.of(
        "author", action.author().replaceAll(NO_LOGIN, ""),
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
