package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How numbers, dates and nouns read in a sentence, the same in every format. */
public final class Phrases {

  private static final double DAYS_A_YEAR = 365.25;
  private static final double NEAR = 0.02;
  private static final double NEARLY_ALL = 0.995;
  private static final Map<Double, String> FRACTIONS =
      new TreeMap<>(
          Map.of(
              0.9,
              "nine tenths",
              0.8,
              "four fifths",
              0.75,
              "three quarters",
              2 / 3.0,
              "two thirds",
              0.5,
              "half",
              1 / 3.0,
              "a third"));

  private Phrases() {}

  /** A number rounded to a whole one, with a comma between thousands. */
  public static String number(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(Math.abs(number)));
  }

  /** The same with its sign, a true minus: {@code +23}, {@code −4}, {@code 0}. */
  public static String signed(double number) {
    long whole = Math.round(number);
    return whole == 0 ? "0" : (whole > 0 ? "+" : "−") + number(number);
  }

  /** {@code 1 issue}, {@code 2 issues}. */
  public static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code +420 to +530}. */
  public static String interval(double lower, double upper) {
    return signed(lower) + " to " + signed(upper);
  }

  /** The day (UTC); with its time where that is not midnight. */
  public static String day(Instant instant) {
    String date = instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    boolean midnight = instant.getEpochSecond() % 86_400 == 0;
    return midnight ? date : date + " " + instant.toString().substring(11, 16) + " UTC";
  }

  /** A time in days, from a year on in years: {@code 1 day}, {@code 4.2 years}. */
  public static String duration(Duration duration) {
    return duration(duration.toSeconds() / 86_400.0);
  }

  /** The same of days of 24 hours. */
  public static String duration(double days) {
    return days < DAYS_A_YEAR
        ? count(Math.round(days), "day")
        : String.format(Locale.ROOT, "%.1f years", days / DAYS_A_YEAR);
  }

  /** {@code 62 %}; never 0 for something, and never 100 for less than all. */
  public static String percent(int part, int whole) {
    long rounded = Math.round(100.0 * part / whole);
    if (rounded == 0 && part > 0) {
      return "under 1\u00A0%";
    }
    return rounded == 100 && part < whole ? "over 99\u00A0%" : rounded + "\u00A0%";
  }

  /**
   * How old open issues are: a sentence without its full stop.
   *
   * @param open how many there are, at least 1
   * @param half the median of their ages, in days
   * @param oldest the age of the oldest, in days
   */
  public static String ages(int open, double half, double oldest) {
    String most = duration(oldest);
    if (open == 1) {
      return "The only open issue is " + most + " old";
    }
    return duration(half).equals(most)
        ? "At least half of the open issues are %s old, and none is older".formatted(most)
        : "Half of the open issues are older than %s, the oldest is %s old"
            .formatted(duration(half), most);
  }

  /** Over which time a pace is taken, like {@code the last 52 weeks}. */
  public static String lastWeeks(Pace pace) {
    long weeks = Math.round(pace.weeks());
    return weeks == 1 ? "the last week" : "the last " + weeks + " weeks";
  }

  /** Several of a kind: {@code bugs}; {@code unclassified} stays. */
  public static String several(String kind) {
    return kind.endsWith("s") || kind.endsWith("ed") ? kind : kind + "s";
  }

  /** A part of a whole, from three tenths on: in words where they are near, else per cent. */
  static String share(double share) {
    if (share < 0.3) {
      return "";
    }
    if (share >= NEARLY_ALL) {
      return "all";
    }
    return FRACTIONS.entrySet().stream()
        .filter(fraction -> Math.abs(fraction.getKey() - share) <= NEAR)
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseGet(() -> Math.round(100 * share) + "\u00A0%");
  }
}
