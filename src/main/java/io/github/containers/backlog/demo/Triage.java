package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import java.time.Instant;
import java.util.Optional;

/** A maintainer reads a new issue: answers, classifies, marks, takes or puts it into a release. */
final class Triage {

  private static final double NEVER_READ = 0.11;

  private final Story story;
  private final Dice dice;

  Triage(Story story) {
    this.story = story;
    this.dice = story.dice();
  }

  /** When a maintainer first answered; empty where nobody has in time. */
  Optional<Instant> tell(String kindLabel) {
    boolean byTemplate = !kindLabel.isEmpty() && dice.chance(0.7);
    if (byTemplate) {
      story.label(story.born(), story.author(), kindLabel);
    }
    Instant at = story.after(story.born(), 0.9, 1.5);
    if (dice.chance(NEVER_READ) || !at.isBefore(story.horizon())) {
      classifyInPassing(byTemplate ? "" : kindLabel);
      return Optional.empty();
    }
    Actor maintainer = story.reviewer();
    story.comment(at, maintainer);
    classify(at, maintainer, byTemplate ? "" : kindLabel);
    mark(at, maintainer);
    plan(at, maintainer);
    return Optional.of(at);
  }

  /** A label without a word: classified, but not answered. */
  private void classifyInPassing(String kindLabel) {
    if (!kindLabel.isEmpty()) {
      story.label(story.after(story.born(), 0.2, 1), story.maintainer(), kindLabel);
    }
  }

  private void classify(Instant at, Actor maintainer, String kindLabel) {
    if (!kindLabel.isEmpty()) {
      story.label(at.plusSeconds(40), maintainer, kindLabel);
    }
    if (dice.chance(0.45)) {
      story.label(at.plusSeconds(55), maintainer, story.phrase("area"));
    }
    if (dice.chance(kindLabel.isEmpty() ? 0.3 : 0.55)) {
      story.label(at.plusSeconds(70), maintainer, "triaged");
    }
  }

  private void mark(Instant at, Actor maintainer) {
    if (dice.chance(0.03)) {
      story.label(at.plusSeconds(90), maintainer, "high-impact");
    }
    if (dice.chance(0.05) && story.plan().title() == null) {
      story.tell(renaming(at.plusSeconds(120), maintainer));
    }
    if (dice.chance(0.02)) {
      story.label(at.plusSeconds(150), maintainer, "jira");
    }
  }

  private Event renaming(Instant at, Actor maintainer) {
    String area = story.phrase("area");
    return new Event.Renamed(at, maintainer, story.title(), area + ": " + story.title());
  }

  private void plan(Instant at, Actor maintainer) {
    if (dice.chance(0.22)) {
      String assignee = story.maintainer().login();
      story.tell(new Event.Assigned(at.plusSeconds(200), maintainer, assignee));
      if (dice.chance(0.15)) {
        Instant later = story.after(at, 60, 0.6);
        story.tell(new Event.Unassigned(later, Actor.of(assignee), assignee));
      }
    }
    if (dice.chance(0.05)) {
      milestone(at.plusSeconds(240), maintainer);
    }
  }

  private void milestone(Instant at, Actor maintainer) {
    String milestone = Releases.nextMinor(story.scene().release(at));
    story.tell(new Event.Milestoned(at, maintainer, milestone));
    if (dice.chance(0.3)) {
      story.tell(new Event.Demilestoned(story.after(at, 80, 0.4), story.maintainer(), milestone));
    }
  }
}
