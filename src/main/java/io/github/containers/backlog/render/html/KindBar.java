package io.github.containers.backlog.render.html;

import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.SliceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The open issues by kind as one bar, the largest first and what has no kind at the end. */
final class KindBar {

  private KindBar() {}

  /** Its parts, in the colours of their curves; empty where none is open. */
  static List<Page.Segment> of(List<SliceLine> lines) {
    List<SliceLine> kinds =
        lines.stream()
            .filter(line -> line.open().count() > 0)
            .sorted(
                Comparator.comparing((SliceLine line) -> line.name().equals(Kinds.UNCLASSIFIED))
                    .thenComparing(line -> -line.open().count())
                    .thenComparing(SliceLine::name))
            .toList();
    List<String> styles =
        Styles.of(kinds.stream().map(line -> line.name().equals(Kinds.UNCLASSIFIED)).toList());
    double sum = kinds.stream().mapToInt(line -> line.open().count()).sum();
    List<Page.Segment> bar = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < kinds.size(); i++) {
      double share = 100 * kinds.get(i).open().count() / sum;
      bar.add(
          new Page.Segment(
              styles.get(i),
              kinds.get(i).name(),
              Phrases.percent(kinds.get(i).open().count(), (int) sum),
              Plot.number(x) + "%",
              Plot.number(share) + "%"));
      x += share;
    }
    return bar;
  }
}
