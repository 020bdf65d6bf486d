package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CareTest {

  private static final RepositoryRef ANVIL = RepositoryRef.of("acme/anvil");
  private static final Instant AS_OF = at("2025-03-01");
  private static final Actor MIA = Actor.of("mia");

  private static Instant at(String date) {
    return Instant.parse(date + "T00:00:00Z");
  }

  private static Care care(History... histories) {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    for (History history : histories) {
      backlog.add(ANVIL, history, Viewpoint.at(AS_OF));
    }
    return backlog.figures().find(new Slice("acme/anvil", "all", "all")).orElseThrow().care();
  }

  private static Items created(int number, String date) {
    return Items.issue(number).created(at(date)).by("rita");
  }

  private static Event.Commented word(String date) {
    return new Event.Commented(at(date), MIA, Association.MEMBER);
  }

  @Test
  void theFirstWordOfAMaintainerEndsTheWait() {
    Waiting waiting =
        care(History.of(
                created(1, "2025-01-01").make(), List.of(word("2025-01-05"), word("2025-02-01"))))
            .firstResponse();
    assertThat(waiting.items()).isEqualTo(1);
    assertThat(waiting.over()).isEqualTo(1);
    assertThat(waiting.median()).isEqualTo(Duration.ofDays(4));
  }

  @Test
  void whoStillWaitsIsNeitherForgottenNorAnswered() {
    Waiting waiting =
        care(
                History.of(created(1, "2025-01-01").make(), List.of(word("2025-01-05"))),
                History.of(created(2, "2025-01-01").make(), List.of()),
                History.of(created(3, "2025-01-01").make(), List.of()))
            .firstResponse();
    assertThat(waiting.items()).isEqualTo(3);
    assertThat(waiting.over()).isEqualTo(1);
    assertThat(waiting.median()).isNull();
  }

  @Test
  void whatWasClosedUnansweredHasWaitedUntilThen() {
    History closedAfterTwo =
        History.of(
            created(2, "2025-01-01").closed("2025-01-03T00:00:00Z").make(),
            List.of(new Event.Closed(at("2025-01-03"), MIA, null)));
    Waiting waiting =
        care(
                History.of(created(1, "2025-01-01").make(), List.of(word("2025-01-05"))),
                closedAfterTwo)
            .firstResponse();
    // At four days only the first one is still at risk.
    assertThat(waiting.median()).isEqualTo(Duration.ofDays(4));
    assertThat(waiting.items()).isEqualTo(2);
  }

  @Test
  void itemsWithoutKnownEventsAreLeftOutAndCounted() {
    Care care =
        care(
            History.withoutEvents(created(1, "2025-01-01").make()),
            History.of(created(2, "2025-01-01").make(), List.of(word("2025-01-02"))));
    assertThat(care.unknown()).isEqualTo(1);
    assertThat(care.firstResponse().items()).isEqualTo(1);
  }

  @Test
  void whatCameAfterTheInstantHasNotHappened() {
    Waiting waiting =
        care(History.of(created(1, "2025-01-01").make(), List.of(word("2025-03-02"))))
            .firstResponse();
    assertThat(waiting.over()).isZero();
  }

  @Test
  void triageGoesFromTheFirstKindLabelOverTheTriagedOneToTheFirstWord() {
    Care care =
        care(
            History.of(
                created(1, "2025-01-01").labeled("network", "kind/bug", "Triaged").make(),
                List.of(
                    new Event.Labeled(at("2025-01-02"), MIA, "network"),
                    new Event.Labeled(at("2025-01-04"), MIA, "kind/feature"),
                    new Event.Unlabeled(at("2025-01-05"), MIA, "kind/feature"),
                    new Event.Labeled(at("2025-01-05"), MIA, "kind/bug"),
                    new Event.Labeled(at("2025-01-08"), MIA, "Triaged"),
                    word("2025-01-11"))));
    assertThat(care.step(TriageStep.FIRST_KIND_LABEL).median()).isEqualTo(Duration.ofDays(3));
    assertThat(care.step(TriageStep.TRIAGED).median()).isEqualTo(Duration.ofDays(7));
    assertThat(care.step(TriageStep.FIRST_RESPONSE).median()).isEqualTo(Duration.ofDays(10));
  }

  @Test
  void aLabelCountsFromTheInstantItWasPutOnAndNotBefore() {
    Items item = created(1, "2025-01-01").labeled("kind/bug");
    Event onTheInstant = new Event.Labeled(AS_OF, MIA, "kind/bug");
    Event later = new Event.Labeled(AS_OF.plusSeconds(1), MIA, "kind/bug");
    assertThat(
            care(History.of(item.make(), List.of(onTheInstant)))
                .step(TriageStep.FIRST_KIND_LABEL)
                .median())
        .isEqualTo(Duration.between(at("2025-01-01"), AS_OF));
    assertThat(
            care(History.of(item.make(), List.of(later))).step(TriageStep.FIRST_KIND_LABEL).over())
        .isZero();
  }

  @Test
  void aStepThatWasNotReachedIsWaitedFor() {
    Care care = care(History.of(created(1, "2025-01-01").labeled("network").make(), List.of()));
    assertThat(care.step(TriageStep.FIRST_KIND_LABEL))
        .isEqualTo(new Waiting(1, 0, null, null, null));
    assertThat(care.step(TriageStep.TRIAGED)).isEqualTo(new Waiting(1, 0, null, null, null));
  }

  @Test
  void theMonthsAreThoseOfCreation() {
    Care care =
        care(
            History.of(created(1, "2024-12-31").make(), List.of(word("2025-02-01"))),
            History.of(created(2, "2025-01-01").make(), List.of(word("2025-02-01"))),
            History.of(created(3, "2025-01-31").make(), List.of()));
    assertThat(care.months())
        .containsOnlyKeys(
            Bucket.MONTH.numberOf(at("2024-12-01")), Bucket.MONTH.numberOf(at("2025-01-01")));
    Waiting january =
        Objects.requireNonNull(care.months().get(Bucket.MONTH.numberOf(at("2025-01-01"))));
    assertThat(january.items()).isEqualTo(2);
    assertThat(january.over()).isEqualTo(1);
  }

  @Test
  void theUnansweredArePartedByAgeAtSevenThirtyNinetyDaysAndAYear() {
    Care care =
        care(
            History.of(created(1, "2025-02-22").by("rita").make(), List.of()),
            History.of(created(2, "2025-02-23").make(), List.of()),
            History.of(created(3, "2025-02-24").make(), List.of(word("2025-02-25"))),
            History.withoutEvents(created(4, "2025-02-25").make()),
            History.of(created(5, "2020-01-01").make(), List.of()),
            History.of(created(6, "2024-01-01").closed("2024-01-02T00:00:00Z").make(), List.of()));
    assertThat(care.unanswered())
        .containsExactly(
            new Unanswered(0, 3, 2, 1),
            new Unanswered(7, 1, 1, 1),
            new Unanswered(30, 0, 0, 0),
            new Unanswered(90, 0, 0, 0),
            new Unanswered(365, 1, 1, 1));
    assertThat(care.unanswered().get(0).findToDays()).isEqualTo(OptionalInt.of(7));
    assertThat(care.unanswered().get(4).findToDays()).isEmpty();
  }
}
