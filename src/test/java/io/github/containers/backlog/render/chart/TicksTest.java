package io.github.containers.backlog.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.chart.AgePercentiles;
import io.github.containers.backlog.report.chart.Column;
import io.github.containers.backlog.report.chart.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0      | 0, 1",
        "1      | 0, 1",
        "3      | 0, 1, 2, 3",
        "5      | 0, 1, 2, 3, 4, 5",
        "6      | 0, 2, 4, 6",
        "11     | 0, 5, 10, 15",
        "101    | 0, 25, 50, 75, 100, 125",
        "666    | 0, 200, 400, 600, 800",
        "1150   | 0, 250, 500, 750, 1,000, 1,250",
        "100000 | 0, 20,000, 40,000, 60,000, 80,000, 100,000"
      })
  void countsHaveRoundMarks(long highest, String labels) {
    assertThat(String.join(", ", labels(CountTicks.between(0, highest, 5)))).isEqualTo(labels);
  }

  @Test
  void countsBelowZeroAreMarkedWithoutASign() {
    assertThat(labels(CountTicks.between(-112, 155, 8)))
        .containsExactly("150", "100", "50", "0", "50", "100", "150", "200");
  }

  @Test
  void marksOfCountsAlwaysSpanTheValuesInWholeSteps() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      long lowest = -random.nextLong(1L << random.nextInt(1, 30));
      long highest = random.nextLong(1L << random.nextInt(1, 30));
      List<Tick> ticks = CountTicks.between(lowest, highest, 8);

      assertThat(ticks).hasSizeBetween(2, 9);
      assertThat(ticks.get(0).value()).isLessThanOrEqualTo(lowest);
      assertThat(ticks.get(ticks.size() - 1).value()).isGreaterThanOrEqualTo(highest);
      assertThat(ticks).allMatch(tick -> tick.value() == Math.rint(tick.value()));
      assertThat(ticks).anyMatch(tick -> tick.value() == 0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-12-26 | 2025-01-02 | 26 Dec 2024, 27 Dec, 28 Dec, 29 Dec, 30 Dec, 31 Dec, 1 Jan 2025,"
            + " 2 Jan",
        "2025-01-07 | 2025-03-04 | 13 Jan 2025, 20 Jan, 27 Jan, 3 Feb, 10 Feb, 17 Feb, 24 Feb, 3"
            + " Mar",
        "2024-09-02 | 2025-03-04 | Oct 2024, Nov, Dec, Jan 2025, Feb, Mar",
        "2012-05-29 | 2014-05-18 | Jul 2012, Oct, Jan 2013, Apr, Jul, Oct, Jan 2014, Apr",
        "2019-01-01 | 2026-11-21 | 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026",
        "1995-06-01 | 2025-03-04 | 1996, 1998, 2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014,"
            + " 2016, 2018, 2020, 2022, 2024"
      })
  void timeIsMarkedInDaysWeeksMonthsQuartersOrYears(String first, String last, String labels) {
    assertThat(String.join(", ", labels(time(first, last)))).isEqualTo(labels);
  }

  @Test
  void aSingleInstantBearsItsDate() {
    assertThat(labels(time("2025-03-04", "2025-03-04"))).containsExactly("4 Mar 2025");
  }

  @Test
  void aMomentBetweenTwoMarksBearsItsDate() {
    Instant noon = Instant.parse("2025-03-04T12:00:00Z");

    assertThat(labels(TimeTicks.between(noon, noon.plusSeconds(60), 700, TicksTest::width)))
        .containsExactly("4 Mar 2025");
  }

  @Test
  void marksOfTimeNeverTouchAndNeverLieOutside() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Instant first = Instant.ofEpochSecond(random.nextInt(2_000_000_000));
      Instant last = first.plusSeconds(1 + random.nextLong(1L << random.nextInt(1, 31)));
      double perMilli = 700.0 / (last.toEpochMilli() - first.toEpochMilli());
      List<Tick> ticks = TimeTicks.between(first, last, 700, TicksTest::width);

      assertThat(ticks).isNotEmpty();
      assertThat(ticks)
          .allMatch(at -> at.value() >= first.toEpochMilli() && at.value() <= last.toEpochMilli());
      for (int next = 1; next < ticks.size(); next++) {
        double apart = (ticks.get(next).value() - ticks.get(next - 1).value()) * perMilli;
        double halves = (width(ticks.get(next).label()) + width(ticks.get(next - 1).label())) / 2;
        assertThat(apart).isGreaterThan(halves);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONTH   | 2024-11 | 4  | Nov 2024, Dec, Jan 2025, Feb",
        "MONTH   | 2023-11 | 30 | 2023, 2024, 2025, 2026",
        "QUARTER | 2024-04 | 6  | Q2 2024, Q3, Q4, Q1 2025, Q2, Q3",
        "QUARTER | 2014-01 | 48 | 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,"
            + " 2025",
        "YEAR    | 2019-01 | 4  | 2019, 2020, 2021, 2022",
        "YEAR    | 1999-01 | 27 | 2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020,"
            + " 2022, 2024"
      })
  void columnsAreNamedWhereThereIsRoomElseTheirYears(
      Period period, YearMonth first, int count, String labels) {
    List<Column> columns =
        IntStream.range(0, count)
            .mapToObj(i -> new Column(first.plusMonths((long) i * period.months()), 1, 1, true))
            .toList();
    double pitch = Math.min(60, 700.0 / count);

    assertThat(
            String.join(
                ", ", labels(new ColumnTicks(columns, pitch, TicksTest::width).marks(period))))
        .isEqualTo(labels);
  }

  @Test
  void agesAreMarkedAsPeopleCountThem() {
    AgeScale scale = new AgeScale(List.of(new AgePercentiles(2, 30, 400, 3_000)));

    assertThat(labels(scale.axis(700, TicksTest::width)).toArray())
        .containsExactly("1 day", "1 week", "1 month", "1 year", "5 years");
    assertThat(labels(scale.axis(150, TicksTest::width)).toArray())
        .containsExactly("1 d", "1 wk", "1 mo", "1 yr", "5 yr");
  }

  @Test
  void anAgeOfNothingLiesAtTheBeginningOfTheScale() {
    AgeScale scale = new AgeScale(List.of(new AgePercentiles(0, 0, 0, 0)));

    assertThat(scale.at(0)).isEqualTo(scale.at(1 / 24.0)).isFinite();
    assertThat(labels(scale.axis(700, TicksTest::width))).startsWith("1 hour");
  }

  private static List<Tick> time(String first, String last) {
    return TimeTicks.between(
        Instant.parse(first + "T00:00:00Z"),
        Instant.parse(last + "T00:00:00Z"),
        700,
        TicksTest::width);
  }

  /** As wide as 12.5 pixels of Inter about are. */
  private static double width(String label) {
    return label.length() * 7.0;
  }

  private static List<String> labels(List<Tick> ticks) {
    return ticks.stream().map(Tick::label).toList();
  }

  private static List<String> labels(TickedAxis axis) {
    return labels(axis.marks());
  }
}
