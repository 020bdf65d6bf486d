package io.github.containers.backlog.benchmark;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A benchmark's outcome for people. */
final class OutcomeMarkdown {

  private static final double MEBIBYTE = 1 << 20;

  private OutcomeMarkdown() {}

  static String of(Outcome outcome) {
    return conditions(outcome)
        + "\n\n| measured | items | median | from – to | CPU | peak memory | × bare java |\n"
        + "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
        + outcome.trials().stream().map(its -> row(outcome, its)).collect(joining())
        + "\n"
        + outcome.claims().stream().map(OutcomeMarkdown::line).collect(joining());
  }

  private static String conditions(Outcome outcome) {
    Scale scale = outcome.scale();
    return String.format(
        Locale.ROOT,
        "Taken %s on %s; load before %s, after %s. %d repositories, seed %d; each %d times, in turn;"
            + " times in seconds.",
        outcome.begunAt(),
        outcome.machine().words(),
        load(outcome.loadBefore()),
        load(outcome.loadAfter()),
        scale.repositories(),
        scale.seed(),
        scale.rounds());
  }

  private static String row(Outcome outcome, Trials its) {
    List<Duration> walls = its.walls();
    int items = its.subject().items();
    List<String> cells =
        List.of(
            its.subject().name(),
            items == 0 ? "" : String.format(Locale.ROOT, "%,d", items),
            seconds(its.medianWall()),
            seconds(walls.get(0)) + " – " + seconds(walls.get(walls.size() - 1)),
            seconds(its.medianCpu()),
            mebibytes(its.peak()),
            decimal(its.times(outcome.trials().get(0)), 1));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String line(Claim claim) {
    Boolean holds = claim.holds();
    String verdict = holds == null ? "not checked" : holds ? "holds" : "**missed**";
    return "- " + claim.what() + ": " + claim.measured() + " (" + verdict + ")\n";
  }

  private static String load(double load) {
    return load < 0 ? "not known" : decimal(load, 1);
  }

  private static String seconds(@Nullable Duration time) {
    return time == null ? "not known" : decimal(time.toNanos() / 1e9, 3);
  }

  private static String mebibytes(@Nullable Long bytes) {
    return bytes == null ? "not known" : decimal(bytes / MEBIBYTE, 0) + " MiB";
  }

  private static String decimal(double number, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }
}
