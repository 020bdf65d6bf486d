package io.github.containers.backlog.cli;

import io.github.containers.backlog.sync.RepositoryOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How numbers, times and many names are said on a terminal. */
final class Words {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int NAMED = 3;

  private Words() {}

  /** {@code 12,345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 timeline}, {@code 12,345 timelines}. */
  static String count(long number, String singular) {
    return count(number, singular, singular + "s");
  }

  /** {@code 1 repository}, {@code 12 repositories}. */
  static String count(long number, String singular, String plural) {
    return count(number) + " " + (number == 1 ? singular : plural);
  }

  /** {@code a, b, c and 2 more}. */
  static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    int others = names.size() - NAMED;
    return others > 0 ? first + " and " + others + " more" : first;
  }

  /** {@code 14:05 UTC}. */
  static String timeOfDay(Instant instant) {
    return TIME.format(instant);
  }

  /** {@code 40 s}, {@code 12 min}, {@code 3 h}. */
  static String roughly(Duration duration) {
    long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
    if (seconds < 90) {
      return seconds + " s";
    }
    return seconds < 5400
        ? Math.round(seconds / 60.0) + " min"
        : Math.round(seconds / 3600.0) + " h";
  }

  /** {@code 40 s}, {@code 1:05 min}; begun seconds count. */
  static String exactly(Duration duration) {
    long seconds = duration.plusMillis(999).toSeconds();
    return seconds < 60
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60);
  }

  /** What reading a repository brought. */
  static String outcome(RepositoryOutcome outcome) {
    return outcome.name() + ": " + news(outcome.changed(), outcome.timelines());
  }

  /** What reading several repositories brought. */
  static String outcome(List<RepositoryOutcome> outcomes) {
    return count(outcomes.size(), "repository", "repositories")
        + " read: "
        + news(
            outcomes.stream().mapToLong(RepositoryOutcome::changed).sum(),
            outcomes.stream().mapToLong(RepositoryOutcome::timelines).sum());
  }

  private static String news(long items, long timelines) {
    if (items == 0 && timelines == 0) {
      return "nothing new";
    }
    String read = timelines == 0 ? "" : ", " + count(timelines, "timeline") + " read";
    return count(items, "item") + " new or changed" + read;
  }
}
