package io.github.containers.backlog.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlowColumnsTest {

  private static final Instant AS_OF = Instant.parse("2025-03-04T00:00:00Z");

  @ParameterizedTest
  @CsvSource({"1,MONTH", "60,MONTH", "61,QUARTER", "180,QUARTER", "181,YEAR", "600,YEAR"})
  void thePeriodGrowsWithTheNumberOfMonths(long months, Period period) {
    assertThat(Period.thatFits(months)).isEqualTo(period);
  }

  @Test
  void quartersBeginInJanuaryAprilJulyAndOctober() {
    List<MonthFlow> months =
        List.of(flow("2024-03", 1, 2), flow("2024-04", 10, 20), flow("2024-06", 5, 5));

    assertThat(new FlowColumns(months, Period.QUARTER, AS_OF).columns())
        .containsExactly(
            new Column(YearMonth.parse("2024-01"), 1, 2, true),
            new Column(YearMonth.parse("2024-04"), 15, 25, true));
  }

  @Test
  void aMonthThatIsMissingBetweenTwoCountsNothing() {
    List<MonthFlow> months = List.of(flow("2025-01", 3, 1), flow("2024-11", 2, 2));

    assertThat(new FlowColumns(months, Period.MONTH, AS_OF).columns())
        .extracting(Column::start, Column::opened)
        .containsExactly(
            tuple(YearMonth.parse("2024-11"), 2L),
            tuple(YearMonth.parse("2024-12"), 0L),
            tuple(YearMonth.parse("2025-01"), 3L));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-31T23:59:59Z, false",
    "2025-04-01T00:00:00Z, true",
  })
  void aMonthIsCompleteFromTheFirstInstantOfTheNext(Instant asOf, boolean complete) {
    assertThat(new FlowColumns(List.of(flow("2025-03", 1, 1)), Period.MONTH, asOf).columns())
        .extracting(Column::complete)
        .containsExactly(complete);
  }

  @ParameterizedTest
  @EnumSource(Period.class)
  void nothingIsLostInTheSums(Period period) {
    Random random = new Random(11);
    List<MonthFlow> months = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      YearMonth month = YearMonth.of(2008, 5).plusMonths(i);
      months.add(new MonthFlow(month, random.nextInt(50), random.nextInt(50)));
    }
    List<Column> columns = new FlowColumns(months, period, AS_OF).columns();

    assertThat(columns.stream().mapToLong(Column::opened).sum())
        .isEqualTo(months.stream().mapToLong(MonthFlow::opened).sum());
    assertThat(columns.stream().mapToLong(Column::closed).sum())
        .isEqualTo(months.stream().mapToLong(MonthFlow::closed).sum());
  }

  private static MonthFlow flow(String month, long opened, long closed) {
    return new MonthFlow(YearMonth.parse(month), opened, closed);
  }
}
