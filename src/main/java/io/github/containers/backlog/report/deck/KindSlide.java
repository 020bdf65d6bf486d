package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.SliceLine;
import io.github.containers.backlog.report.finding.YearlyGrowth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the open issues are. */
final class KindSlide {

  private static final int MOST_ROWS = 8;

  private KindSlide() {}

  static Slide of(Briefing briefing, Sources sources) {
    LineChart chart = LineCharts.of(briefing.report(), "open-issues-by-kind");
    List<SliceLine> each = briefing.kinds().stream().filter(line -> !line.whole()).toList();
    return new Slide(
        title(each),
        chart.subtitle(),
        List.of(new Block.Curves(chart), new Block.Grid(table(each))),
        List.of(
            briefing.answer().kinds().isEmpty() ? "No issue is open." : briefing.answer().kinds(),
            "A kind is the first configured one whose label an issue bears.",
            sources.of("growth", "stale-counts")));
  }

  static String title(List<SliceLine> kinds) {
    int all = kinds.stream().mapToInt(line -> line.open().count()).sum();
    int unclassified =
        kinds.stream().filter(KindSlide::isRest).mapToInt(line -> line.open().count()).sum();
    if (all == 0) {
      return "No issue is open, of whatever kind";
    }
    if (unclassified == all) {
      return "None of the open issues bears a label that tells its kind";
    }
    SliceLine most = findMost(kinds).orElseThrow();
    String first =
        "%s of the open issues are %s"
            .formatted(
                Phrases.percent(most.open().count(), all),
                Phrases.several(ShortText.name(most.name())));
    return unclassified == 0
        ? first
        : first + ", " + Phrases.percent(unclassified, all) + " are unclassified";
  }

  private static Optional<SliceLine> findMost(List<SliceLine> kinds) {
    return kinds.stream()
        .filter(line -> !isRest(line))
        .max(
            Comparator.comparingInt((SliceLine line) -> line.open().count())
                .thenComparing(SliceLine::name, Comparator.reverseOrder()));
  }

  private static boolean isRest(SliceLine line) {
    return line.name().equals(Kinds.UNCLASSIFIED);
  }

  /** The largest, and what is unclassified. */
  private static Table table(List<SliceLine> kinds) {
    Stream<SliceLine> largest =
        kinds.stream()
            .filter(line -> !isRest(line))
            .sorted(Comparator.comparingInt(line -> -line.open().count()))
            .limit(MOST_ROWS);
    List<SliceLine> shown =
        Stream.concat(largest, kinds.stream().filter(KindSlide::isRest)).toList();
    return new Table(
        "kinds",
        List.of("kind", "open", "growth a year", "opened", "closed"),
        () -> shown.stream().map(KindSlide::row));
  }

  private static List<Cell> row(SliceLine line) {
    YearlyGrowth growth = line.growth();
    return List.of(
        new Cell.Text(line.name()),
        new Cell.Whole(line.open().count()),
        growth == null ? Cell.ABSENT : new Cell.Whole(Math.round(growth.perYear())),
        new Cell.Whole(line.openedLastYear()),
        new Cell.Whole(line.closedLastYear()));
  }
}
