package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import java.time.Duration;
import java.time.Instant;

/** The words that are exchanged over an issue, and the questions that stay unanswered. */
final class Talk {

  private static final Duration REMINDER = Duration.ofDays(21);

  private final Story story;
  private final Dice dice;

  Talk(Story story) {
    this.story = story;
    this.dice = story.dice();
  }

  /** To and fro between the reporter and a maintainer, at most so many words. */
  void discussion(Instant from, int most) {
    Instant at = from;
    int words = dice.below(most + 1);
    for (int word = 0; word < words; word++) {
      at = story.after(at, word % 2 == 0 ? 0.7 : 1.6, 1.4);
      if (at.isBefore(story.horizon())) {
        story.comment(at, word % 2 == 0 ? story.author() : story.reviewer());
      }
    }
  }

  /** Others who have the same trouble or wish, one after so many days on average. */
  void others(Instant from, double everyDays) {
    Instant at = from.plus(dice.memoryless(everyDays));
    while (at.isBefore(story.horizon())) {
      story.comment(at, story.scene().crew().stranger(dice));
      if (dice.chance(0.2)) {
        story.tell(new Event.Other(at.plusSeconds(1), Crew.ACTIONS, "subscribed"));
      }
      at = at.plus(dice.memoryless(everyDays));
    }
  }

  /** A maintainer asks for what is missing; a third of the reporters never answers. */
  void needsAnswer(Instant from) {
    Instant asked = story.after(from, 0.4, 1);
    Actor maintainer = story.reviewer();
    story.comment(asked, maintainer);
    story.label(asked.plusSeconds(20), maintainer, "needs-info");
    if (dice.chance(0.65)) {
      answered(asked);
    } else if (dice.chance(0.4)) {
      remind(asked.plus(REMINDER));
    }
  }

  /** Somebody must take the label off by hand when the reporter has answered; it is forgotten. */
  private void answered(Instant asked) {
    Instant answer = story.after(asked, 2.5, 1.3);
    if (!answer.isBefore(story.horizon())) {
      return;
    }
    story.comment(answer, story.author());
    if (dice.chance(0.75)) {
      story.unlabel(story.after(answer, 2, 1), story.maintainer(), "needs-info");
    }
  }

  private void remind(Instant at) {
    if (at.isBefore(story.horizon())) {
      story.comment(at, story.maintainer());
    }
  }
}
