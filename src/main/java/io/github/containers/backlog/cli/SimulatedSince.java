package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.Instants;
import io.github.containers.backlog.config.UnreadableTextException;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.SimulatedPast;
import io.github.containers.backlog.store.Store;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Since when the policies of the configuration are replayed for a report. Nothing more is read for
 * it: what the store lacks is said.
 */
final class SimulatedSince {

  @Option(
      names = "--simulated-since",
      paramLabel = "WHEN",
      description =
          "Also say what the policies of the configuration would have done since this day or"
              + " instant (UTC).")
  private @Nullable String since;

  /** A year before that instant. */
  static SimulatedSince yearBefore(Instant asOf) {
    SimulatedSince year = new SimulatedSince();
    year.since = asOf.atOffset(ZoneOffset.UTC).minusYears(1).toInstant().toString();
    return year;
  }

  /**
   * Checks, before any work, that there are policies and that it is an instant before the report.
   *
   * @throws UsageException where not
   * @throws io.github.containers.backlog.config.ConfigException where a policy is wrong
   */
  void check(Session session) {
    if (since != null) {
      instant(since, session.asOf());
      settings(session);
    }
  }

  /** The same briefing, with what the policies would have done where that was asked. */
  Briefing add(Session session, Briefing briefing) {
    if (since == null) {
      return briefing;
    }
    Instant first = instant(since, session.asOf());
    SimulatedSettings settings = settings(session);
    try (Store store = Store.openForReading(session.store())) {
      Replaying replaying = Replaying.over(store, session, settings, first, session.asOf());
      SimulatedPast past =
          new SimulatedPast(
              replaying.sweep().first(), settings.items(), replaying.origin(), session.web());
      if (!past.caveat().isEmpty()) {
        session.environment().say(past.caveat());
      }
      return briefing.with(past);
    }
  }

  private static SimulatedSettings settings(Session session) {
    if (session.settings().policies().isEmpty()) {
      throw new UsageException(
          "--simulated-since: the configuration has no policies; `backlog init` writes examples");
    }
    return SimulatedSettings.of(session.settings(), List.of(), null);
  }

  private static Instant instant(String since, Instant asOf) {
    try {
      Instant given = Instants.parse(since);
      if (given.isBefore(asOf)) {
        return given;
      }
    } catch (UnreadableTextException wrong) {
      throw new UsageException("--simulated-since: " + wrong.getMessage());
    }
    throw new UsageException(
        "--simulated-since: %s is not before the report itself, %s; name an earlier day"
            .formatted(since, asOf));
  }
}
