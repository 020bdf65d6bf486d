package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.Instants;
import io.github.containers.backlog.config.UnreadableTextException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * With which earlier instant a report is compared. Its figures are computed anew from the store,
 * not read from an earlier report's files, so that the same store and options give the same bytes.
 */
final class PreviousReport {

  private static final Duration UNLESS_GIVEN = Duration.ofDays(30);

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      description =
          "Say what has changed since this day or instant (UTC); 30 days before the report unless"
              + " given.")
  private @Nullable String since;

  /** Checks, before any work, that it is an instant before that one. */
  void check(Instant asOf) {
    Objects.requireNonNull(before(asOf));
  }

  /**
   * The instant of the previous report.
   *
   * @param asOf the instant of this one
   * @throws UsageException where what was given is no instant, or not earlier
   */
  Instant before(Instant asOf) {
    if (since == null) {
      return asOf.minus(UNLESS_GIVEN);
    }
    try {
      Instant given = Instants.parse(since);
      if (given.isBefore(asOf)) {
        return given;
      }
    } catch (UnreadableTextException wrong) {
      throw new UsageException("--since: " + String.valueOf(wrong.getMessage()));
    }
    throw new UsageException(
        "--since: "
            + since
            + " is not before the report itself, "
            + asOf
            + "; name an earlier day");
  }
}
