package io.github.containers.backlog.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {

  private static final Instant AS_OF = Instant.parse("2025-03-04T00:00:00Z");
  private static final Charts CHARTS = new Charts("GitHub REST API", AS_OF, "month");

  @Test
  void theSourceSaysWhereFromAndAsOfWhen() {
    assertThat(CHARTS.openIssues(List.of()).source())
        .isEqualTo("Source: GitHub REST API. As of 2025-03-04.");
  }

  @Test
  void anInstantWithinADayIsSaidToTheMinute() {
    Charts charts = new Charts("GitHub", Instant.parse("2025-03-04T09:05:59Z"), "week");

    assertThat(charts.openIssues(List.of()).source()).endsWith("As of 2025-03-04 09:05 UTC.");
    assertThat(charts.openIssues(List.of()).subtitle())
        .contains("at the start of each week and on 2025-03-04 09:05 UTC");
  }

  @Test
  void ownersAreLeftOutWhereTheNameAloneIsUnique() {
    LineChart chart =
        CHARTS.openIssuesByRepository(
            List.of(curve("containers/crun", 3), curve("a/image", 2), curve("b/Image", 1)));

    assertThat(chart.series())
        .extracting(Series::name)
        .containsExactly("crun", "a/image", "b/Image");
  }

  @Test
  void moreThanNineRepositoriesAreTheEightLargestAndTheOthersAndTheSubtitleSaysSo() {
    List<Series> thirteen =
        IntStream.range(0, 13).mapToObj(i -> curve("o/repository-" + i, 100 - i)).toList();
    LineChart chart = CHARTS.openIssuesByRepository(thirteen);

    assertThat(chart.series()).hasSize(9).last().extracting(Series::name).isEqualTo("others (5)");
    assertThat(chart.subtitle()).endsWith("; the 8 largest of 13 repositories");
  }

  @Test
  void nineRepositoriesAreAllShownAndTheSubtitleClaimsNothingElse() {
    List<Series> nine = IntStream.range(0, 9).mapToObj(i -> curve("o/r" + i, i)).toList();
    LineChart chart = CHARTS.openIssuesByRepository(nine);

    assertThat(chart.series()).hasSize(9).noneMatch(Series::remainder);
    assertThat(chart.subtitle()).doesNotContain("largest");
  }

  @Test
  void whatIsUnclassifiedIsShownHoweverManyKindsThereAre() {
    List<Series> kinds = IntStream.range(0, 20).mapToObj(i -> curve("kind " + i, 50)).toList();
    LineChart chart = CHARTS.openIssuesByKind(kinds, List.of(new Point(AS_OF, 1)));

    assertThat(chart.series()).hasSize(9);
    assertThat(chart.series().get(8))
        .isEqualTo(new Series("unclassified", List.of(new Point(AS_OF, 1)), true));
  }

  @Test
  void agesAreSortedByTheirMedianWithTheWholeFirstAndTheEmptyLast() {
    StripChart chart =
        CHARTS.ages(
            Optional.of(strip("all repositories", 30, 5)),
            List.of(strip("o/young", 9, 1), new Strip("o/empty", 0, null), strip("o/old", 2, 90)));

    assertThat(chart.strips())
        .extracting(Strip::name)
        .containsExactly("all repositories", "old", "young", "empty");
    assertThat(chart.strips().get(0).whole()).isTrue();
  }

  @Test
  void beyondFortyRepositoriesThoseWithTheMostOpenIssuesAreShown() {
    List<Strip> many =
        IntStream.rangeClosed(1, 41).mapToObj(i -> strip("o/r" + i, i, 42 - i)).toList();
    StripChart chart = CHARTS.ages(Optional.empty(), many);

    assertThat(chart.strips()).hasSize(40).extracting(Strip::name).doesNotContain("r1");
    assertThat(chart.subtitle()).endsWith("; the 40 largest of 41 repositories");
  }

  @Test
  void theFlowSaysWhatAColumnStandsForAndThatTheLastIsStillRunning() {
    ColumnChart months = CHARTS.flow(List.of(flow("2025-02", 8, 5), flow("2025-03", 1, 0)));

    assertThat(months.subtitle()).contains("each month").endsWith("pale: so far");
    assertThat(months.summary()).isEqualTo("Feb 2025: opened 8, closed 5, net +3.");
    assertThat(CHARTS.flow(List.of(flow("2010-02", 1, 1), flow("2025-03", 1, 0))).subtitle())
        .contains("each year");
  }

  @Test
  void aFlowThatHasOnlyJustBegunIsToldSoFar() {
    assertThat(CHARTS.flow(List.of(flow("2025-03", 1, 4))).summary())
        .isEqualTo("Mar 2025 so far: opened 1, closed 4, net \u22123.");
  }

  @Test
  void theSummaryTellsTheLatestFigures() {
    assertThat(CHARTS.openIssues(List.of(new Point(AS_OF, 1150))).summary())
        .isEqualTo("Latest: open issues 1,150.");
    assertThat(CHARTS.ages(Optional.empty(), List.of(strip("o/podman", 1150, 21.25))).summary())
        .isEqualTo("podman: 1,150 open, p50 21.3, p75 42.5, p90 63.8, max 1,000.0 days.");
  }

  @Test
  void withoutItemsTheSummarySaysSo() {
    assertThat(CHARTS.openPullRequests(List.of()).summary()).isEqualTo("No items yet.");
    assertThat(CHARTS.flow(List.of()).summary()).isEqualTo("No items yet.");
    assertThat(CHARTS.ages(Optional.empty(), List.of()).summary()).isEqualTo("No items yet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../up", "a/b", "A", "a b", "a-", "con\u0000"})
  void anIdThatIsNoNameOfAFileIsRefused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineChart(id, "", "", "", List.of(), List.of()));
  }

  @Test
  void aCurveWhoseTimeDoesNotAscendIsRefused() {
    Point point = new Point(AS_OF, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Series("x", List.of(point, point)))
        .withMessageContaining("x");
  }

  @Test
  void agesThatDescendOrAreNoNumbersAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AgePercentiles(3, 2, 4, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new AgePercentiles(Double.NaN, 2, 4, 5));
  }

  private static Series curve(String name, long last) {
    return new Series(name, List.of(new Point(AS_OF, last)));
  }

  private static Strip strip(String name, long open, double p50) {
    return new Strip(name, open, new AgePercentiles(p50, 2 * p50, 3 * p50, 1000));
  }

  private static MonthFlow flow(String month, long opened, long closed) {
    return new MonthFlow(YearMonth.parse(month), opened, closed);
  }
}
