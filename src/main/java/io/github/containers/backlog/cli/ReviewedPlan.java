package io.github.containers.backlog.cli;

import static io.github.containers.backlog.policy.Decision.LABEL_SINCE;
import static java.time.ZoneOffset.UTC;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.Manages;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.render.json.PlanReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan that somebody has reviewed. Actions may have been taken out of it; those that are left
 * must be what the policies can ask for, or the journal would say what is not so; and comments must
 * say what they said then.
 */
final class ReviewedPlan {

  private final Path file;
  private final Policies world;
  private final CommentFiles files;

  ReviewedPlan(Path file, Policies world, CommentFiles files) {
    this.file = file;
    this.world = world;
    this.files = files;
  }

  /**
   * Reads it.
   *
   * @throws UsageException where it is no plan, another account's, or of other policies or texts
   */
  Plan read() {
    requireFile(file);
    Plan plan = parsed();
    String account = world.account();
    if (!plan.account().equalsIgnoreCase(account)) {
      String whose = plan.account().isEmpty() ? "nobody" : plan.account();
      throw new UsageException(
          "--plan: %s: it was made for %s, but this token is %s's, whose labels are others; make it with this token"
              .formatted(file, whose, account));
    }
    for (int i = 0; i < plan.actions().size(); i++) {
      check(i + 1, plan.actions().get(i), plan);
    }
    return plan;
  }

  /** Refuses a file that is not there. */
  static void requireFile(Path file) {
    if (!Files.exists(file)) {
      throw new UsageException("--plan: there is no " + file + "; without --live it is written");
    }
  }

  private Plan parsed() {
    try {
      return PlanReading.read(BoundedFile.read(file));
    } catch (IllegalArgumentException wrong) {
      throw new UsageException("--plan: " + file + ": " + wrong.getMessage());
    } catch (IOException unread) {
      throw new UsageException("--plan: " + file + ": " + Failures.reason(unread));
    }
  }

  private void check(int position, Action action, Plan plan) {
    Optional<Policy> policy = world.findPolicy(action.repositoryId(), action.policy());
    if (policy.isEmpty()) {
      throw wrong(position, "the configuration has no policy \"" + action.policy() + "\" there");
    }
    if (!canAskFor(policy.get(), action.step())) {
      throw wrong(position, "the policy \"" + action.policy() + "\" does not ask for that");
    }
    if (action.step() instanceof Step.Comment comment
        && !files.read(action.policy(), comment).equals(plan.texts().get(comment.template()))) {
      throw wrong(position, comment.template() + " is not the text that the plan was made with");
    }
    if (action.step() instanceof Step.Comment && !isPast(action.values().get(LABEL_SINCE))) {
      throw wrong(position, "\"" + LABEL_SINCE + "\" is no day up to now");
    }
    if (action.step() instanceof Step.Comment && !world.isOfReporter(action)) {
      throw wrong(position, "the item is not of \"" + action.author() + "\"");
    }
  }

  /** The comment says when the grace ends that began then. */
  private boolean isPast(@Nullable String day) {
    try {
      return day == null || !LocalDate.parse(day).isAfter(world.asOf().atOffset(UTC).toLocalDate());
    } catch (DateTimeException wrong) {
      return false;
    }
  }

  private static boolean canAskFor(Policy policy, Step step) {
    if (policy.manages() == Manages.NONE) {
      return false;
    } else if (step instanceof Step.AddLabel add) {
      return add.label().equalsIgnoreCase(policy.label());
    } else if (step instanceof Step.RemoveLabel remove) {
      return remove.label().equalsIgnoreCase(policy.label());
    } else if (step instanceof Step.Comment comment) {
      return Objects.equals(comment.template(), policy.comments().label())
          || Objects.equals(comment.template(), policy.comments().close());
    }
    return step instanceof Step.Close && policy.expiry() == Expiry.CLOSE;
  }

  private UsageException wrong(int position, String what) {
    return new UsageException(
        "--plan: %s: action %d: %s; make the plan anew".formatted(file, position, what));
  }
}
