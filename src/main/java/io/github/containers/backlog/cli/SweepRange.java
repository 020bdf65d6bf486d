package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.Durations;
import io.github.containers.backlog.config.UnreadableTextException;
import io.github.containers.backlog.policy.condition.Threshold;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of a sweep: {@code idle=90d..720d}, or with a step {@code idle=90d..720d:30d}.
 *
 * @param variable the duration whose threshold changes
 * @param thresholds ascending whole days, at least one
 */
record SweepRange(String variable, List<Duration> thresholds) {

  private static final Pattern FORM = Pattern.compile("([a-z_]+)=([^.:]+)\\.\\.([^.:]+)(?::(.+))?");
  private static final int MOST_UNLESS_GIVEN = 8;
  private static final List<Long> ROUND = List.of(1L, 5L, 10L, 15L, 30L, 60L, 90L, 180L, 360L);
  private static final int MOST = 100;

  SweepRange {
    thresholds = List.copyOf(thresholds);
  }

  /**
   * Those that a text names.
   *
   * @throws UsageException where it names none
   */
  static SweepRange parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new UsageException("--sweep: write for example idle=90d..720d, or idle=90d..720d:30d");
    }
    if (!Threshold.variables().contains(matcher.group(1))) {
      throw new UsageException(
          "--sweep: there is no duration \""
              + matcher.group(1)
              + "\"; there are "
              + String.join(", ", Threshold.variables()));
    }
    return between(
        matcher.group(1),
        days(matcher.group(2)),
        days(matcher.group(3)),
        matcher.group(4) == null ? null : days(matcher.group(4)));
  }

  private static SweepRange between(String variable, long from, long to, @Nullable Long given) {
    if (to <= from) {
      throw new UsageException("--sweep: the second threshold must be longer than the first");
    }
    long step = given == null ? usualStep(to - from) : given;
    if (step < 1 || (to - from) / step >= MOST) {
      throw new UsageException("--sweep: at most " + MOST + " thresholds, at least a day apart");
    }
    List<Duration> thresholds =
        LongStream.concat(
                LongStream.iterate(from, days -> days < to, days -> days + step), LongStream.of(to))
            .mapToObj(Duration::ofDays)
            .toList();
    return new SweepRange(variable, thresholds);
  }

  /** The smallest round one that needs few steps. */
  private static long usualStep(long span) {
    return ROUND.stream()
        .filter(step -> span <= step * MOST_UNLESS_GIVEN)
        .findFirst()
        .orElse(span / MOST_UNLESS_GIVEN + 1);
  }

  private static long days(String text) {
    try {
      Duration length = Durations.parse(text.strip());
      if (length.equals(Duration.ofDays(length.toDays()))) {
        return length.toDays();
      }
    } catch (UnreadableTextException wrong) {
      throw new UsageException("--sweep: " + wrong.getMessage());
    }
    throw new UsageException("--sweep: a threshold is whole days, and " + text + " is not");
  }
}
