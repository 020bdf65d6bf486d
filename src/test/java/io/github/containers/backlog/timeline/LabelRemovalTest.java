package io.github.containers.backlog.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a label was last taken off, and who answered when. */
class LabelRemovalTest {

  private static final Actor MIA = Actor.of("mia");
  private static final Actor TOOL = Actor.of("tool[bot]");

  private static Instant day(int day) {
    return Instant.parse("2024-01-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
  }

  private static ItemAt at(int day, Event... events) {
    return new ItemAt(
        History.of(Items.issue(1).created(day(1)).by("rita").make(), List.of(events)),
        Viewpoint.at(day(day)));
  }

  @Test
  void theLastRemovalSaysWhenByWhomAndHowLongTheLabelHadBeenOn() {
    ItemAt item =
        at(
            20,
            new Event.Labeled(day(2), TOOL, "stale"),
            new Event.Unlabeled(day(4), TOOL, "stale"),
            new Event.Labeled(day(6), TOOL, "Stale"),
            new Event.Labeled(day(7), MIA, "other"),
            new Event.Unlabeled(day(8), MIA, "STALE"),
            new Event.Unlabeled(day(9), TOOL, "other"));
    assertThat(item.findRemoval("stale")).contains(new LabelRemoval(day(8), MIA, day(6)));
  }

  @Test
  void aLabelThatIsOnAgainWasNotRemoved() {
    Event off = new Event.Unlabeled(day(4), MIA, "stale");
    Event on = new Event.Labeled(day(6), TOOL, "STALE");
    assertThat(at(20, off, on).findRemoval("stale")).isEmpty();
    assertThat(at(5, off, on).findRemoval("stale")).isPresent();
    assertThat(at(4, off, on).findRemoval("stale")).isPresent();
    assertThat(at(3, off, on).findRemoval("stale")).isEmpty();
  }

  @Test
  void aLabelThatNothingSaysWasPutOnWasThereFromTheCreation() {
    assertThat(at(20, new Event.Unlabeled(day(4), MIA, "stale")).findRemoval("stale"))
        .contains(new LabelRemoval(day(4), MIA, day(1)));
    assertThat(at(20).findRemoval("stale")).isEmpty();
  }

  @Test
  void withoutEventsNoRemovalIsKnown() {
    ItemAt bare =
        new ItemAt(
            History.withoutEvents(Items.issue(1).created(day(1)).make()), Viewpoint.at(day(9)));
    assertThat(bare.findRemoval("stale")).isEmpty();
  }

  @Test
  void aLabelIsBorneWhateverItsCase() {
    ItemAt item =
        new ItemAt(
            History.of(Items.issue(1).created(day(1)).labeled("Needs-Info").make(), List.of()),
            Viewpoint.at(day(9)));
    assertThat(item.bears("needs-info")).isTrue();
    assertThat(item.bears("needs")).isFalse();
    assertThat(item.viewpoint()).isEqualTo(Viewpoint.at(day(9)));
  }

  @Test
  void theFirstActivityAfterAnInstantIsFound() {
    Event early = new Event.Labeled(day(5), MIA, "x");
    Event late = new Event.Labeled(day(7), Actor.of("uwe"), "y");
    HumanActivity activity = at(20, early, late).findActivity().orElseThrow();
    assertThat(activity.findFirst(day(4), day(20), who -> true)).contains(early);
    assertThat(activity.findFirst(day(5), day(20), who -> true)).contains(late);
    assertThat(activity.findFirst(day(5), day(7), who -> true)).contains(late);
    assertThat(activity.findFirst(day(5), day(6), who -> true)).isEmpty();
    assertThat(activity.findFirst(day(4), day(20), who -> who.is("uwe"))).contains(late);
    assertThat(activity.findFirst(day(7), day(20), who -> true)).isEqualTo(Optional.empty());
  }
}
