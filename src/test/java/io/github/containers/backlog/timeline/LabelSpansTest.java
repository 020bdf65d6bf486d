package io.github.containers.backlog.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSpansTest {

  private static final Actor MIA = Actor.of("mia");
  private static final Actor MAX = Actor.of("max");

  private static Instant day(int day) {
    return Instant.parse("2024-01-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
  }

  private static LabelSpans of(List<String> labels, Event... events) {
    Items item = Items.issue(1).created(day(1)).labeled(labels.toArray(String[]::new));
    return LabelSpans.of(History.of(item.make(), List.of(events)));
  }

  private static Event on(int day, String label) {
    return new Event.Labeled(day(day), MIA, label);
  }

  private static Event off(int day, String label) {
    return new Event.Unlabeled(day(day), MAX, label);
  }

  @Test
  void aLabelIsOnFromTheInstantItWasPutOnByWhoeverDid() {
    LabelSpans spans = of(List.of("bug"), on(3, "bug"));
    assertThat(spans.at(day(3).minusNanos(1))).isEmpty();
    assertThat(spans.at(day(3))).containsExactly("bug");
    assertThat(spans.find("BUG", day(4)))
        .contains(new LabelSpan("bug", new Interval(day(3), null), MIA));
    assertThat(spans.find("bug", day(2))).isEmpty();
    assertThat(spans.exact()).isTrue();
  }

  @Test
  void aLabelIsOffAtTheInstantItWasTakenOff() {
    LabelSpans spans = of(List.of(), on(3, "bug"), off(5, "bug"));
    assertThat(spans.at(day(5).minusNanos(1))).containsExactly("bug");
    assertThat(spans.at(day(5))).isEmpty();
  }

  @Test
  void theLatestSpanSaysSinceWhenTheLabelIsOn() {
    LabelSpans spans =
        of(List.of("bug"), on(2, "bug"), off(4, "bug"), on(6, "bug"), on(7, "other"));
    assertThat(spans.find("bug", day(9)).map(span -> span.time().from())).contains(day(6));
    assertThat(spans.find("bug", day(3)).map(span -> span.time().from())).contains(day(2));
    assertThat(spans.at(day(9))).containsExactly("bug");
  }

  @Test
  void aLabelThatNobodyIsKnownToHavePutOnWasThereFromTheBeginning() {
    assertThat(of(List.of("bug")).spans())
        .containsExactly(new LabelSpan("bug", new Interval(day(1), null), null));
    assertThat(of(List.of(), off(5, "bug")).spans())
        .containsExactly(new LabelSpan("bug", new Interval(day(1), day(5)), null));
  }

  @Test
  void aLabelThatCameBackWithoutAWordIsOnSinceItWasTakenOff() {
    assertThat(of(List.of("bug"), on(2, "bug"), off(5, "bug")).spans())
        .containsExactly(
            new LabelSpan("bug", new Interval(day(2), day(5)), MIA),
            new LabelSpan("bug", new Interval(day(5), null), null));
  }

  @Test
  void namesAreTheSameWithoutCaseAndComeInAlphabeticalOrder() {
    LabelSpans spans = of(List.of("Zoo", "bug"), on(3, "BUG"), on(2, "zoo"));
    assertThat(spans.at(day(2))).containsExactly("Zoo");
    assertThat(spans.at(day(3))).containsExactly("bug", "Zoo");
  }

  @Test
  void eventsInDisorderAreReadInTheOrderOfTime() {
    assertThat(of(List.of(), off(5, "bug"), on(3, "bug")).at(day(4))).containsExactly("bug");
    assertThat(of(List.of(), off(5, "bug"), on(3, "bug")).at(day(2))).isEmpty();
  }

  @Test
  void withoutEventsItHasAlwaysHadTheLabelsThatItHasNow() {
    History history = History.withoutEvents(Items.issue(1).created(day(1)).labeled("bug").make());
    assertThat(LabelSpans.of(history).at(day(1))).containsExactly("bug");
    assertThat(LabelSpans.of(history).exact()).isFalse();
  }
}
