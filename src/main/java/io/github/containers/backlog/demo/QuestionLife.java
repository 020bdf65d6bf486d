package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import java.time.Instant;

/** What nobody has classified: questions, half a report, the odd quarrel. */
final class QuestionLife implements Life {

  private static final Instant DISCUSSIONS = Instant.parse("2021-03-01T00:00:00Z");

  @Override
  public void tell(Story story) {
    Dice dice = story.dice();
    Talk talk = new Talk(story);
    if (dice.chance(0.02)) {
      story.tell(new Event.Transferred(story.born().plusSeconds(600), story.maintainer()));
    }
    new Triage(story)
        .tell("")
        .ifPresent(
            answered -> {
              talk.discussion(answered, 4);
              if (dice.chance(0.2)) {
                talk.needsAnswer(story.after(answered, 2, 1));
              }
            });
    talk.others(story.born(), 260);
    end(story, dice);
  }

  private static void end(Story story, Dice dice) {
    if (story.plan().diesAt() != null && dice.chance(0.06) && story.born().isAfter(DISCUSSIONS)) {
      convert(story);
    } else {
      new Ending(story).tell(0.7);
      quarrel(story, dice);
    }
  }

  private static void convert(Story story) {
    Actor maintainer = story.maintainer();
    story.tell(new Event.ConvertedToDiscussion(story.end(), maintainer));
    story.close(story.end(), maintainer, null);
    story.tell(new Event.Locked(story.end(), maintainer));
  }

  private static void quarrel(Story story, Dice dice) {
    if (dice.chance(0.012)) {
      Instant locked = story.after(story.born(), 6, 0.5);
      story.tell(new Event.Locked(locked, story.maintainer()));
      if (dice.chance(0.3)) {
        story.tell(new Event.Unlocked(story.after(locked, 30, 0.3), story.maintainer()));
      }
    }
  }
}
