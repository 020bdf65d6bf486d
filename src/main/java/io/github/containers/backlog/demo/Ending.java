package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.StateReason;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an issue ends: fixed, answered, given up, or a duplicate; and when it doesn't stay so. */
final class Ending {

  /** Since when GitHub gives reasons for closing, and since when it has that for duplicates. */
  private static final Instant REASONS = Instant.parse("2022-05-19T00:00:00Z");

  private static final Instant DUPLICATES = Instant.parse("2024-12-12T00:00:00Z");
  private static final Duration YEAR = Duration.ofDays(365);

  private final Story story;
  private final Dice dice;

  Ending(Story story) {
    this.story = story;
    this.dice = story.dice();
  }

  void tell(double wanted) {
    story.fix().ifPresent(this::mention);
    if (story.plan().diesAt() == null) {
      return;
    }
    if (story.plan().fix() != null) {
      story.fix().ifPresent(this::fixed);
    } else if (dice.chance(wanted)) {
      settled();
    } else {
      givenUp();
    }
    if (dice.chance(0.04)) {
      reopened();
    }
  }

  private void mention(Item fix) {
    Event.Source source =
        new Event.Source(
            story.scene().ref().fullName(), fix.number(), true, fix.createdAt(), fix.closedAt());
    story.tell(new Event.CrossReferenced(fix.createdAt().plusSeconds(3), fix.author(), source));
  }

  /** GitHub closes the issue when the pull request is merged. */
  private void fixed(Item fix) {
    Instant mergedAt = fix.mergedAt();
    if (mergedAt != null) {
      close(mergedAt.plusSeconds(2), story.maintainer(), StateReason.COMPLETED);
    }
  }

  private void settled() {
    boolean byReporter = dice.chance(0.35);
    Actor who = byReporter ? story.author() : story.maintainer();
    if (dice.chance(0.8)) {
      story.comment(story.end().minusSeconds(15), who);
    }
    close(story.end(), who, StateReason.COMPLETED);
  }

  private void givenUp() {
    Actor who = story.maintainer();
    Instant at = story.end();
    if (Duration.between(story.born(), at).compareTo(YEAR) > 0 && dice.chance(0.3)) {
      story.label(at.minusSeconds(40), who, "jetsam");
    }
    if (dice.chance(0.9)) {
      story.comment(at.minusSeconds(15), who);
    }
    boolean duplicate = dice.chance(0.25) && at.isAfter(DUPLICATES);
    close(at, who, duplicate ? StateReason.DUPLICATE : StateReason.NOT_PLANNED);
  }

  private void reopened() {
    Instant complaint = story.after(story.end(), 4, 1.1);
    Instant reopened = story.after(complaint, 0.6, 1);
    story.comment(complaint, story.author());
    story.tell(new Event.Reopened(reopened, story.maintainer()));
    if (dice.chance(0.85)) {
      Instant again = story.after(reopened, 25, 0.9);
      story.comment(again.minusSeconds(20), story.maintainer());
      close(again, story.maintainer(), StateReason.COMPLETED);
    }
  }

  private void close(Instant at, Actor who, @Nullable StateReason reason) {
    story.close(at, who, at.isBefore(REASONS) ? null : reason);
  }
}
