package io.github.containers.backlog.render.markdown;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How an instant is written for people. */
final class Instants {

  private Instants() {}

  /** The day where it is midnight (UTC), else the instant. */
  static String day(Instant instant) {
    return instant.equals(instant.truncatedTo(ChronoUnit.DAYS))
        ? instant.atOffset(ZoneOffset.UTC).toLocalDate().toString()
        : instant.toString();
  }
}
