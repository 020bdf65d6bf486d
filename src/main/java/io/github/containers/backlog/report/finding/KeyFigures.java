package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.ClosureRatio;
import io.github.containers.backlog.metrics.EarlierFigures;
import io.github.containers.backlog.metrics.EarlierSlice;
import io.github.containers.backlog.metrics.Growth;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.finding.KeyFigure.Trend;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the four key figures: how many are open, by how much they grow, and what is closed. */
final class KeyFigures {

  private static final String NONE = "–";

  private final Optional<EarlierSlice> previous;
  private final SliceLine issues;
  private final SliceLine pullRequests;
  private final String since;

  private KeyFigures(EarlierFigures previous, SliceLine issues, SliceLine pullRequests) {
    this.issues = issues;
    this.pullRequests = pullRequests;
    this.previous = previous.find(new Slice(Slice.ALL, ItemType.ISSUE.key(), Slice.ALL));
    since = " since " + Phrases.day(previous.asOf());
  }

  static List<KeyFigure> of(EarlierFigures previous, SliceLine issues, SliceLine pullRequests) {
    KeyFigures figures = new KeyFigures(previous, issues, pullRequests);
    return List.of(
        figures.open("Open issues", figures.issues),
        figures.open("Open pull requests", figures.pullRequests),
        figures.growth(),
        figures.index());
  }

  private KeyFigure open(String name, SliceLine line) {
    return new KeyFigure(
        name,
        Phrases.number(line.open().count()),
        "",
        change(line.change()),
        trend(line.change()),
        line.open().address());
  }

  private KeyFigure growth() {
    YearlyGrowth now = issues.growth();
    Growth then = previous.map(EarlierSlice::growth).orElse(null);
    String name = "Growth a year";
    if (now == null) {
      return unknown(name, "too little history to tell");
    }
    String note = "open issues; 95\u00A0% interval " + Phrases.interval(now.lower(), now.upper());
    if (then == null) {
      return new KeyFigure(
          name, Phrases.signed(now.perYear()), note, "not known before", Trend.NEITHER, null);
    }
    long change = Math.round(now.perYear()) - Math.round(then.perYear());
    return new KeyFigure(
        name, Phrases.signed(now.perYear()), note, change(change), trend(change), null);
  }

  private KeyFigure index() {
    String name = "Backlog management index";
    ClosureRatio ratio = new ClosureRatio(issues.openedLastYear(), issues.closedLastYear());
    OptionalDouble now = ratio.findIndex();
    if (now.isEmpty()) {
      return unknown(name, "no issue was opened in the last 12 months");
    }
    String note =
        "%s closed, %s opened in 12 months; above 100\u00A0%% they become fewer"
            .formatted(Phrases.count(ratio.closed(), "issue"), Phrases.number(ratio.opened()));
    String value = Math.round(now.getAsDouble()) + "\u00A0%";
    OptionalDouble then =
        previous.map(figures -> figures.lastYear().findIndex()).orElse(OptionalDouble.empty());
    if (then.isEmpty()) {
      return new KeyFigure(name, value, note, "not known before", Trend.NEITHER, null);
    }
    long change = Math.round(now.getAsDouble()) - Math.round(then.getAsDouble());
    String points = Math.abs(change) == 1 ? " point" : " points";
    String words = change == 0 ? change(0) : Phrases.signed(change) + points + since;
    return new KeyFigure(name, value, note, words, trend(-change), null);
  }

  private static KeyFigure unknown(String name, String why) {
    return new KeyFigure(name, NONE, why, "", Trend.NEITHER, null);
  }

  private String change(long by) {
    return by == 0 ? "unchanged" + since : Phrases.signed(by) + since;
  }

  private static Trend trend(long growing) {
    return growing == 0 ? Trend.NEITHER : growing > 0 ? Trend.WORSE : Trend.BETTER;
  }
}
