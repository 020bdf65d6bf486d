package io.github.containers.backlog.demo;

import io.github.containers.backlog.demo.Profile.Trait;
import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import java.time.Instant;
import java.util.List;

/** A change somebody offers: reviews and pushes in turn, until it is merged or given up. */
final class PullRequestLife implements Life {

  private static final List<String> LABELS =
      List.of("kind/bug", "kind/feature", "kind/cleanup", "kind/documentation");

  @Override
  public void tell(Story story) {
    Dice dice = story.dice();
    if (story.scene().profile().is(Trait.ROBOT)) {
      story.comment(story.born().plusSeconds(50), Crew.ROBOT);
    }
    if (dice.chance(0.3)) {
      story.label(story.born().plusSeconds(70), story.author(), dice.pick(LABELS));
    }
    if (dice.chance(0.14)) {
      story.beginAsDraft();
      draft(story, dice, story.born());
    } else if (dice.chance(0.03)) {
      Instant doubt = story.after(story.born(), 2, 0.8);
      story.tell(new Event.ConvertedToDraft(doubt, story.author()));
      draft(story, dice, doubt);
    }
    reviews(story, dice);
    if (story.plan().diesAt() != null) {
      end(story, dice);
    }
  }

  private static void draft(Story story, Dice dice, Instant since) {
    story.label(since.plusSeconds(55), Crew.ROBOT, "do-not-merge/work-in-progress");
    if (story.plan().merges() || dice.chance(0.4)) {
      Instant ready = dice.between(since.plusSeconds(60), story.end().minusSeconds(300));
      story.tell(new Event.ReadyForReview(ready, story.author()));
      story.unlabel(ready.plusSeconds(30), Crew.ROBOT, "do-not-merge/work-in-progress");
    }
  }

  private static void reviews(Story story, Dice dice) {
    Instant at = story.after(story.born(), 0.6, 1.2);
    for (int round = dice.below(4); round >= 0 && at.isBefore(story.horizon()); round--) {
      story.review(at, dice.chance(0.9) ? story.reviewer() : story.scene().crew().regular(dice));
      Instant answer = story.after(at, 0.8, 1.3);
      if (answer.isBefore(story.horizon()) && dice.chance(0.8)) {
        story.tell(new Event.Pushed(answer, story.author()));
        story.comment(answer.plusSeconds(90), story.author());
      }
      at = story.after(answer, 0.7, 1.2);
    }
    if (dice.chance(0.12)) {
      story.label(story.after(story.born(), 14, 0.6), Crew.ROBOT, "needs-rebase");
    }
  }

  private static void end(Story story, Dice dice) {
    if (story.plan().merges()) {
      merge(story);
    } else {
      Actor who = dice.chance(0.45) ? story.author() : story.maintainer();
      story.comment(story.end().minusSeconds(25), who);
      story.close(story.end(), who, null);
    }
  }

  static void merge(Story story) {
    Actor maintainer = story.reviewer();
    story.review(story.end().minusSeconds(240), maintainer);
    story.unlabel(story.end().minusSeconds(220), Crew.ROBOT, "needs-rebase");
    story.label(story.end().minusSeconds(200), maintainer, "lgtm");
    story.label(story.end().minusSeconds(190), maintainer, "approved");
    story.tell(new Event.Merged(story.end(), maintainer));
    story.close(story.end(), maintainer, null);
  }
}
