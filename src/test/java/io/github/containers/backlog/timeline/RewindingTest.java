package io.github.containers.backlog.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.StateReason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewindingTest {

  private static final Actor MIA = Actor.of("mia");

  private static Instant day(int day) {
    return Instant.parse("2025-01-01T00:00:00Z").plusSeconds(86_400L * (day - 1));
  }

  private static Item at(Instant t, Items present, Event... events) {
    return Rewinding.openAt(History.of(present.make(), List.of(events)), t, List.of(), 0);
  }

  private static Items issue() {
    return Items.issue(1).created(day(1));
  }

  @Test
  void whatHappenedLaterHasNotHappened() {
    Items present =
        issue().titled("New").assignedTo("max").in("v2").locked().commented(3).updated(day(9));
    Event[] events = {
      new Event.Commented(day(2), MIA, Association.NONE),
      new Event.Milestoned(day(3), MIA, "v1"),
      new Event.Assigned(day(3), MIA, "moe"),
      new Event.Unassigned(day(5), MIA, "moe"),
      new Event.Assigned(day(5), MIA, "Max"),
      new Event.Demilestoned(day(5), MIA, "v1"),
      new Event.Milestoned(day(5), MIA, "v2"),
      new Event.Renamed(day(5), MIA, "Old", "New"),
      new Event.Locked(day(6), MIA),
      new Event.Commented(day(7), MIA, Association.NONE),
      new Event.Commented(day(9), MIA, Association.NONE)
    };
    Item then = at(day(4), present, events);
    assertThat(then.title()).isEqualTo("Old");
    assertThat(then.assignees()).containsExactly("moe");
    assertThat(then.milestone()).isEqualTo("v1");
    assertThat(then.locked()).isFalse();
    assertThat(then.comments()).isEqualTo(1);
    assertThat(then.updatedAt()).isEqualTo(day(3));
    assertThat(at(day(9), present, events)).isEqualTo(present.make());
  }

  @Test
  void whoIsAssignedTwiceStaysAssignedInBetween() {
    Event[] events = {
      new Event.Assigned(day(2), MIA, "max"), new Event.Assigned(day(6), MIA, "max")
    };
    Items present = issue().assignedTo("max");
    assertThat(at(day(4), present, events).assignees()).containsExactly("max");
    assertThat(at(day(1), present, events).assignees()).isEmpty();
  }

  @Test
  void ofWhomNothingIsUndoneTheItemKnowsBetterThanItsEvents() {
    Event[] events = {
      new Event.Assigned(day(2), MIA, "old-name"), new Event.Assigned(day(2), MIA, "")
    };
    Items renamed = issue().assignedTo("new-name");
    assertThat(at(day(4), renamed, events).assignees()).containsExactly("new-name");
    assertThat(at(day(4), issue(), events).assignees()).isEmpty();
  }

  @Test
  void whoWasTakenOffBeforeIsNotAssignedWhateverTheCaseOfTheName() {
    Event[] events = {
      new Event.Assigned(day(2), MIA, "max"),
      new Event.Unassigned(day(3), MIA, "Max"),
      new Event.Unassigned(day(6), MIA, "MAX")
    };
    assertThat(at(day(4), issue(), events).assignees()).isEmpty();
    assertThat(at(day(2), issue(), events).assignees()).hasSize(1);
  }

  @Test
  void twoPeopleWhoAreAssignedTwiceBothStayAssignedInBetween() {
    Event[] events = {
      new Event.Assigned(day(2), MIA, "max"),
      new Event.Assigned(day(3), MIA, "moe"),
      new Event.Assigned(day(6), MIA, "max"),
      new Event.Assigned(day(7), MIA, "moe")
    };
    assertThat(at(day(4), issue().assignedTo("max", "moe"), events).assignees())
        .containsExactlyInAnyOrder("max", "moe");
  }

  @Test
  void itWasLastChangedByTheEventAtTheVeryInstantOrByItsCreation() {
    Event early = new Event.Renamed(day(1).minusSeconds(9), MIA, "Old", "New");
    assertThat(at(day(4), issue(), early).updatedAt()).isEqualTo(day(1));
    Event later = new Event.Renamed(day(4), MIA, "Old", "New");
    assertThat(at(day(4), issue(), early, later).updatedAt()).isEqualTo(day(4));
    assertThat(at(day(4), issue(), later).updatedAt()).isEqualTo(day(4));
    assertThat(at(day(3), issue(), later).updatedAt()).isEqualTo(day(1));
  }

  @Test
  void whyItIsLockedIsTrueWhileItIsLockedOnly() {
    Items present = issue().locked("spam");
    Event locked = new Event.Locked(day(3), MIA);
    assertThat(at(day(3), present, locked).lockReason()).isEqualTo("spam");
    assertThat(at(day(2), present, locked).lockReason()).isNull();
  }

  @Test
  void commentsThatAreNotRecordedCountToo() {
    History history = History.withoutEvents(issue().commented(3).make());
    assertThat(Rewinding.openAt(history, day(2), List.of(), 2).comments()).isEqualTo(5);
  }

  @Test
  void whatHappensAtTheVeryInstantHas() {
    Items present = issue().titled("New");
    Event renamed = new Event.Renamed(day(5), MIA, "Old", "New");
    assertThat(at(day(5), present, renamed).title()).isEqualTo("New");
    assertThat(at(day(5).minusMillis(1), present, renamed).title()).isEqualTo("Old");
  }

  @Test
  void anItemThatWasClosedLaterIsOpen() {
    Item then =
        at(
            day(3),
            issue().closedAs(StateReason.COMPLETED, day(4).toString()),
            new Event.Closed(day(4), MIA, StateReason.COMPLETED));
    assertThat(then.open()).isTrue();
    assertThat(then.closedAt()).isNull();
    assertThat(then.stateReason()).isNull();
  }

  @Test
  void aDraftThatIsReadyNowWasOneBefore() {
    Items present = Items.pullRequest(1).created(day(1));
    assertThat(at(day(1), present, new Event.ReadyForReview(day(2), MIA)).draft()).isTrue();
    assertThat(at(day(1), present.draft(), new Event.ConvertedToDraft(day(2), MIA)).draft())
        .isFalse();
  }

  @Test
  void eventsThatAreOutOfOrderAreUndoneInTheOrderOfTime() {
    Item then =
        at(
            day(2),
            issue().titled("Third"),
            new Event.Renamed(day(5), MIA, "Second", "Third"),
            new Event.Renamed(day(3), MIA, "First", "Second"));
    assertThat(then.title()).isEqualTo("First");
  }
}
