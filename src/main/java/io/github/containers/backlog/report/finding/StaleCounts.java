package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The community's stale-count table (podman PR 20557): for each kind how many issues are open, how
 * many of them are old and not stale, and how many are stale.
 *
 * @param asOf the instant that it is true of
 * @param thresholds ages of its columns, whole days, ascending
 * @param rows sorted by repository, {@value Slice#ALL} among them; the kinds of each in their own
 *     order, with {@value Slice#ALL} last
 * @param missing full names of the repositories that were not read to the end, whose issues lack
 */
public record StaleCounts(
    Instant asOf, List<Duration> thresholds, List<Row> rows, List<String> missing) {

  /** Copies the lists. */
  public StaleCounts {
    thresholds = List.copyOf(thresholds);
    rows = List.copyOf(rows);
    missing = List.copyOf(missing);
  }

  /**
   * Issues of a kind.
   *
   * @param repository full name, or {@value Slice#ALL}
   * @param kind a configured kind, {@code unclassified}, or {@value Slice#ALL}
   * @param total how many are open
   * @param over how many of them are older than each threshold, and not stale
   * @param stale how many of them bear a label that counts as stale
   */
  public record Row(
      String repository,
      String kind,
      LinkedCount total,
      List<LinkedCount> over,
      LinkedCount stale) {

    /** Copies the list. */
    public Row {
      over = List.copyOf(over);
    }
  }

  /** The same, lacking these repositories or a part of them. */
  StaleCounts without(List<String> repositories) {
    return new StaleCounts(asOf, thresholds, rows, repositories);
  }

  /** The rows of one repository, or of {@value Slice#ALL}. */
  public List<Row> of(String repository) {
    return rows.stream().filter(row -> row.repository().equals(repository)).toList();
  }

  /** The repositories, sorted; without {@value Slice#ALL}. */
  public List<String> repositories() {
    return rows.stream()
        .map(Row::repository)
        .filter(name -> !name.equals(Slice.ALL))
        .distinct()
        .toList();
  }

  /** The days that each threshold has. */
  public List<Long> days() {
    return thresholds.stream().map(Duration::toDays).toList();
  }

  /** {@code stale-counts}, for programs: sorted by repository and kind. */
  public Table table() {
    List<String> columns = new ArrayList<>(List.of("as_of", "repository", "kind", "total"));
    days().forEach(days -> columns.add("over_" + days + "_days"));
    columns.add("stale");
    return new Table(
        "stale-counts", columns, () -> rows.stream().sorted(StaleTally.BY_KEY).map(this::cells));
  }

  private List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Day(asOf));
    cells.add(new Cell.Text(row.repository()));
    cells.add(new Cell.Text(row.kind()));
    cells.add(new Cell.Whole(row.total().count()));
    row.over().forEach(linked -> cells.add(new Cell.Whole(linked.count())));
    cells.add(new Cell.Whole(row.stale().count()));
    return cells;
  }
}
