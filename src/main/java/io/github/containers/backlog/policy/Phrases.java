package io.github.containers.backlog.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

/** How durations, instants and values are said in sentences. */
public final class Phrases {

  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  private Phrases() {}

  /** Days of 24 hours, to one decimal where they are not whole: {@code 60 days}. */
  public static String days(Duration duration) {
    BigDecimal days =
        BigDecimal.valueOf(duration.toSeconds()).divide(DAY, 1, RoundingMode.HALF_EVEN);
    String plain = (isWhole(days) ? days.setScale(0) : days).toPlainString();
    return plain + (plain.equals("1") ? " day" : " days");
  }

  /** The day of an instant in UTC: {@code 2025-03-04}. */
  public static String date(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** Values one after the other: {@code kind is bug, idle is 412.3 days}. */
  public static String values(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + " is " + value.getValue())
        .collect(Collectors.joining(", "));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
