package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.Instants;
import io.github.containers.backlog.config.UnreadableTextException;
import io.github.containers.backlog.report.Target;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** To how many open issues the curve is to be brought, and by when. */
final class PaceTarget {

  @Option(
      names = "--target",
      paramLabel = "N",
      description = "With --by: say what it takes to bring the open issues to this number.")
  private @Nullable Integer open;

  @Option(
      names = "--by",
      paramLabel = "WHEN",
      description = "With --target: by this day or instant (UTC).")
  private @Nullable String by;

  /**
   * What was given; empty where nothing was.
   *
   * @param asOf the instant of the report
   * @throws UsageException where only one of both was given, or none that can be reached
   */
  Optional<Target> find(Instant asOf) {
    if (open == null && by == null) {
      return Optional.empty();
    }
    if (open == null || by == null) {
      throw new UsageException(
          "--target and --by belong together: how many open issues, and by when;"
              + " --target 900 --by 2030-01-01");
    }
    if (open < 0) {
      throw new UsageException("--target: fewer than no issues cannot be open: " + open);
    }
    Instant when = parse(by);
    if (!when.isAfter(asOf)) {
      throw new UsageException(
          "--by: " + by + " is not after the report itself, " + asOf + "; name a later day");
    }
    return Optional.of(new Target(open, when));
  }

  private static Instant parse(String given) {
    try {
      return Instants.parse(given);
    } catch (UnreadableTextException wrong) {
      throw new UsageException("--by: " + String.valueOf(wrong.getMessage()));
    }
  }
}
