package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Event;
import java.time.Instant;

/** A test that fails now and then: maintainers among themselves, one sighting after the other. */
final class FlakeLife implements Life {

  @Override
  public void tell(Story story) {
    Dice dice = story.dice();
    story.label(story.born(), story.author(), "flakes");
    Instant sighting = story.born().plus(dice.memoryless(20));
    while (sighting.isBefore(story.horizon())) {
      story.comment(sighting, story.maintainer());
      sighting = sighting.plus(dice.memoryless(45));
    }
    if (dice.chance(0.3)) {
      String assignee = story.maintainer().login();
      story.tell(new Event.Assigned(story.after(story.born(), 2, 1), story.author(), assignee));
    }
    new Ending(story).tell(0.75);
  }
}
