package io.github.containers.backlog.render.markdown;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.report.finding.LinkedCount;
import io.github.containers.backlog.report.finding.SliceLine;
import io.github.containers.backlog.report.finding.StaleCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The stale-count table in Markdown, each count a link to its search: by kind, and where there are
 * several repositories, by repository too.
 */
public final class StaleCountsMarkdown {

  private StaleCountsMarkdown() {}

  /** Without a heading, with a line end behind it. */
  public static String of(StaleCounts counts) {
    return of(counts, StaleCountsMarkdown::link);
  }

  /** The same without links, for where there is no room for so many addresses. */
  public static String withoutLinks(StaleCounts counts) {
    return of(counts, StaleCountsMarkdown::number);
  }

  private static String of(StaleCounts counts, Function<LinkedCount, String> cell) {
    StringBuilder text = new StringBuilder();
    text.append("Open issues on ").append(Instants.day(counts.asOf()));
    text.append(": all, those that are so many days old and not stale, and the stale ones.");
    text.append(missing(counts)).append("\n\n");
    text.append(header("kind", counts));
    List<String> repositories = counts.repositories();
    String whole = repositories.size() == 1 ? repositories.get(0) : SliceLine.ALL;
    counts.of(whole).forEach(row -> text.append(line(row.kind(), row, cell)));
    if (repositories.size() > 1) {
      text.append('\n').append(header("repository", counts));
      repositories.stream()
          .flatMap(name -> counts.of(name).stream())
          .filter(row -> row.kind().equals(SliceLine.ALL))
          .forEach(row -> text.append(line(row.repository(), row, cell)));
    }
    return text.toString();
  }

  private static String missing(StaleCounts counts) {
    return counts.missing().isEmpty()
        ? ""
        : counts.missing().stream()
            .map(MarkdownText::of)
            .collect(joining(", ", " **Not complete**: ", " could not be read to the end."));
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

  private static String line(String name, StaleCounts.Row row, Function<LinkedCount, String> cell) {
    List<String> cells = new ArrayList<>(List.of(MarkdownText.of(name), cell.apply(row.total())));
    row.over().forEach(count -> cells.add(cell.apply(count)));
    cells.add(cell.apply(row.stale()));
    return cells.stream().collect(joining(" | ", "| ", " |\n"));
  }

  /** What URLEncoder leaves alone means nothing in the address of a Markdown link. */
  private static String link(LinkedCount linked) {
    String number = number(linked);
    return linked.address() == null ? number : "[" + number + "](" + linked.address() + ")";
  }

  private static String number(LinkedCount linked) {
    return String.format(Locale.ROOT, "%,d", linked.count());
  }
}
