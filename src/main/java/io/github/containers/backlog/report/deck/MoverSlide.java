package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.chart.DisplayNames;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.SliceLine;
import java.util.List;
import java.util.Optional;

/** Which repositories have changed most since the last meeting. */
final class MoverSlide {

  private static final int MOST = 8;

  private MoverSlide() {}

  /** Empty where there is nothing to compare. */
  static Optional<Slide> find(Briefing briefing, Sources sources) {
    List<SliceLine> each = briefing.issues().stream().filter(line -> !line.whole()).toList();
    if (each.size() < 2) {
      return Optional.empty();
    }
    String since = sources.since();
    DisplayNames names = new DisplayNames(each.stream().map(SliceLine::name).toList());
    List<SliceLine> movers = briefing.movers(MOST);
    return Optional.of(
        new Slide(
            title(movers, names, since),
            "Change in the number of open issues since "
                + since
                + ", the repositories that changed most",
            blocks(movers, names, since),
            List.of(
                "Of %s, %s changed in the number of open issues."
                    .formatted(
                        Phrases.number(each.size()) + " repositories",
                        Phrases.number(briefing.movers(each.size()).size())),
                sources.of("growth", "flow"))));
  }

  static String title(List<SliceLine> movers, DisplayNames names, String since) {
    if (movers.isEmpty()) {
      return "No repository has more or fewer open issues than on " + since;
    }
    SliceLine first = movers.get(0);
    String by = Phrases.number(first.change()) + (first.change() > 0 ? " more" : " fewer");
    return "%s has changed most since %s: %s open %s"
        .formatted(
            ShortText.name(names.apply(first.name())),
            since,
            by,
            Math.abs(first.change()) == 1 ? "issue" : "issues");
  }

  private static List<Block> blocks(List<SliceLine> movers, DisplayNames names, String since) {
    if (movers.isEmpty()) {
      return List.of(
          new Block.Points(
              List.of("Every repository has as many open issues as on " + since + ".")));
    }
    ColumnPlot plot =
        new ColumnPlot(
            "Change in open issues since " + since,
            "repository",
            movers.stream().map(line -> names.apply(line.name())).toList(),
            List.of(
                new ColumnPlot.Group(
                    "change", movers.stream().map(line -> (long) line.change()).toList())));
    return List.of(new Block.Columns(plot), new Block.Grid(table(movers, names)));
  }

  private static Table table(List<SliceLine> movers, DisplayNames names) {
    return new Table(
        "movers",
        List.of("repository", "opened", "closed", "open", "change"),
        () -> movers.stream().map(line -> row(names.apply(line.name()), line)));
  }

  private static List<Cell> row(String name, SliceLine line) {
    return List.of(
        new Cell.Text(name),
        new Cell.Whole(line.openedSince()),
        new Cell.Whole(line.closedSince()),
        new Cell.Whole(line.open().count()),
        new Cell.Text(Phrases.signed(line.change())));
  }
}
