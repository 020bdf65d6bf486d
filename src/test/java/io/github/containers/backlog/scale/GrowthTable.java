package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.benchmark.Words;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.util.List;

/** Time and memory by size. */
final class GrowthTable {

  private GrowthTable() {}

  /** A row for each work and size. */
  static Table of(List<Measured> all) {
    List<Column> columns =
        List.of(
            Column.words("what"),
            Column.numbers("repositories"),
            Column.numbers("items"),
            Column.numbers("runs"),
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
    Trials trials = measured.of(size);
    long requests = measured.asked(size).requests();
    return List.of(
        measured.work().isProgram() ? "`" + measured.work().title() + "`" : measured.work().title(),
        Words.count(size.repositories()),
        Words.count(size.items()),
        Words.count(trials.each().size()),
        Words.decimal(seconds, 2),
        Words.decimal(measured.fit().at(size.items()), 2),
        Words.decimal(seconds * 1e6 / size.items(), 0),
        Words.seconds(trials.medianCpu(), 2),
        requests == 0 ? "" : Words.count(requests),
        Words.mebibytes(trials.peak()));
  }
}
