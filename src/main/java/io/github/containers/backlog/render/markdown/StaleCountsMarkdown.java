package io.github.containers.backlog.render.markdown;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.report.finding.LinkedCount;
import io.github.containers.backlog.report.finding.SliceLine;
import io.github.containers.backlog.report.finding.StaleCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The stale-count table in Markdown, each count a link to its search: by kind, and where there are
 * several repositories, by repository too.
 */
public final class StaleCountsMarkdown {

  private StaleCountsMarkdown() {}

  /** Without a heading, with a line end behind it. */
  public static String of(StaleCounts counts) {
    StringBuilder text = new StringBuilder();
    text.append("Open issues on ").append(Instants.day(counts.asOf()));
    text.append(": all, those that are so many days old and not stale, and the stale ones.\n\n");
    text.append(header("kind", counts));
    List<String> repositories = counts.repositories();
    String whole = repositories.size() == 1 ? repositories.get(0) : SliceLine.ALL;
    counts.of(whole).forEach(row -> text.append(line(row.kind(), row)));
    if (repositories.size() > 1) {
      text.append('\n').append(header("repository", counts));
      repositories.stream()
          .flatMap(name -> counts.of(name).stream())
          .filter(row -> row.kind().equals(SliceLine.ALL))
          .forEach(row -> text.append(line(row.repository(), row)));
    }
    return text.toString();
  }

  private static String header(String what, StaleCounts counts) {
    List<String> columns = new ArrayList<>(List.of(what, "total"));
    counts.days().forEach(days -> columns.add("over " + days + " days"));
    columns.add("stale");
    return columns.stream().collect(joining(" | ", "| ", " |\n"))
        + "| --- |"
        + " ---: |".repeat(columns.size() - 1)
        + "\n";
  }

  private static String line(String name, StaleCounts.Row row) {
    List<String> cells = new ArrayList<>(List.of(MarkdownText.of(name), link(row.total())));
    row.over().forEach(count -> cells.add(link(count)));
    cells.add(link(row.stale()));
    return cells.stream().collect(joining(" | ", "| ", " |\n"));
  }

  /** What URLEncoder leaves alone means nothing in the address of a Markdown link. */
  private static String link(LinkedCount linked) {
    String number = String.format(Locale.ROOT, "%,d", linked.count());
    return linked.address() == null ? number : "[" + number + "](" + linked.address() + ")";
  }
}
