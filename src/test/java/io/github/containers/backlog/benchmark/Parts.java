package io.github.containers.backlog.benchmark;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.containers.backlog.benchmark.part.FigureParts;
import io.github.containers.backlog.benchmark.part.ThousandItems;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long the pure parts take, by JMH, in Java processes of their own with the launcher's options.
 *
 * @param results of each; the baseline is among them
 */
record Parts(Collection<RunResult> results) {

  private static final int WARMUPS = 3;
  private static final int MEASUREMENTS = 5;
  private static final TimeValue EACH = TimeValue.milliseconds(700);
  private static final String BASELINE = "onePassOverTheItems";

  /** Measures them all. */
  static Parts measure() throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(FigureParts.class.getPackageName() + ".*")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MICROSECONDS)
            .forks(1)
            .warmupIterations(WARMUPS)
            .warmupTime(EACH)
            .measurementIterations(MEASUREMENTS)
            .measurementTime(EACH)
            .jvmArgs(Workshop.JAVA_OPTIONS.toArray(String[]::new))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    return new Parts(new Runner(options).run());
  }

  /** A row for each. */
  Table table() {
    Table table =
        new Table(
            "The pure parts, for "
                + String.format(Locale.ROOT, "%,d", ThousandItems.ITEMS)
                + " items with their timelines",
            List.of(
                Column.words("part"),
                Column.numbers("µs"),
                Column.numbers("± 99.9 %"),
                Column.numbers("× one pass")),
            List.of());
    double pass = find(BASELINE).getScore();
    for (RunResult run : results) {
      Result<?> result = run.getPrimaryResult();
      table =
          table.with(
              words(result.getLabel()),
              decimal(result.getScore()),
              decimal(result.getScoreError()),
              decimal(result.getScore() / pass));
    }
    return table;
  }

  /** For programs: microseconds. */
  void write(ArrayNode parts) {
    for (RunResult run : results) {
      Result<?> result = run.getPrimaryResult();
      parts
          .addObject()
          .put("name", words(result.getLabel()))
          .put("microseconds", result.getScore())
          .put("error", result.getScoreError());
    }
  }

  private Result<?> find(String label) {
    return results.stream()
        .map(RunResult::getPrimaryResult)
        .filter(result -> result.getLabel().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not measured: " + label));
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, number < 100 ? "%.1f" : "%,.0f", number);
  }

  /** What a method is called, in words. */
  private static String words(String method) {
    return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
