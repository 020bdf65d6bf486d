package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Event;
import java.time.Instant;

/** A dependency is to be updated: merged by a maintainer, or replaced by the next update. */
final class BotPullRequestLife implements Life {

  @Override
  public void tell(Story story) {
    story.label(story.born().plusSeconds(4), Crew.RENOVATE, "dependencies");
    Instant rebased = story.after(story.born(), 1.5, 0.8);
    if (rebased.isBefore(story.end())) {
      story.tell(new Event.Pushed(rebased, Crew.RENOVATE));
    }
    if (story.plan().merges()) {
      PullRequestLife.merge(story);
    } else {
      giveUp(story);
    }
  }

  /** Renovate marks in the title what it closed itself. */
  private static void giveUp(Story story) {
    Instant end = story.end();
    String title = story.title();
    story.tell(
        new Event.Renamed(end.minusSeconds(2), Crew.RENOVATE, title, title + " - autoclosed"));
    story.close(end, Crew.RENOVATE, null);
  }
}
