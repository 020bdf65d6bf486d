package io.github.containers.backlog.render.markdown;

import io.github.containers.backlog.report.Evidence;
import io.github.containers.backlog.report.Table;

/** What becomes of items, where the curve goes, who waits for whom, and who looks after what. */
final class EvidenceMarkdown {

  static final String DEFINITIONS =
      """
      - **Closed within a year**: chance of an item that has been open for so long, by Kaplan–Meier; \
      the parts by the cumulative incidence of competing causes (Aalen–Johansen), so that they add \
      up. Said only where at least 20 items were at risk.
      - **Fixed**: an issue closed as completed, or a merged pull request. GitHub asks for reasons \
      since 19 May 2022 and calls every issue that was closed before completed: those are *reason \
      unknown*, as are those closed without any.
      - **If nothing changes**: what is open now, and the growth of the last 52 weeks continued; the \
      band continues the ends of that slope's 95 % interval, which is no 95 % interval of what will \
      come. How often such bands held stands beside it.
      - **Closings a week to hold**: as many as are opened a week, over the last 52 weeks, \
      or since the first item where there are fewer.
      - **First response**: the first comment or review by a maintainer other than the author. Who \
      still waits is censored, not left out (Kaplan–Meier); what was closed unanswered has waited \
      until then. Who is a maintainer is as GitHub says it today: words of those who have left \
      count no more, unless the configuration lists them.
      - **Maintainers seem gone**: for 13 weeks no word, no merge and no release of theirs, while \
      others opened at least three items. A merge of a pull request whose timeline is not known \
      counts, whoever made it; pre-releases don't.
      """;

  private EvidenceMarkdown() {}

  /** A note for each repository whose maintainers seem gone. */
  static String warnings(Evidence evidence) {
    StringBuilder text = new StringBuilder();
    evidence
        .warnings()
        .forEach(
            warning ->
                text.append("> **Look at** ").append(MarkdownText.of(warning)).append("\n\n"));
    return text.toString();
  }

  /** The sections, each with its title. */
  static String sections(Evidence evidence) {
    return section("What becomes of old items", chances(evidence))
        + section("Where it goes if nothing changes", outlook(evidence))
        + section("Who waits for whom", care(evidence))
        + section("Whether each repository is looked after", MarkdownTable.of(evidence.health()));
  }

  private static String chances(Evidence evidence) {
    Table chances = evidence.chances();
    if (isEmpty(chances)) {
      return "Too few items have been open for half a year; it takes at least 20.\n";
    }
    int unknown = evidence.unknownReasons();
    String note =
        unknown == 0
            ? ""
            : "\nWhy they were closed is unknown of "
                + MarkdownTable.count(unknown)
                + " closed issues.\n";
    return MarkdownTable.of(chances) + note;
  }

  private static String outlook(Evidence evidence) {
    Table backtest = evidence.backtest();
    String tried =
        isEmpty(backtest)
            ? "\nThe history is too short to try such forecasts on the past.\n"
            : "\nForecasts that would have been made at the beginning of each past quarter, against"
                + " what came:\n\n"
                + MarkdownTable.of(backtest);
    String target = evidence.targetNote().isEmpty() ? "" : "\n" + evidence.targetNote() + "\n";
    return "Open issues:\n\n" + MarkdownTable.of(evidence.pace()) + target + tried;
  }

  private static String care(Evidence evidence) {
    return MarkdownTable.of(evidence.responses())
        + "\nLeft out are items whose timeline is not known; by default only those of open items are"
        + " read. Where more than one in twenty is left out, no wait is told, as it would be that of"
        + " what is still open: `history: all` reads them all.\n\nIssues, from creation to each step of triage:\n\n"
        + MarkdownTable.of(evidence.triage());
  }

  private static boolean isEmpty(Table table) {
    return table.rows().findAny().isEmpty();
  }

  private static String section(String title, String body) {
    return "\n## " + title + "\n\n" + body;
  }
}
