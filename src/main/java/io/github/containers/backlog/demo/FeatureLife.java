package io.github.containers.backlog.demo;

/** A wish: much talk, many thumbs, and an issue that stays open for its idea. */
final class FeatureLife implements Life {

  @Override
  public void tell(Story story) {
    Talk talk = new Talk(story);
    new Triage(story).tell("kind/feature").ifPresent(answered -> talk.discussion(answered, 8));
    talk.others(story.born(), 110);
    new Ending(story).tell(0.4);
  }
}
