package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Time and memory by size. */
final class GrowthTable {

  private static final double MEBIBYTE = 1 << 20;

  private GrowthTable() {}

  /** A row for each work and size. */
  static Table of(List<Measured> all) {
    List<Column> columns =
        List.of(
            Column.words("what"),
            Column.numbers("repositories"),
            Column.numbers("items"),
            Column.numbers("time"),
            Column.numbers("straight line"),
            Column.numbers("µs an item"),
            Column.numbers("CPU"),
            Column.numbers("requests"),
            Column.numbers("peak memory"));
    List<List<String>> rows =
        all.stream()
            .flatMap(measured -> measured.sizes().stream().map(size -> row(measured, size)))
            .toList();
    return new Table("Time and memory by size", columns, rows);
  }

  private static List<String> row(Measured measured, Size size) {
    double seconds = measured.seconds(size);
    return List.of(
        measured.work().isProgram() ? "`" + measured.work().title() + "`" : measured.work().title(),
        String.format(Locale.ROOT, "%,d", size.repositories()),
        String.format(Locale.ROOT, "%,d", size.items()),
        String.format(Locale.ROOT, "%.2f", seconds),
        String.format(Locale.ROOT, "%.2f", measured.fit().at(size.items())),
        String.format(Locale.ROOT, "%.0f", seconds * 1e6 / size.items()),
        cpu(measured.of(size)),
        measured.requests(size) == 0
            ? ""
            : String.format(Locale.ROOT, "%,d", measured.requests(size)),
        mebibytes(measured.of(size)));
  }

  private static String cpu(Trials trials) {
    Duration cpu = trials.medianCpu();
    return cpu == null ? "not known" : String.format(Locale.ROOT, "%.2f", cpu.toNanos() / 1e9);
  }

  private static String mebibytes(Trials trials) {
    Long peak = trials.peak();
    return peak == null ? "not known" : String.format(Locale.ROOT, "%.0f MiB", peak / MEBIBYTE);
  }
}
