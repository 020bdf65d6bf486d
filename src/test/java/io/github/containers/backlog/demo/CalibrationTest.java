package io.github.containers.backlog.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.Kinds;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that were published of the meeting of 4 March 2025, each with its tolerance. */
class CalibrationTest {

  private static final double TWELVE_WEEKS = 84;
  private static final double YEAR = 365.25;

  @Test
  void thirteenRepositories() {
    assertThat(Demo.ORGANISATION.repositories()).hasSize(13);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-01T00:00:00Z, ISSUE, 450, 5",
    "2025-03-04T00:00:00Z, ISSUE, 1150, 5",
    "2025-03-04T00:00:00Z, PULL_REQUEST, 190, 5"
  })
  void soManyAreOpen(String instant, ItemType type, long published, double percent) {
    assertThat(Demo.openAt(Demo.histories(), type, instant))
        .isCloseTo(published, withPercentage(percent));
  }

  @Test
  void theEngineAloneHas700OpenIssues() {
    assertThat(Demo.ages(Demo.repository("coracle").histories()).size())
        .isCloseTo(700, withPercentage(5));
  }

  @Test
  void fiveHundredOpenIssuesWereAddedInTheLastYear() {
    long before = Demo.openAt(Demo.histories(), ItemType.ISSUE, "2024-03-04T00:00:00Z");
    long now = Demo.openAt(Demo.histories(), ItemType.ISSUE, "2025-03-04T00:00:00Z");

    assertThat(now - before).isCloseTo(500, within(75L));
  }

  @Test
  void theOpenCurveClimbsFromYearToYear() {
    List<Long> curve =
        List.of("2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025").stream()
            .map(year -> year + "-01-01T00:00:00Z")
            .map(instant -> Demo.openAt(Demo.histories(), ItemType.ISSUE, instant))
            .toList();

    assertThat(curve).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void halfOfTheOpenIssuesAreAFewWeeksOldAndTheOldestAreYears() {
    List<Double> ages = Demo.ages(Demo.histories().toList());

    assertThat(Demo.median(ages)).isBetween(24.0, TWELVE_WEEKS);
    assertThat(ages.get(ages.size() * 3 / 4)).isGreaterThan(180);
    assertThat(ages.get(ages.size() - 1)).isGreaterThan(5 * YEAR);
  }

  @Test
  void theMedianAgeIsOfWeeksInAllRepositoriesButTheOneWithoutAMaintainer() {
    Map<Boolean, List<String>> young =
        Demo.ORGANISATION.repositories().stream()
            .collect(
                groupingBy(
                    one -> Demo.median(Demo.ages(one.histories())) <= TWELVE_WEEKS,
                    Collectors.mapping(one -> one.repository().ref().name(), Collectors.toList())));

    assertThat(young.get(false)).containsExactly("coracle-compose");
  }

  @Test
  void theClosedAreManyEnoughForFlowAndSurvival() {
    assertThat(Demo.histories().count()).isBetween(12_000L, 20_500L);
    assertThat(Demo.histories().filter(history -> !history.item().open()).count())
        .isGreaterThan(10 * Demo.open(ItemType.ISSUE).count());
  }

  @Test
  void aThirdOfTheOpenIssuesIsUnclassifiedAndEveryKindIsThere() {
    Map<String, Long> byKind =
        Demo.open(ItemType.ISSUE)
            .collect(groupingBy(item -> Kinds.DEFAULT.of(item.labels()), Collectors.counting()));
    double all = Demo.open(ItemType.ISSUE).count();

    assertThat(byKind.getOrDefault(Kinds.UNCLASSIFIED, 0L) / all).isCloseTo(0.33, within(0.05));
    assertThat(byKind.getOrDefault("bug", 0L) / all).isBetween(0.33, 0.5);
    assertThat(byKind.getOrDefault("feature", 0L) / all).isBetween(0.15, 0.35);
    assertThat(byKind.getOrDefault("flake", 0L)).isGreaterThan(20);
  }

  @Test
  void hardlyTwoTitlesOfOpenIssuesAreTheSame() {
    List<String> titles = Demo.open(ItemType.ISSUE).map(Item::title).toList();

    assertThat(titles.stream().distinct().count()).isGreaterThan(titles.size() * 95 / 100);
  }
}
