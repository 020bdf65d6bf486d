package io.github.containers.backlog.report.chart;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the charts of a report from plain figures.
 *
 * @param origin where the figures come from: {@code GitHub REST API}, or a synthetic organisation
 * @param asOf the instant that they are true of
 * @param bucket how far the points of a curve lie apart: {@code month}, {@code week}, {@code day}
 */
public record Charts(String origin, Instant asOf, String bucket) {

  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** How many curves stand for themselves beside the sum of the others. */
  public static final int MOST_CURVES = 8;

  /** How many rows a chart of ages has at most. */
  public static final int MOST_ROWS = 40;

  /** All open issues over time. */
  public LineChart openIssues(List<Point> curve) {
    return lines(
        "open-issues",
        "Open issues",
        "Issues open " + when() + " (pull requests excluded)",
        List.of(new Series("open issues", curve)));
  }

  /** All open pull requests over time. */
  public LineChart openPullRequests(List<Point> curve) {
    return lines(
        "open-pull-requests",
        "Open pull requests",
        "Pull requests open " + when() + ", drafts included",
        List.of(new Series("open pull requests", curve)));
  }

  /**
   * Open issues over time, a curve for each repository: the eight with the most of them now, and
   * the sum of the others.
   *
   * @param curves one for each repository, named {@code owner/name}; the owner is left out where
   *     the name alone is unique
   */
  public LineChart openIssuesByRepository(List<Series> curves) {
    DisplayNames names = new DisplayNames(curves.stream().map(Series::name).toList());
    List<Series> shown =
        LargestSeries.andOthers(
            curves.stream()
                .map(one -> new Series(names.apply(one.name()), one.points(), one.remainder()))
                .toList(),
            MOST_CURVES);
    String reduced =
        shown.size() < curves.size()
            ? "; the " + MOST_CURVES + " largest of " + curves.size() + " repositories"
            : "";
    return lines(
        "open-issues-by-repository",
        "Open issues by repository",
        "Issues open " + when() + reduced,
        shown);
  }

  /**
   * Open issues over time, a curve for each kind. What is unclassified is always shown.
   *
   * @param kinds one for each configured kind
   * @param unclassified those that bear no kind's label
   */
  public LineChart openIssuesByKind(List<Series> kinds, List<Point> unclassified) {
    List<Series> shown = new ArrayList<>(LargestSeries.andOthers(kinds, MOST_CURVES - 1));
    shown.add(new Series("unclassified", unclassified, true));
    return lines(
        "open-issues-by-kind",
        "Open issues by kind",
        "Issues open " + when() + "; unclassified: without a label of any kind",
        shown);
  }

  /**
   * Issues opened and closed, in months, quarters or years, whichever keeps the columns readable.
   *
   * @param months the flow of each month in any order; a missing one between two counts 0
   */
  public ColumnChart flow(List<MonthFlow> months) {
    Period period = Period.thatFits(length(months));
    List<Column> columns = new FlowColumns(months, period, asOf).columns();
    boolean running = !columns.isEmpty() && !columns.get(columns.size() - 1).complete();
    String subtitle =
        "Opened (up) and closed (down) each "
            + period.noun()
            + "; the line is the difference, above 0 the backlog grows"
            + (running ? "; pale: so far" : "");
    return new ColumnChart("flow", "Issues opened and closed", subtitle, source(), period, columns);
  }

  /**
   * Ages of open issues, a row for each repository, highest median first. Beyond 40 repositories
   * those with the most open issues are shown, and the subtitle says so.
   *
   * @param whole the ages over all repositories, the first row; may be left out
   * @param repositories one for each, named {@code owner/name}
   */
  public StripChart ages(Optional<Strip> whole, List<Strip> repositories) {
    DisplayNames names = new DisplayNames(repositories.stream().map(Strip::name).toList());
    List<Strip> shown =
        repositories.stream()
            .sorted(Comparator.comparingLong(Strip::open).reversed().thenComparing(Strip::name))
            .limit(MOST_ROWS)
            .sorted(Comparator.comparingDouble(Strip::p50).reversed().thenComparing(Strip::name))
            .map(one -> new Strip(names.apply(one.name()), one.open(), one.ages()))
            .toList();
    String reduced =
        shown.size() < repositories.size()
            ? "; the " + MOST_ROWS + " largest of " + repositories.size() + " repositories"
            : "";
    return new StripChart(
        "ages",
        "How long issues have been open",
        "Age of the open issues in days (p50: half of them are younger); logarithmic scale"
            + reduced,
        source(),
        Stream.concat(
                whole.stream().map(all -> new Strip(all.name(), all.open(), all.ages(), true)),
                shown.stream())
            .toList());
  }

  private LineChart lines(String id, String title, String subtitle, List<Series> series) {
    return new LineChart(id, title, subtitle, source(), series, List.of());
  }

  private String when() {
    return "at the start of each " + bucket + " and on " + asOfInWords();
  }

  /** Where the figures come from, and when they were true. */
  String source() {
    return "Source: " + origin + ". As of " + asOfInWords() + ".";
  }

  private String asOfInWords() {
    boolean midnight = asOf.equals(asOf.truncatedTo(ChronoUnit.DAYS));
    return midnight
        ? asOf.atOffset(ZoneOffset.UTC).toLocalDate().toString()
        : TO_THE_MINUTE.format(asOf.atOffset(ZoneOffset.UTC)) + " UTC";
  }

  private static long length(List<MonthFlow> months) {
    return months.stream().map(MonthFlow::month).min(Comparator.naturalOrder()).stream()
        .mapToLong(
            first ->
                first.until(
                        months.stream()
                            .map(MonthFlow::month)
                            .max(Comparator.naturalOrder())
                            .orElse(first),
                        ChronoUnit.MONTHS)
                    + 1)
        .sum();
  }
}
