package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.chart.DisplayNames;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.SliceLine;
import java.util.List;
import java.util.Optional;

/** Where the open issues are. */
final class RepositorySlide {

  private RepositorySlide() {}

  /** Empty where there is nothing to compare. */
  static Optional<Slide> find(Briefing briefing, Sources sources) {
    List<SliceLine> each = briefing.issues().stream().filter(line -> !line.whole()).toList();
    if (each.size() < 2) {
      return Optional.empty();
    }
    LineChart chart = LineCharts.of(briefing.report(), "open-issues-by-repository");
    return Optional.of(
        new Slide(
            title(each),
            chart.subtitle(),
            List.of(new Block.Curves(chart)),
            List.of(chart.summary(), sources.of("growth", "ages"))));
  }

  /** As few of the largest as hold half of the open issues. */
  static String title(List<SliceLine> largestFirst) {
    int all = largestFirst.stream().mapToInt(line -> line.open().count()).sum();
    if (all == 0) {
      return "No issue is open in any of the " + largestFirst.size() + " repositories";
    }
    int many = 0;
    int held = 0;
    while (2 * held < all) {
      held += largestFirst.get(many++).open().count();
    }
    String share = Phrases.percent(held, all);
    if (many == 1) {
      DisplayNames names = new DisplayNames(largestFirst.stream().map(SliceLine::name).toList());
      return "%s holds %s of the open issues"
          .formatted(ShortText.name(names.apply(largestFirst.get(0).name())), share);
    }
    return "%s of %s repositories hold %s of the open issues"
        .formatted(Phrases.number(many), Phrases.number(largestFirst.size()), share);
  }
}
