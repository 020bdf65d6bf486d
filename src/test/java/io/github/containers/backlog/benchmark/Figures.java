package io.github.containers.backlog.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was measured, as a table and as JSON: null and {@code not known} where nothing tells. */
final class Figures {

  private static final double MEBIBYTE = 1 << 20;

  private Figures() {}

  /**
   * A row for each subject.
   *
   * @param all the first are the ones that the others are compared to
   */
  static Table table(List<Trials> all) {
    List<Column> columns =
        List.of(
            Column.words("measured"),
            Column.numbers("items"),
            Column.numbers("median"),
            Column.numbers("from – to"),
            Column.numbers("CPU"),
            Column.numbers("peak memory"),
            Column.numbers("× bare java"));
    return new Table("", columns, all.stream().map(its -> row(its, all.get(0))).toList());
  }

  private static List<String> row(Trials its, Trials baseline) {
    List<Duration> walls = its.walls();
    int items = its.subject().items();
    return List.of(
        its.subject().name(),
        items == 0 ? "" : String.format(Locale.ROOT, "%,d", items),
        words(its.medianWall()),
        words(walls.get(0)) + " – " + words(walls.get(walls.size() - 1)),
        words(its.medianCpu()),
        mebibytes(its.peak()),
        decimal(its.times(baseline), 1));
  }

  /** Every run: times in seconds, memory in bytes. */
  static JsonNode json(List<Trials> all) {
    ArrayNode measured = new ObjectMapper().createArrayNode();
    all.forEach(its -> write(its, measured.addObject()));
    return measured;
  }

  private static void write(Trials its, ObjectNode node) {
    node.put("name", its.subject().name());
    node.put("items", its.subject().items());
    node.put("median_seconds", seconds(its.medianWall()));
    node.put("median_cpu_seconds", seconds(its.medianCpu()));
    node.put("peak_bytes", its.peak());
    ArrayNode each = node.putArray("seconds");
    its.each().forEach(trial -> each.add(seconds(trial.wall())));
  }

  private static @Nullable Double seconds(@Nullable Duration time) {
    return time == null ? null : time.toNanos() / 1e9;
  }

  private static String words(@Nullable Duration time) {
    return time == null ? "not known" : decimal(time.toNanos() / 1e9, 3);
  }

  private static String mebibytes(@Nullable Long bytes) {
    return bytes == null ? "not known" : decimal(bytes / MEBIBYTE, 0) + " MiB";
  }

  private static String decimal(double number, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }
}
