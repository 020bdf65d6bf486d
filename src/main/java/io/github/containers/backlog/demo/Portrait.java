package io.github.containers.backlog.demo;

import io.github.containers.backlog.demo.Plan.Nature;
import io.github.containers.backlog.model.Item;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The item that a story has made, as GitHub's list of issues would show it. */
final class Portrait {

  /** Since when the organisation has issue types; few use them yet. */
  private static final Instant ISSUE_TYPES = Instant.parse("2025-01-15T00:00:00Z");

  private Portrait() {}

  static Item of(Story story, int number, State state, Dice dice) {
    Plan plan = story.plan();
    return new Item(
        story.scene().id(),
        number,
        story.scene().id() * 100_000 + number,
        plan.nature().type(),
        state.title(),
        story.author(),
        Crew.association(story.author()),
        state.open(),
        state.reason(),
        plan.bornAt(),
        state.updatedAt(),
        state.closedAt(),
        state.mergedAt(),
        state.draft(),
        state.locked(),
        lockReason(state),
        state.labels(),
        state.assignees(),
        state.milestone(),
        state.comments(),
        reactions(plan.nature(), dice),
        issueType(plan, dice));
  }

  private static @Nullable String lockReason(State state) {
    return !state.locked() ? null : state.open() ? "too heated" : "resolved";
  }

  /** Features collect the thumbs: people are told not to comment "+1". */
  private static int reactions(Nature nature, Dice dice) {
    double mean = nature == Nature.FEATURE ? 6 : nature == Nature.BUG ? 0.8 : 0.2;
    return (int) (dice.memoryless(mean).toHours() / 24);
  }

  private static @Nullable String issueType(Plan plan, Dice dice) {
    if (plan.bornAt().isBefore(ISSUE_TYPES) || dice.chance(0.7)) {
      return null;
    }
    return switch (plan.nature()) {
      case BUG -> "Bug";
      case FEATURE -> "Feature";
      default -> null;
    };
  }
}
