package io.github.containers.backlog.report.finding;

import static io.github.containers.backlog.report.finding.SmallOrganisation.ANVIL;
import static io.github.containers.backlog.report.finding.SmallOrganisation.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorklistsTest {

  private static final Duration THIRTY = Duration.ofDays(30);

  private static Worklist list(SmallOrganisation organisation, Theme theme) {
    return organisation.briefing().worklists().stream()
        .filter(list -> list.theme() == theme)
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> numbers(Worklist list) {
    return list.first().stream().map(ListedItem::number).toList();
  }

  private static History asked(int number, Instant when) {
    return History.of(
        Items.issue(number).by("ron").created("2024-01-01T00:00:00Z").make(),
        List.of(new Event.Commented(when, Actor.of("mia"), Association.MEMBER)));
  }

  @Test
  void aReporterWhoWasAskedExactlyThirtyDaysAgoIsNotACricketYet() {
    Worklist crickets =
        list(
            SmallOrganisation.of(ANVIL)
                .add(ANVIL, asked(1, AS_OF.minus(THIRTY)))
                .add(ANVIL, asked(2, AS_OF.minus(THIRTY).minusSeconds(1)))
                .add(ANVIL, asked(3, AS_OF.minus(THIRTY).minusSeconds(2))),
            Theme.CRICKETS);
    assertThat(numbers(crickets)).containsExactly(3, 2);
    assertThat(crickets.sentence())
        .isEqualTo("2 issues wait for the reporter, the longest for 30 days.");
  }

  @Test
  void anIssueIsUnansweredUntilAMaintainerOtherThanItsAuthorSpeaks() {
    Event own = new Event.Commented(AS_OF.minus(THIRTY), Actor.of("ron"), Association.MEMBER);
    Worklist unanswered =
        list(
            SmallOrganisation.of(ANVIL)
                .add(ANVIL, asked(1, AS_OF.minus(THIRTY)))
                .add(
                    ANVIL,
                    History.of(
                        Items.issue(2).by("ron").created("2024-01-01T00:00:00Z").make(),
                        List.of(own))),
            Theme.UNANSWERED);
    assertThat(numbers(unanswered)).containsExactly(2);
    assertThat(unanswered.count().address()).isNull();
  }

  @Test
  void whatIsNotKnownIsCountedApartAndNotTakenForUnanswered() {
    Worklist unanswered = list(SmallOrganisation.of(ANVIL).growing(ANVIL, 1, 4), Theme.UNANSWERED);
    assertThat(unanswered.count().count()).isZero();
    assertThat(unanswered.unknown()).isEqualTo(4);
    assertThat(unanswered.unknowable()).isTrue();
    assertThat(unanswered.sentence()).isEmpty();
  }

  @Test
  void theUntriagedComeOldestFirstWithTheirSearch() {
    Worklist untriaged =
        list(
            SmallOrganisation.of(ANVIL)
                .add(ANVIL, Items.issue(1).created("2024-03-01T00:00:00Z").make())
                .add(ANVIL, Items.issue(2).created("2024-01-01T00:00:00Z").make())
                .add(ANVIL, Items.issue(3).labeled("Triaged").make())
                .add(ANVIL, Items.pullRequest(4).make()),
            Theme.UNTRIAGED);
    assertThat(numbers(untriaged)).containsExactly(2, 1);
    assertThat(untriaged.count().address()).contains("-label%3Atriaged", "sort%3Acreated-asc");
  }

  @Test
  void aTriagedIssueThatAUserCommentsOnIsToBeTriagedAgain() {
    Worklist due = list(SmallOrganisation.full(), Theme.RETRIAGE_DUE);
    assertThat(numbers(due)).containsExactly(1);
    assertThat(due.sentence()).isEqualTo("1 triaged issue has a new comment of a user.");
  }

  @Test
  void aListNamesTenItemsAndCountsAll() {
    Worklist oldest = list(SmallOrganisation.of(ANVIL).growing(ANVIL, 1, 11), Theme.OLDEST);
    assertThat(oldest.first()).hasSize(10);
    assertThat(oldest.whole()).isFalse();
    assertThat(oldest.count().count()).isEqualTo(11);
  }

  @Test
  void firstComesWhatNobodyHasAnsweredThenWhatWaits() {
    assertThat(SmallOrganisation.full().briefing().toDoFirst())
        .extracting(Worklist::theme)
        .containsExactly(Theme.UNANSWERED, Theme.RETRIAGE_DUE, Theme.CRICKETS);
  }

  @Test
  void whereNothingIsUrgentTheOldestIsFirstAndWhereNothingIsOpenNothing() {
    assertThat(SmallOrganisation.of(ANVIL).growing(ANVIL, 1, 2).briefing().toDoFirst())
        .extracting(Worklist::theme)
        .containsExactly(Theme.OLDEST);
    assertThat(SmallOrganisation.of(ANVIL).briefing().toDoFirst()).isEmpty();
  }

  @Test
  void theMoversAreTheRepositoriesThatChangedMost() {
    SmallOrganisation organisation =
        SmallOrganisation.of("acme/a")
            .including("acme/b")
            .including("acme/c")
            .growing("acme/a", 1, 20)
            .growing("acme/b", 1, 60);
    assertThat(organisation.briefing().movers(5))
        .extracting(SliceLine::name)
        .containsExactly("acme/b", "acme/a");
  }
}
