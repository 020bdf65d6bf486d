package io.github.containers.backlog.config;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Durations as people write them, in the configuration and on the command line.
 *
 * <ul>
 *   <li>A whole number and a unit: {@code 90s}, {@code 12h}, {@code 30d}, {@code 8w}. A day is 24
 *       hours, a week seven days.
 *   <li>An ISO 8601 period in whole numbers: {@code P1Y2M}, {@code P30D}, {@code PT45M}, {@code
 *       P1DT12H}. Durations are exact here, so a year counts as 365.25 days and a month as a
 *       twelfth of that, 30.4375 days.
 * </ul>
 *
 * <p>A bare {@code m} is refused, for it may mean minutes or months.
 */
public final class Durations {

  /** The longest duration that is accepted: 100 years of 365 days. */
  public static final Duration LONGEST = Duration.ofDays(36_500);

  static final Form.Matching FORM = new Form.Matching("[0-9]+[shdw]|P[0-9YMWDTHS]+");

  private static final Duration YEAR = Duration.ofHours(8_766);
  private static final Duration MONTH = YEAR.dividedBy(12);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static final Pattern SHORT = Pattern.compile("([0-9]{1,18})([shdw])");
  private static final Pattern AMBIGUOUS = Pattern.compile("([0-9]{1,18})m");
  private static final Pattern LOOSE =
      Pattern.compile("([0-9]{1,18})\\s*(s|sec|second|h|hr|hour|d|day|w|wk|week)s?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern ISO =
      Pattern.compile(
          "P(?=.)(?:([0-9]{1,18})Y)?(?:([0-9]{1,18})M)?(?:([0-9]{1,18})W)?(?:([0-9]{1,18})D)?"
              + "(?:T(?=.)(?:([0-9]{1,18})H)?(?:([0-9]{1,18})M)?(?:([0-9]{1,18})S)?)?");
  private static final List<Duration> ISO_UNITS =
      List.of(YEAR, MONTH, WEEK, DAY, HOUR, MINUTE, SECOND);

  private Durations() {}

  /**
   * The duration that a text means.
   *
   * @return zero or more, at most {@link #LONGEST}
   * @throws UnreadableTextException where the text is no duration, or one out of that range
   */
  public static Duration parse(String text) {
    return parse(text, "\"%sd\" for days");
  }

  /** As {@link #parse(String)}, where a number without its unit was probably meant in seconds. */
  static Duration parseBrief(String text) {
    return parse(text, "\"%ss\" for seconds");
  }

  private static Duration parse(String text, String unit) {
    Matcher brief = SHORT.matcher(text);
    if (brief.matches()) {
      return checked(text, seconds(brief.group(1), unit(brief.group(2).charAt(0))));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      BigInteger seconds = BigInteger.ZERO;
      for (int i = 0; i < ISO_UNITS.size(); i++) {
        seconds = seconds.add(seconds(iso.group(i + 1), ISO_UNITS.get(i)));
      }
      return checked(text, seconds);
    }
    throw unreadable(text, unit);
  }

  /** The shortest way to write a duration of whole seconds that {@link #parse} takes. */
  public static String format(Duration duration) {
    if (!duration.isZero() && duration.toSeconds() % DAY.toSeconds() == 0) {
      return duration.toDays() + "d";
    }
    if (!duration.isZero() && duration.toSeconds() % HOUR.toSeconds() == 0) {
      return duration.toHours() + "h";
    }
    return duration.toSeconds() + "s";
  }

  private static Duration unit(char letter) {
    return switch (letter) {
      case 's' -> SECOND;
      case 'h' -> HOUR;
      case 'd' -> DAY;
      default -> WEEK;
    };
  }

  private static BigInteger seconds(@Nullable String count, Duration unit) {
    return count == null
        ? BigInteger.ZERO
        : new BigInteger(count).multiply(BigInteger.valueOf(unit.toSeconds()));
  }

  private static Duration checked(String text, BigInteger seconds) {
    if (seconds.compareTo(BigInteger.valueOf(LONGEST.toSeconds())) > 0) {
      throw new UnreadableTextException(
          QuotedText.quote(text) + " is longer than 100 years (" + format(LONGEST) + ")", null);
    }
    return Duration.ofSeconds(seconds.longValueExact());
  }

  private static UnreadableTextException unreadable(String text, String unit) {
    Matcher minutesOrMonths = AMBIGUOUS.matcher(text);
    if (minutesOrMonths.matches()) {
      String count = minutesOrMonths.group(1);
      return new UnreadableTextException(
          QuotedText.quote(text) + " may mean minutes or months",
          "write \"PT" + count + "M\" for minutes, \"P" + count + "M\" for months");
    }
    if (text.strip().startsWith("-")) {
      return new UnreadableTextException(
          QuotedText.quote(text) + " is negative", hint(text.strip().substring(1), unit));
    }
    return new UnreadableTextException(
        QuotedText.quote(text) + " is not a duration", hint(text, unit));
  }

  private static @Nullable String hint(String text, String unit) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Matcher loose = LOOSE.matcher(plain);
    if (loose.matches()) {
      return "did you mean \"" + loose.group(1) + loose.group(2).charAt(0) + "\"?";
    }
    if (NUMBER.matcher(plain).matches()) {
      return "add the unit: " + unit.formatted(plain);
    }
    return "write for example 90s, 12h, 30d, 8w or P1Y2M";
  }
}
