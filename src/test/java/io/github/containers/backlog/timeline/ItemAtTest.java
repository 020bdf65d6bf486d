package io.github.containers.backlog.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemAtTest {

  private static final Actor RITA = Actor.of("rita");
  private static final Actor MIA = Actor.of("mia");
  private static final Actor TOOL = Actor.of("triage-tool");
  private static final Instant NOW = day(100);
  private static final Viewpoint VIEW =
      new Viewpoint(
          NOW, new People(Set.of("triage-tool"), Set.of(), false), Kinds.DEFAULT, "triaged");

  private static Instant day(int day) {
    return Instant.parse("2024-01-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
  }

  private static Items issue() {
    return Items.issue(1).created(day(1)).updated(day(90)).by("rita");
  }

  private static ItemAt at(Item item, Event... events) {
    return new ItemAt(History.of(item, List.of(events)), VIEW);
  }

  private static Event said(int day, String login) {
    boolean member = login.startsWith("m");
    return new Event.Commented(
        day(day), Actor.of(login), member ? Association.MEMBER : Association.NONE);
  }

  private static Event.Source pullRequest(int from, int to) {
    return new Event.Source("a/b", 9, true, day(from), to == 0 ? null : day(to));
  }

  private static Event mentionedBy(int day, Event.Source source) {
    return new Event.CrossReferenced(day(day), MIA, source);
  }

  static Stream<Event> activities() {
    return Stream.of(
        new Event.Commented(day(40), RITA, Association.NONE),
        new Event.Reviewed(day(40), MIA, Association.MEMBER),
        new Event.Pushed(day(40), RITA),
        new Event.Reopened(day(40), RITA),
        new Event.Renamed(day(40), RITA, "a", "b"),
        new Event.Assigned(day(40), MIA, "max"),
        new Event.Milestoned(day(40), MIA, "v1"),
        new Event.Labeled(day(40), MIA, "bug"),
        new Event.Unlabeled(day(40), MIA, "bug"));
  }

  @ParameterizedTest
  @MethodSource("activities")
  void whatPeopleDoEndsIdleness(Event activity) {
    assertThat(at(issue().make(), activity).idle()).isEqualTo(new Idle(Duration.ofDays(60), true));
  }

  static Stream<Event> noActivities() {
    return Stream.of(
        new Event.Closed(day(40), MIA, null),
        new Event.Merged(day(40), MIA),
        new Event.Locked(day(40), MIA),
        new Event.Unassigned(day(40), MIA, "max"),
        new Event.Demilestoned(day(40), MIA, "v1"),
        new Event.Other(day(40), MIA, "subscribed"),
        mentionedBy(40, pullRequest(40, 0)),
        new Event.Labeled(day(40), TOOL, "stale"),
        new Event.Commented(day(40), Actor.of("renovate[bot]"), Association.MEMBER),
        new Event.Commented(day(40), new Actor("helper", true), Association.MEMBER));
  }

  @ParameterizedTest
  @MethodSource("noActivities")
  void whatBotsDoAndWhatIsNoActivityDoesNotEndIdleness(Event noActivity) {
    assertThat(at(issue().make(), noActivity).idle())
        .isEqualTo(new Idle(Duration.ofDays(99), true));
  }

  @Test
  void theLastActivityUpToTheInstantCounts() {
    assertThat(at(issue().make(), said(30, "rita"), said(100, "rita"), said(101, "mia")).idle())
        .isEqualTo(new Idle(Duration.ZERO, true));
    assertThat(at(issue().make(), said(30, "rita"), said(101, "mia")).idle().time())
        .isEqualTo(Duration.ofDays(70));
  }

  @Test
  void anItemIsNeverIdleForLongerThanItIsOld() {
    Event push = new Event.Pushed(day(1).minusSeconds(9), RITA);
    assertThat(at(issue().make(), push).idle().time()).isEqualTo(Duration.ofDays(99));
    assertThat(at(issue().make()).age()).isEqualTo(Duration.ofDays(99));
  }

  @Test
  void withoutEventsIdlenessIsAtLeastTheTimeSinceAnybodyChangedAnything() {
    ItemAt before = new ItemAt(History.withoutEvents(issue().make()), VIEW);
    assertThat(before.idle()).isEqualTo(new Idle(Duration.ofDays(10), false));
    Item changedLater = issue().updated(day(200)).make();
    assertThat(new ItemAt(History.withoutEvents(changedLater), VIEW).idle())
        .isEqualTo(new Idle(Duration.ZERO, false));
  }

  @Test
  void withoutEventsNobodyKnowsWhatWasSaid() {
    ItemAt item = new ItemAt(History.withoutEvents(issue().labeled("triaged").make()), VIEW);
    assertThat(item.eventsKnown()).isFalse();
    assertThat(item.findWords()).isEmpty();
    assertThat(item.findTurn()).isEmpty();
    assertThat(item.findFixes()).isEmpty();
    assertThat(item.findActivity()).isEmpty();
    assertThat(item.findRetriageDue()).isEmpty();
    assertThat(item.triaged()).isTrue();
  }

  @Test
  void kindAndLabelsAreThoseOfTheInstant() {
    ItemAt item =
        at(
            issue().labeled("kind/feature", "network").make(),
            new Event.Labeled(day(2), MIA, "bug"),
            new Event.Unlabeled(day(101), MIA, "bug"),
            new Event.Labeled(day(101), MIA, "kind/feature"));
    assertThat(item.labels()).containsExactly("bug", "network");
    assertThat(item.kind()).isEqualTo("bug");
    assertThat(item.findLabel("bug").map(LabelSpan::by)).contains(MIA);
    assertThat(item.triaged()).isFalse();
    assertThat(item.eventsKnown()).isTrue();
  }

  @Test
  void retriageIsDueOnceTheReporterOrAnotherUserCommentsOnATriagedItem() {
    Item item = issue().labeled("triaged").make();
    Event triaged = new Event.Labeled(day(10), MIA, "triaged");
    assertThat(at(item, said(9, "rita"), triaged).findRetriageDue()).contains(false);
    assertThat(at(item, triaged, said(10, "rita")).findRetriageDue()).contains(false);
    assertThat(at(item, triaged, said(11, "rita")).findRetriageDue()).contains(true);
    assertThat(at(item, triaged, said(11, "ursula")).findRetriageDue()).contains(true);
    assertThat(at(item, triaged, said(11, "mia")).findRetriageDue()).contains(false);
    assertThat(at(issue().make(), said(11, "rita")).findRetriageDue()).contains(false);
  }

  @Test
  void aMaintainersOwnTriagedItemIsDueOnceThatMaintainerComments() {
    Item item = issue().by("mia", Association.MEMBER).labeled("triaged").make();
    Event triaged = new Event.Labeled(day(10), MIA, "triaged");
    assertThat(at(item, triaged, said(11, "mia")).findRetriageDue()).contains(true);
  }

  @Test
  void aReviewIsNoCommentThatMakesRetriageDue() {
    Item item = issue().labeled("triaged").make();
    Event triaged = new Event.Labeled(day(10), MIA, "triaged");
    Event review = new Event.Reviewed(day(11), RITA, Association.NONE);
    assertThat(at(item, triaged, review).findRetriageDue()).contains(false);
  }

  @Test
  void itIsOpenOrNotAtTheInstant() {
    Event closed = new Event.Closed(day(100), MIA, null);
    Event later = new Event.Closed(day(101), MIA, null);
    assertThat(at(issue().closed(day(100)).make(), closed).open()).isFalse();
    assertThat(at(issue().closed(day(101)).make(), later).open()).isTrue();
  }

  @Test
  void anItemCannotBeLookedAtBeforeItWasCreated() {
    History unborn = History.of(issue().created(day(101)).make(), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ItemAt(unborn, VIEW))
        .withMessageContaining("did not exist");
    assertThat(ItemAt.exists(issue().created(NOW).make(), NOW)).isTrue();
    assertThat(Viewpoint.at(NOW).triagedLabel()).isEqualTo("triaged");
  }
}
