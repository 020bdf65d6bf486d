package io.github.containers.backlog.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.StateReason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

  private static final Actor MIA = Actor.of("mia");
  private static final Instant LATER = Instant.parse("2025-06-01T00:00:00Z");

  private static Outcome outcome(History history) {
    return outcome(history, LATER);
  }

  private static Outcome outcome(History history, Instant asOf) {
    return Outcome.of(history, OpenIntervals.of(history), asOf);
  }

  private static Instant at(String date) {
    return Instant.parse(date + "T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, FIXED",
    "NOT_PLANNED, OTHERWISE",
    "DUPLICATE, OTHERWISE",
    "UNKNOWN, UNKNOWN",
    "REOPENED, UNKNOWN"
  })
  void theReasonOfAnIssueDecides(StateReason reason, Outcome expected) {
    History history =
        History.withoutEvents(Items.issue(1).closedAs(reason, "2024-03-01T00:00:00Z").make());
    assertThat(outcome(history)).isEqualTo(expected);
  }

  @Test
  void anIssueClosedWithoutAReasonIsUnknown() {
    History history = History.withoutEvents(Items.issue(1).closed("2024-03-01T00:00:00Z").make());
    assertThat(outcome(history)).isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-18T23:59:59Z, UNKNOWN",
    "2022-05-19T00:00:00Z, FIXED",
    "2014-07-01T00:00:00Z, UNKNOWN"
  })
  void completedSaysNothingOfTheTimeBeforeReasons(String closedAt, Outcome expected) {
    History history =
        History.withoutEvents(
            Items.issue(1)
                .created("2014-01-01T00:00:00Z")
                .closedAs(StateReason.COMPLETED, closedAt)
                .make());
    assertThat(outcome(history)).isEqualTo(expected);
  }

  @Test
  void aMergedPullRequestIsFixedAndAClosedOneIsNot() {
    History merged =
        History.withoutEvents(Items.pullRequest(1).merged("2018-03-01T00:00:00Z").make());
    History closed =
        History.withoutEvents(Items.pullRequest(2).closed("2024-03-01T00:00:00Z").make());
    assertThat(outcome(merged)).isEqualTo(Outcome.FIXED);
    assertThat(outcome(closed)).isEqualTo(Outcome.OTHERWISE);
  }

  @Test
  void whatIsOpenThenIsOpenWhateverCameLater() {
    History history =
        History.withoutEvents(
            Items.issue(1).closedAs(StateReason.COMPLETED, "2024-03-01T00:00:00Z").make());
    assertThat(outcome(history, at("2024-02-29"))).isEqualTo(Outcome.OPEN);
    assertThat(outcome(history, at("2024-03-01"))).isEqualTo(Outcome.FIXED);
  }

  @Test
  void eachClosingHasItsOwnReason() {
    History history =
        History.of(
            Items.issue(1).closedAs(StateReason.COMPLETED, "2024-09-01T00:00:00Z").make(),
            List.of(
                new Event.Closed(at("2024-03-01"), MIA, StateReason.NOT_PLANNED),
                new Event.Reopened(at("2024-05-01"), MIA),
                new Event.Closed(at("2024-09-01"), MIA, StateReason.COMPLETED)));
    assertThat(outcome(history, at("2024-04-01"))).isEqualTo(Outcome.OTHERWISE);
    assertThat(outcome(history, at("2024-06-01"))).isEqualTo(Outcome.OPEN);
    assertThat(outcome(history, at("2024-10-01"))).isEqualTo(Outcome.FIXED);
  }

  @Test
  void theItemsOwnReasonIsThatOfItsLastClosingOnly() {
    History history =
        History.of(
            Items.issue(1).closedAs(StateReason.COMPLETED, "2024-09-01T00:00:00Z").make(),
            List.of(
                new Event.Closed(at("2024-03-01"), MIA, null),
                new Event.Reopened(at("2024-05-01"), MIA),
                new Event.Closed(at("2024-09-01"), MIA, null)));
    assertThat(outcome(history, at("2024-04-01"))).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome(history, at("2024-10-01"))).isEqualTo(Outcome.FIXED);
  }

  @Test
  void whatBecameADiscussionWasClosedOtherwise() {
    History history =
        History.of(
            Items.issue(1).closedAs(StateReason.COMPLETED, "2024-03-01T00:00:00Z").make(),
            List.of(new Event.ConvertedToDiscussion(at("2024-03-01"), MIA)));
    assertThat(outcome(history)).isEqualTo(Outcome.OTHERWISE);
  }

  @ParameterizedTest
  @EnumSource(StateReason.class)
  void anIssueThatGitHubGivesNoClosingDateForIsNeverFixed(StateReason reason) {
    History history =
        History.withoutEvents(
            Items.issue(1).closedAs(reason, "2024-03-01T00:00:00Z").closed((Instant) null).make());
    assertThat(outcome(history)).isIn(Outcome.UNKNOWN, Outcome.OTHERWISE);
  }
}
