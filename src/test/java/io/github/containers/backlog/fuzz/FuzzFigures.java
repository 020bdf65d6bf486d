package io.github.containers.backlog.fuzz;

import static io.github.containers.backlog.proof.Table.Column.numbers;
import static io.github.containers.backlog.proof.Table.Column.words;

import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Proof.Result;
import io.github.containers.backlog.proof.Table;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What came out of the feeding, as tables. */
final class FuzzFigures {

  /** The heap may differ so much from tenth to tenth without having grown: caches, buffers. */
  private static final long NOISE = 4L << 20;

  /** So much CPU time a single input may take at most. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private static final String TEXT =
      """
      Seed %d. Every input is fed to the part of the program that reads it, within one process, and \
      one in %d also to a whole command, which must end with the exit code and the message that \
      fit. Accepted and refused is what that part made of it; nothing else may happen: no stack \
      trace, no exception that is not documented, no hang. Times are CPU seconds of the one slowest \
      input. The heap is measured after a collection, after the first and the last tenth.\
      """;

  private FuzzFigures() {}

  static Result result(List<Tally> tallies, long seed, int every) {
    Table table =
        new Table(
            "",
            List.of(
                words("input"),
                numbers("fed"),
                numbers("accepted"),
                numbers("refused"),
                numbers("through a whole command"),
                numbers("slowest (s)"),
                numbers("slowest command (s)"),
                numbers("heap, first tenth (MiB)"),
                numbers("last tenth (MiB)"),
                numbers("findings")),
            List.of());
    for (Tally tally : tallies) {
      table = table.with(row(tally));
    }
    return new Result(TEXT.formatted(seed, every), List.of(table), claims(tallies), null);
  }

  private static String[] row(Tally tally) {
    return new String[] {
      tally.kind(),
      count(tally.inputs()),
      count(tally.accepted()),
      count(tally.refused()),
      count(tally.commands()),
      seconds(tally.slowest()) + " (input " + tally.slowestNumber() + ")",
      seconds(tally.slowestCommand()),
      mebibytes(first(tally)),
      mebibytes(last(tally)),
      count(tally.findings().size())
    };
  }

  private static List<Claim> claims(List<Tally> tallies) {
    long inputs = sum(tallies, Tally::inputs);
    long findings = sum(tallies, tally -> tally.findings().size());
    long grown = tallies.stream().mapToLong(tally -> last(tally) - first(tally)).max().orElse(0);
    Duration slowest =
        tallies.stream().map(Tally::slowest).max(Duration::compareTo).orElse(Duration.ZERO);
    return List.of(
        new Claim("At least a million inputs", count(inputs), inputs >= 1_000_000),
        new Claim(
            "No input does anything but be accepted or refused in words, with the right exit code",
            findings + " findings",
            findings == 0),
        new Claim(
            "None takes " + LIMIT.toSeconds() + " seconds of CPU time",
            "the slowest " + seconds(slowest) + " s",
            slowest.compareTo(LIMIT) < 0),
        new Claim(
            "The memory does not grow, by more than " + mebibytes(NOISE) + " MiB of noise",
            "from the first tenth to the last by " + mebibytes(grown) + " MiB at most",
            grown <= NOISE));
  }

  private static long sum(List<Tally> tallies, ToLongFunction<Tally> figure) {
    return tallies.stream().mapToLong(figure).sum();
  }

  private static long first(Tally tally) {
    return tally.heaps().isEmpty() ? 0 : tally.heaps().get(0);
  }

  private static long last(Tally tally) {
    return tally.heaps().isEmpty() ? 0 : tally.heaps().get(tally.heaps().size() - 1);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e9);
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / (double) (1 << 20));
  }
}
