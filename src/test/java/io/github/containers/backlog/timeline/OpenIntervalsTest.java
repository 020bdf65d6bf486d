package io.github.containers.backlog.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenIntervalsTest {

  private static final Actor MIA = Actor.of("mia");
  private static final Instant CREATED = day(1);

  private static Instant day(int day) {
    return Instant.parse("2024-01-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
  }

  private static Event closed(int day) {
    return new Event.Closed(day(day), MIA, null);
  }

  private static Event reopened(int day) {
    return new Event.Reopened(day(day), MIA);
  }

  private static Items issue() {
    return Items.issue(1).created(CREATED);
  }

  private static OpenIntervals of(Item item, Event... events) {
    return OpenIntervals.of(History.of(item, List.of(events)));
  }

  @Test
  void anItemIsOpenFromItsCreationOnWithThatInstant() {
    OpenIntervals open = of(issue().make());
    assertThat(open.openAt(CREATED)).isTrue();
    assertThat(open.openAt(CREATED.minusNanos(1))).isFalse();
    assertThat(open.openAt(day(9_999))).isTrue();
    assertThat(open.exact()).isTrue();
  }

  @Test
  void itIsNoLongerOpenAtTheInstantOfItsClosing() {
    OpenIntervals open = of(issue().closed(day(5)).make(), closed(5));
    assertThat(open.openAt(day(5).minusNanos(1))).isTrue();
    assertThat(open.openAt(day(5))).isFalse();
  }

  @Test
  void aReopeningOpensItAgainAtItsInstant() {
    OpenIntervals open = of(issue().closed(day(9)).make(), closed(3), reopened(6), closed(9));
    assertThat(open.intervals())
        .containsExactly(new Interval(day(1), day(3)), new Interval(day(6), day(9)));
    assertThat(open.exact()).isTrue();
  }

  @Test
  void aMergeAndTheClosingThatFollowsItAreOneClosing() {
    Item merged = Items.pullRequest(1).created(CREATED).closed(day(5)).make();
    assertThat(of(merged, new Event.Merged(day(4), MIA), closed(5)).intervals())
        .containsExactly(new Interval(day(1), day(4)));
  }

  @Test
  void turningItIntoADiscussionClosesIt() {
    Item item = issue().closed(day(5)).make();
    assertThat(of(item, new Event.ConvertedToDiscussion(day(5), MIA)).intervals())
        .containsExactly(new Interval(day(1), day(5)));
  }

  @Test
  void nothingElseClosesItNorItsComingFromAnotherRepository() {
    OpenIntervals open =
        of(
            issue().make(),
            new Event.Transferred(day(2), MIA),
            new Event.Locked(day(3), MIA),
            new Event.Other(day(4), MIA, "subscribed"));
    assertThat(open).isEqualTo(new OpenIntervals(List.of(new Interval(day(1), null)), true));
  }

  @Test
  void eventsThatComeInDisorderAreReadInTheOrderOfTime() {
    assertThat(of(issue().make(), reopened(6), closed(3)).intervals())
        .containsExactly(new Interval(day(1), day(3)), new Interval(day(6), null));
  }

  @Test
  void aReopeningOfAnOpenItemChangesNothing() {
    assertThat(of(issue().make(), reopened(6)).intervals())
        .containsExactly(new Interval(day(1), null));
  }

  @Test
  void aClosingBeforeTheCreationClosesAtTheCreation() {
    Item item = issue().closed(day(1)).make();
    assertThat(of(item, new Event.Closed(CREATED.minusSeconds(9), MIA, null)).intervals())
        .containsExactly(new Interval(day(1), day(1)));
  }

  @Test
  void aReopeningBeforeTheCreationOpensAtTheCreation() {
    Item item = issue().make();
    Event closing = new Event.Closed(CREATED.minusSeconds(9), MIA, null);
    Event reopening = new Event.Reopened(CREATED.minusSeconds(8), MIA);
    assertThat(of(item, closing, reopening).intervals())
        .containsExactly(new Interval(day(1), day(1)), new Interval(day(1), null));
  }

  @Test
  void eventsThatEndInAnotherStateThanTheItemAreNotBelieved() {
    OpenIntervals closedInTruth = of(issue().closed(day(7)).make(), closed(3), reopened(4));
    assertThat(closedInTruth.intervals()).containsExactly(new Interval(day(1), day(7)));
    assertThat(closedInTruth.exact()).isFalse();
    OpenIntervals openInTruth = of(issue().make(), closed(3));
    assertThat(openInTruth.intervals()).containsExactly(new Interval(day(1), null));
    assertThat(openInTruth.exact()).isFalse();
  }

  @Test
  void withoutEventsItWasOpenFromItsCreationToItsLastClosing() {
    OpenIntervals open = OpenIntervals.of(History.withoutEvents(issue().closed(day(7)).make()));
    assertThat(open.intervals()).containsExactly(new Interval(day(1), day(7)));
    assertThat(open.exact()).isFalse();
  }

  @Test
  void aClosedItemWithoutAClosingDateNeverCountsAsOpen() {
    Item item = issue().closed((Instant) null).make();
    OpenIntervals open = OpenIntervals.of(History.withoutEvents(item));
    assertThat(open.openAt(CREATED)).isFalse();
    assertThat(open.intervals()).isEmpty();
    assertThat(open.findLastClosing(day(99))).isEmpty();
  }

  @Test
  void thatAnItemLeftItsRepositorySaysNothingOfWhenItWasOpen() {
    Item item = issue().closed(day(9)).make();
    List<Event> events = List.of(closed(3), reopened(6), closed(9));
    History gone = new History(item, events, new Departure(day(4), "a/b#7"));
    assertThat(OpenIntervals.of(gone)).isEqualTo(OpenIntervals.of(History.of(item, events)));
  }

  @Test
  void theLastClosingIsThatOfTheInstantLookedFrom() {
    OpenIntervals open = of(issue().closed(day(9)).make(), closed(3), reopened(6), closed(9));
    assertThat(open.findLastClosing(day(2))).isEmpty();
    assertThat(open.findLastClosing(day(3))).contains(day(3));
    assertThat(open.findLastClosing(day(5))).contains(day(3));
    assertThat(open.findLastClosing(day(6))).isEmpty();
    assertThat(open.findLastClosing(day(9))).contains(day(9));
  }
}
