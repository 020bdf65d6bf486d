package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.chart.AgePercentiles;
import io.github.containers.backlog.report.chart.DisplayNames;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.SliceLine;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** For how long issues have been open. */
final class AgeSlide {

  private static final int MOST_ROWS = 8;

  /** Each class holds what is younger than this, and not younger than the one before. */
  private static final List<Integer> DAYS = List.of(30, 90, 365, 730, 1461);

  private static final List<String> CLASSES =
      List.of(
          "under 30 days",
          "30 to 90 days",
          "90 days to a year",
          "1 to 2 years",
          "2 to 4 years",
          "4 years and more");

  private AgeSlide() {}

  static Slide of(Briefing briefing, Sources sources) {
    List<SliceLine> lines = briefing.issues();
    ColumnPlot plot = plot(briefing.items());
    return new Slide(
        title(lines.get(lines.size() - 1)),
        "Open issues by age, and percentiles of age by repository in days, " + sources.asOf(),
        blocks(plot, lines),
        List.of(
            "p50, p90: half, nine tenths of the open issues are younger (Hyndman and Fan's type"
                + " 7). A year is 365 days here, four are 1,461.",
            plot.summary(),
            sources.of("ages", "items")));
  }

  private static List<Block> blocks(ColumnPlot plot, List<SliceLine> lines) {
    return lines.get(lines.size() - 1).ages() == null
        ? List.of(new Block.Points(List.of("There are no ages to show.")))
        : List.of(new Block.Columns(plot), new Block.Grid(table(lines)));
  }

  static String title(SliceLine issues) {
    AgePercentiles ages = issues.ages();
    if (ages == null) {
      return "No issue is open, so that none is old";
    }
    return Phrases.ages(issues.open().count(), ages.p50(), ages.max());
  }

  private static ColumnPlot plot(List<ListedItem> items) {
    List<Duration> ages =
        items.stream().filter(item -> item.type() == ItemType.ISSUE).map(ListedItem::age).toList();
    List<Long> counts =
        IntStream.range(0, CLASSES.size())
            .mapToObj(i -> ages.stream().filter(age -> classOf(age) == i).count())
            .toList();
    return new ColumnPlot(
        "Open issues by age", "age", CLASSES, List.of(new ColumnPlot.Group("issues", counts)));
  }

  private static int classOf(Duration age) {
    return (int) DAYS.stream().filter(days -> age.compareTo(Duration.ofDays(days)) >= 0).count();
  }

  /** The repositories with the most open issues, and all together. */
  private static Table table(List<SliceLine> lines) {
    DisplayNames names = new DisplayNames(lines.stream().map(SliceLine::name).toList());
    List<SliceLine> each = lines.stream().filter(line -> !line.whole()).toList();
    List<SliceLine> shown =
        IntStream.range(0, lines.size())
            .filter(i -> i < MOST_ROWS || (each.size() > 1 && i == lines.size() - 1))
            .mapToObj(lines::get)
            .filter(line -> each.size() > 1 || !line.whole())
            .toList();
    return new Table(
        "ages",
        List.of("repository", "open", "p50", "p90", "max"),
        () -> shown.stream().map(line -> row(names.apply(line.name()), line)));
  }

  private static List<Cell> row(String name, SliceLine line) {
    AgePercentiles ages = line.ages();
    return List.of(
        new Cell.Text(name),
        new Cell.Whole(line.open().count()),
        ages == null ? Cell.ABSENT : new Cell.Whole(Math.round(ages.p50())),
        ages == null ? Cell.ABSENT : new Cell.Whole(Math.round(ages.p90())),
        ages == null ? Cell.ABSENT : new Cell.Whole(Math.round(ages.max())));
  }
}
