package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came and went in the year up to the instant: the pace of 52 weeks, the ratio of twelve. */
class LastYearTest {

  private static final RepositoryRef ANVIL = RepositoryRef.of("acme/anvil");
  private static final RepositoryRef BOLT = RepositoryRef.of("acme/bolt");
  private static final Slice ALL = new Slice("all", "all", "all");
  private static final Instant AS_OF = Instant.parse("2025-03-01T00:00:00Z");
  private static final Instant WEEKS_AGO = AS_OF.minus(Duration.ofDays(52 * 7));
  private static final Instant YEAR_AGO = Instant.parse("2024-03-01T00:00:00Z");
  private static final Actor MIA = Actor.of("mia");

  private final Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);

  private void add(RepositoryRef repository, Items item, Event... events) {
    backlog.add(repository, History.of(item.make(), List.of(events)), Viewpoint.at(AS_OF));
  }

  private static Items issue(int number, Instant created) {
    return Items.issue(number).created(created);
  }

  private static Items closed(int number, Instant created, Instant closed) {
    return issue(number, created).closed(closed);
  }

  private SliceFigures of(Slice slice) {
    return backlog.figures().find(slice).orElseThrow();
  }

  private Pace pace() {
    return of(ALL).outlook().pace();
  }

  @Test
  void thePaceIsThatOfTheLastFiftyTwoWeeks() {
    add(ANVIL, issue(1, WEEKS_AGO.minusSeconds(1)));
    add(ANVIL, issue(2, WEEKS_AGO));
    for (int number = 3; number <= 28; number++) {
      add(ANVIL, issue(number, WEEKS_AGO.plusSeconds(1)));
    }
    add(ANVIL, closed(29, WEEKS_AGO.minusSeconds(9), WEEKS_AGO));
    for (int number = 30; number <= 42; number++) {
      add(ANVIL, closed(number, WEEKS_AGO.minusSeconds(9), WEEKS_AGO.plusSeconds(1)));
    }
    assertThat(pace()).isEqualTo(new Pace(AS_OF, 28, 26 / 52.0, 13 / 52.0, 52));
  }

  @Test
  void theRatioIsThatOfTheLastTwelveMonths() {
    add(ANVIL, issue(1, YEAR_AGO));
    add(ANVIL, issue(2, YEAR_AGO.plusSeconds(1)));
    add(ANVIL, closed(3, YEAR_AGO.minusSeconds(9), YEAR_AGO));
    add(ANVIL, closed(4, YEAR_AGO.minusSeconds(9), YEAR_AGO.plusSeconds(1)));
    add(ANVIL, closed(5, YEAR_AGO.minusSeconds(9), AS_OF));
    assertThat(of(ALL).lastYear()).isEqualTo(new ClosureRatio(1, 2));
  }

  @Test
  void whatCameLaterIsNotOfTheLastYear() {
    Items item = issue(1, AS_OF).closed(AS_OF.plusSeconds(9));
    add(
        ANVIL,
        item,
        new Event.Closed(AS_OF.plusSeconds(1), MIA, null),
        new Event.Reopened(AS_OF.plusSeconds(2), MIA),
        new Event.Closed(AS_OF.plusSeconds(9), MIA, null));
    assertThat(of(ALL).lastYear()).isEqualTo(new ClosureRatio(1, 0));
    assertThat(pace()).isEqualTo(new Pace(AS_OF, 1, 1, 0, 1));
  }

  @Test
  void whatIsReopenedCameAgain() {
    add(
        ANVIL,
        issue(1, YEAR_AGO.minusSeconds(9)),
        new Event.Closed(AS_OF.minusSeconds(9), MIA, null),
        new Event.Reopened(AS_OF.minusSeconds(8), MIA));
    assertThat(of(ALL).lastYear()).isEqualTo(new ClosureRatio(1, 1));
    assertThat(pace()).isEqualTo(new Pace(AS_OF, 1, 1 / 52.0, 1 / 52.0, 52));
  }

  @ParameterizedTest
  @CsvSource({"26, 0.5", "2, 6.5", "1, 13", "0, 13", "52, 0.25", "60, 0.25"})
  void inAYoungRepositoryItIsTakenSinceItsFirstItemButOverAWeekAtLeast(long weeks, double aWeek) {
    add(ANVIL, closed(1, AS_OF.minus(Duration.ofDays(7 * weeks)), AS_OF));
    for (int number = 2; number <= 13; number++) {
      add(ANVIL, closed(number, AS_OF.minusSeconds(5), AS_OF));
    }
    assertThat(pace().closedAWeek()).isCloseTo(aWeek, within(1e-12));
  }

  @Test
  void thePacesOfTypesAndRepositoriesAddUp() {
    add(ANVIL, closed(1, WEEKS_AGO, AS_OF));
    add(ANVIL, Items.pullRequest(2).created(AS_OF.minusSeconds(5)));
    add(BOLT, closed(1, WEEKS_AGO, AS_OF));
    add(BOLT, issue(2, AS_OF.minusSeconds(5)));
    add(BOLT, issue(3, AS_OF.minusSeconds(5)));
    assertThat(pace()).isEqualTo(new Pace(AS_OF, 3, 3 / 52.0, 2 / 52.0, 52));
    assertThat(of(new Slice("acme/bolt", "all", "all")).outlook().pace())
        .isEqualTo(new Pace(AS_OF, 2, 2 / 52.0, 1 / 52.0, 52));
    assertThat(of(new Slice("acme/anvil", "pull_request", "all")).outlook().pace())
        .isEqualTo(new Pace(AS_OF, 1, 1 / 52.0, 0, 52));
    assertThat(of(ALL).lastYear()).isEqualTo(new ClosureRatio(5, 2));
  }
}
