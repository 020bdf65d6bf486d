package io.github.containers.backlog.policy.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.StateReason;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What in truth became of an issue that a policy would have closed on day 10. */
class FateTest {

  private static final Actor MAX = Actor.of("max");
  private static final Actor MIA = Actor.of("mia");

  private static Instant day(int day) {
    return Instant.parse("2025-01-01T00:00:00Z").plusSeconds(86_400L * (day - 1));
  }

  private static Items issue() {
    return Items.issue(1).created(day(1));
  }

  private static Fate of(Items item, Event... events) {
    return Fate.of(History.of(item.make(), List.of(events)), Viewpoint.at(day(100)), day(10));
  }

  private static Event word(int day, Actor actor, Association association) {
    return new Event.Commented(day(day), actor, association);
  }

  private static Fate closed(@Nullable StateReason reason, Event... before) {
    Event[] events = Arrays.copyOf(before, before.length + 1);
    events[before.length] = new Event.Closed(day(50), MAX, reason);
    return of(issue().closedAs(reason, day(50).toString()), events);
  }

  @Test
  void itWasFixedWhereItWasClosedAsCompleted() {
    assertThat(closed(StateReason.COMPLETED)).isEqualTo(new Fate(Truth.FIXED, day(50)));
    assertThat(Truth.FIXED.isRegretted()).isTrue();
  }

  @Test
  void whatWasClosedAsNotPlannedIsNotRegretted() {
    assertThat(closed(StateReason.NOT_PLANNED))
        .isEqualTo(new Fate(Truth.CLOSED_OTHERWISE, day(50)));
    assertThat(Truth.CLOSED_OTHERWISE.isRegretted()).isFalse();
  }

  @Test
  void aMaintainersWordTakesItUpAndNobodyElses() {
    assertThat(of(issue(), word(20, MIA, Association.NONE)).truth()).isEqualTo(Truth.OPEN);
    assertThat(of(issue(), word(20, MAX, Association.MEMBER), word(30, MAX, Association.MEMBER)))
        .isEqualTo(new Fate(Truth.TAKEN_UP, day(20)));
  }

  @Test
  void whatWasSaidBeforeItWouldHaveBeenClosedTakesNothingUp() {
    assertThat(of(issue(), word(10, MAX, Association.MEMBER)).truth()).isEqualTo(Truth.OPEN);
  }

  @Test
  void aWordOfFarewellTakesNothingUp() {
    assertThat(closed(StateReason.NOT_PLANNED, word(49, MAX, Association.MEMBER)).truth())
        .isEqualTo(Truth.CLOSED_OTHERWISE);
    assertThat(closed(StateReason.NOT_PLANNED, word(48, MAX, Association.MEMBER)).truth())
        .isEqualTo(Truth.TAKEN_UP);
  }

  @Test
  void aWordOfFarewellTakesNothingUpWhereNobodyKnowsWhyItWasClosed() {
    assertThat(closed(null, word(50, MAX, Association.MEMBER)).truth()).isEqualTo(Truth.CLOSED);
    assertThat(closed(null, word(49, MAX, Association.MEMBER)).truth()).isEqualTo(Truth.CLOSED);
    assertThat(closed(null, word(48, MAX, Association.MEMBER)).truth()).isEqualTo(Truth.TAKEN_UP);
  }

  @Test
  void aWordBeforeAClosingThatDidNotLastIsNoFarewell() {
    assertThat(
            of(
                issue(),
                word(50, MAX, Association.MEMBER),
                new Event.Closed(day(50), MAX, null),
                new Event.Reopened(day(51), MIA)))
        .isEqualTo(new Fate(Truth.TAKEN_UP, day(50)));
  }

  @Test
  void aPullRequestOfTheLastDayTakesItUpWhyeverItWasClosed() {
    assertThat(closed(null, mention(50)).truth()).isEqualTo(Truth.TAKEN_UP);
    assertThat(closed(StateReason.NOT_PLANNED, mention(50)).truth()).isEqualTo(Truth.TAKEN_UP);
  }

  @Test
  void anAssignmentAndALinkedPullRequestTakeItUp() {
    assertThat(of(issue(), new Event.Assigned(day(11), MIA, "mia")))
        .isEqualTo(new Fate(Truth.TAKEN_UP, day(11)));
    assertThat(of(issue(), mention(12))).isEqualTo(new Fate(Truth.TAKEN_UP, day(12)));
    assertThat(of(issue(), mention(12, false)).truth()).isEqualTo(Truth.OPEN);
  }

  private static Event mention(int day) {
    return mention(day, true);
  }

  private static Event mention(int day, boolean byPullRequest) {
    Event.Source source = new Event.Source("acme/desk", 7, byPullRequest, day(day), null);
    return new Event.CrossReferenced(day(day), MIA, source);
  }
}
