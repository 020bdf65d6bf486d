package io.github.containers.backlog.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured, as a table and as JSON: null and {@code not known} where nothing tells. */
final class Figures {

  private static final int DIGITS = 3;

  private Figures() {}

  /**
   * A row for each subject.
   *
   * @param all the first are those of bare Java; the baselines are among the others
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
            Column.numbers("× bare java"),
            Column.numbers("× its baseline"),
            Column.words("its baseline"));
    return new Table("", columns, all.stream().map(its -> row(its, all)).toList());
  }

  private static List<String> row(Trials its, List<Trials> all) {
    List<Duration> walls = its.walls();
    int items = its.subject().items();
    Trials baseline = baseline(its, all);
    return List.of(
        its.subject().name(),
        items == 0 ? "" : Words.count(items),
        Words.seconds(its.medianWall(), DIGITS),
        Words.seconds(walls.get(0), DIGITS)
            + " – "
            + Words.seconds(walls.get(walls.size() - 1), DIGITS),
        Words.seconds(its.medianCpu(), DIGITS),
        Words.mebibytes(its.peak()),
        Words.decimal(its.times(all.get(0)), 1),
        baseline == null ? "" : Words.decimal(its.times(baseline), 1),
        baseline == null ? "" : baseline.subject().name());
  }

  private static @Nullable Trials baseline(Trials its, List<Trials> all) {
    String name = its.subject().baseline();
    return name == null ? null : Trials.find(all, name, its.subject().items());
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
    node.put("baseline", its.subject().baseline());
    ArrayNode each = node.putArray("seconds");
    its.each().forEach(trial -> each.add(seconds(trial.wall())));
  }

  private static @Nullable Double seconds(@Nullable Duration time) {
    return time == null ? null : time.toNanos() / 1e9;
  }
}
