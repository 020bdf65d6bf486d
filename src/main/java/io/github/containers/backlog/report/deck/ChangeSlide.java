package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.KeyFigure;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.SliceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What has changed since the last meeting. */
final class ChangeSlide {

  private static final int MOST_KINDS = 7;

  private ChangeSlide() {}

  static Slide of(Briefing briefing, Sources sources) {
    SliceLine issues = last(briefing.issues());
    SliceLine pullRequests = last(briefing.pullRequests());
    String since = sources.since();
    List<String> notes = new ArrayList<>();
    briefing.keyFigures().stream()
        .filter(figure -> !figure.change().isEmpty())
        .map(ChangeSlide::inWords)
        .forEach(notes::add);
    notes.add(
        "The figures of " + since + " are computed anew from what is known now, not remembered.");
    notes.add(sources.of("growth", "flow"));
    return new Slide(
        title(issues, pullRequests, since),
        "%s compared with %s; opened and closed in between".formatted(sources.now(), since),
        List.of(new Block.Grid(table(briefing, issues, pullRequests, sources))),
        notes);
  }

  private static String inWords(KeyFigure figure) {
    return figure.name() + ": " + figure.value() + ", " + figure.change() + ".";
  }

  static String title(SliceLine issues, SliceLine pullRequests, String since) {
    int opened = issues.openedSince();
    int closed = issues.closedSince();
    if (opened + closed == 0) {
      return pullRequests.change() == 0
          ? "No issue has been opened or closed since " + since
          : "No issue has been opened or closed since %s; there are %s"
              .formatted(since, change(pullRequests.change(), "pull request"));
    }
    return "Since %s %s opened and %s closed: %s"
        .formatted(
            since,
            Phrases.count(opened, "issue") + (opened == 1 ? " was" : " were"),
            Phrases.number(closed),
            change(issues.change(), "open issue"));
  }

  private static String change(int by, String noun) {
    return by == 0
        ? "as many " + noun + "s as before"
        : Phrases.count(Math.abs(by), (by > 0 ? "more " : "fewer ") + noun);
  }

  private static Table table(
      Briefing briefing, SliceLine issues, SliceLine pullRequests, Sources sources) {
    List<Named> lines = new ArrayList<>();
    lines.add(new Named("issues", issues));
    briefing.kinds().stream()
        .filter(line -> !line.whole())
        .sorted(Comparator.comparingInt(line -> -line.open().count()))
        .limit(MOST_KINDS)
        .forEach(line -> lines.add(new Named("issues: " + line.name(), line)));
    lines.add(new Named("pull requests", pullRequests));
    return new Table(
        "change",
        List.of(
            "open", "on " + sources.since(), "opened", "closed", "on " + sources.now(), "change"),
        () -> lines.stream().map(Named::row));
  }

  private static SliceLine last(List<SliceLine> lines) {
    return lines.get(lines.size() - 1);
  }

  private record Named(String name, SliceLine line) {
    List<Cell> row() {
      return List.of(
          new Cell.Text(name),
          new Cell.Whole(line.before()),
          new Cell.Whole(line.openedSince()),
          new Cell.Whole(line.closedSince()),
          new Cell.Whole(line.open().count()),
          new Cell.Text(Phrases.signed(line.change())));
    }
  }
}
