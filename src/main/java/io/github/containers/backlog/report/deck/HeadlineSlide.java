package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.finding.Answer;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Headline;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The first slide: whether the backlog grows, and the four numbers to take away. */
final class HeadlineSlide {

  private HeadlineSlide() {}

  static Slide of(Briefing briefing, Sources sources) {
    Answer answer = briefing.answer();
    List<String> points =
        Stream.of(answer.change(), answer.kinds(), answer.ages(), first(briefing))
            .filter(sentence -> !sentence.isEmpty())
            .toList();
    List<String> notes = new ArrayList<>();
    briefing.keyFigures().stream()
        .filter(figure -> !figure.note().isEmpty())
        .forEach(figure -> notes.add(figure.name() + ": " + figure.note() + "."));
    notes.add(sources.of("ages", "growth", "flow", "pace"));
    return new Slide(
        answer.growth(),
        subtitle(briefing.report(), sources),
        List.of(new Block.KeyFigures(briefing.keyFigures()), new Block.Points(points)),
        notes);
  }

  /** What to look at first: repositories that nobody looks after, and the most urgent issues. */
  private static String first(Briefing briefing) {
    List<String> first = new ArrayList<>();
    int gone = briefing.report().evidence().warnings().size();
    if (gone > 0) {
      first.add(
          "the maintainers of "
              + (gone == 1 ? "one repository" : Phrases.number(gone) + " repositories")
              + " seem gone");
    }
    briefing.toDoFirst().stream()
        .findFirst()
        .map(Worklist::sentence)
        .map(sentence -> sentence.substring(0, sentence.length() - 1))
        .map(sentence -> sentence.replaceFirst("^The ", "the "))
        .ifPresent(first::add);
    return first.isEmpty() ? "" : "Look at first: " + String.join("; ", first) + ".";
  }

  private static String subtitle(Report report, Sources sources) {
    String what =
        report.readings().size() == 1
            ? ShortText.name(report.readings().get(0).repository())
            : Headline.subject(report);
    String invented = report.origin() == Origin.INVENTED ? "; all of it is invented" : "";
    return "The backlog of " + what + " " + sources.asOf() + invented;
  }
}
