package io.github.containers.backlog.cli;

import io.github.containers.backlog.sync.RepositoryOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and times are said on a terminal. */
final class Words {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Words() {}

  /** {@code 12,345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 timeline}, {@code 12,345 timelines}. */
  static String count(long number, String singular) {
    return count(number) + " " + singular + (number == 1 ? "" : "s");
  }

  /** {@code 14:05 UTC}. */
  static String timeOfDay(Instant instant) {
    return TIME.format(instant);
  }

  /** {@code 40 s}, {@code 12 min}, {@code 3 h}. */
  static String roughly(Duration duration) {
    long seconds = duration.toSeconds();
    return seconds < 90
        ? seconds + " s"
        : seconds < 5400 ? seconds / 60 + " min" : seconds / 3600 + " h";
  }

  static String outcome(RepositoryOutcome outcome) {
    String timelines =
        outcome.timelines() == 0 ? "" : ", " + count(outcome.timelines(), "timeline");
    return outcome.changed() == 0 && outcome.timelines() == 0
        ? outcome.name() + ": up to date"
        : outcome.name() + ": " + count(outcome.changed(), "item") + " new or changed" + timelines;
  }
}
