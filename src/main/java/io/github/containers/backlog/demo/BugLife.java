package io.github.containers.backlog.demo;

/** Something is broken; often the reporter has to be asked for more before anybody can tell. */
final class BugLife implements Life {

  @Override
  public void tell(Story story) {
    Dice dice = story.dice();
    Talk talk = new Talk(story);
    new Triage(story)
        .tell("kind/bug")
        .ifPresent(
            answered -> {
              if (dice.chance(0.06)) {
                story.label(answered.plusSeconds(300), story.maintainer(), "regression");
              }
              talk.discussion(answered, 5);
              if (dice.chance(0.26)) {
                talk.needsAnswer(story.after(answered, 3, 1));
              }
            });
    talk.others(story.born(), 170);
    new Ending(story).tell(0.6);
  }
}
