package io.github.containers.backlog.render.markdown;

import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Headline;
import io.github.containers.backlog.report.finding.StaleCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report as one Markdown document, for GitHub, a step summary and HackMD. */
public final class BacklogMarkdown {

  private static final int LONGEST_SUMMARY = 240;

  /** GitHub shows step summaries of up to 1 MiB. */
  private static final int LONGEST_TABLE = 400_000;

  private static final String DEFINITIONS =
      """
      - **p50, p75, p90**: half, three quarters, nine tenths of the open items are younger \
      (linear interpolation between order statistics, Hyndman and Fan's type 7).
      - **Growth a year**: median slope of the weekly open curve over the last 52 weeks (Theil–Sen), \
      with its 95 % interval (Sen 1968).
      - **Kind**: the first configured kind one of whose labels an item bears; else unclassified.
      - **The past is**: *exact* where the timelines of all items are known, and so every closing and \
      reopening; else *from the last close only* for the closed items without one. With \
      `history: all` in the configuration every timeline is read.
      - Items that were deleted or transferred are counted nowhere.
      """;

  private BacklogMarkdown() {}

  /**
   * Writes it.
   *
   * @param pictures folder of the charts, relative to the document, with a slash at its end; empty
   *     for a document without pictures
   * @throws IOException where {@code out} fails
   */
  public static void write(Briefing briefing, String pictures, Appendable out) throws IOException {
    Report report = briefing.report();
    out.append(head(report));
    out.append(section("Open issues by repository", issues(report)));
    out.append(section("Open pull requests by repository", pullRequests(report)));
    out.append(section("Open issues by kind", MarkdownTable.of(report.kinds())));
    out.append(section("Stale counts", staleCounts(briefing.staleCounts())));
    out.append(EvidenceMarkdown.sections(report.evidence()));
    out.append(briefing.findSimulated().map(SimulatedMarkdown::section).orElse(""));
    if (!pictures.isEmpty()) {
      out.append(section("Charts", charts(briefing, pictures)));
    }
    out.append(section("How this was made", howItWasMade(report)));
  }

  private static String head(Report report) {
    StringBuilder head = new StringBuilder("# Backlog as of ");
    head.append(Instants.day(report.asOf())).append("\n\n");
    if (report.origin() == Origin.INVENTED) {
      head.append("> **A demonstration.** All of this is about ")
          .append(Origin.INVENTED.words())
          .append(".\n\n");
    }
    if (!report.shortfalls().isEmpty()) {
      head.append("> **Not everything could be read**, and the figures lack it: ")
          .append(incomplete(report))
          .append(". The reasons stand at the end.\n\n");
    }
    head.append(EvidenceMarkdown.warnings(report.evidence()));
    return head.append(Headline.of(report)).append("\n").toString();
  }

  private static String incomplete(Report report) {
    return report.shortfalls().stream()
        .map(reading -> MarkdownText.of(reading.repository()))
        .collect(Collectors.joining(", "));
  }

  /** With its links, unless they alone would fill what a step summary may hold. */
  private static String staleCounts(StaleCounts counts) {
    String linked = StaleCountsMarkdown.of(counts);
    return linked.length() <= LONGEST_TABLE ? linked : StaleCountsMarkdown.withoutLinks(counts);
  }

  private static String issues(Report report) {
    return MarkdownTable.of(report.issues());
  }

  private static String pullRequests(Report report) {
    return MarkdownTable.of(report.pullRequests());
  }

  private static String charts(Briefing briefing, String pictures) {
    StringBuilder text = new StringBuilder();
    for (Chart chart : briefing.charts()) {
      text.append("![")
          .append(MarkdownText.of(chart.title() + ". " + inShort(chart.summary())))
          .append("](")
          .append(pictures)
          .append(chart.id())
          .append(".png)\n\n");
    }
    return text.toString().stripTrailing() + "\n";
  }

  /** Whole sentences, as far as one listens; the tables above say everything. */
  private static String inShort(String summary) {
    if (summary.length() <= LONGEST_SUMMARY) {
      return summary;
    }
    int end = summary.lastIndexOf(". ", LONGEST_SUMMARY);
    return end < 0 ? summary : summary.substring(0, end + 1) + " The others stand in the table.";
  }

  private static String howItWasMade(Report report) {
    StringBuilder text = new StringBuilder();
    text.append("Computed as of ").append(report.asOf()).append(" (UTC). Source: ");
    text.append(report.origin().words()).append(".\n\n");
    text.append(report.grounds()).append("\n\n");
    text.append(DEFINITIONS).append(EvidenceMarkdown.DEFINITIONS).append('\n');
    text.append("| repository | last read | items | timelines | the past is | gone | remarks |\n");
    text.append("| --- | --- | ---: | ---: | --- | ---: | --- |\n");
    report.readings().forEach(reading -> text.append(line(reading)));
    return text.toString();
  }

  private static String line(Reading reading) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %,d | %,d | %s | %,d | %s |\n",
        MarkdownText.of(reading.repository()),
        reading.readAt() == null ? "never" : reading.readAt(),
        reading.items(),
        reading.timelines(),
        reading.grounds(),
        reading.gone(),
        remarks(reading));
  }

  private static String remarks(Reading reading) {
    List<String> remarks = new ArrayList<>();
    if (!reading.formerNames().isEmpty()) {
      remarks.add("formerly " + String.join(", ", reading.formerNames()));
    }
    reading.findShortfall().ifPresent(why -> remarks.add("incomplete: " + why));
    return MarkdownText.of(String.join("; ", remarks));
  }

  private static String section(String title, String body) {
    return "\n## " + title + "\n\n" + body;
  }
}
