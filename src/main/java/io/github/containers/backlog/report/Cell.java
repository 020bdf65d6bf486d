package io.github.containers.backlog.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a table, free of any format. */
public sealed interface Cell {

  /** No value. */
  Cell ABSENT = new Absent();

  /** Words; a stranger may have written them. */
  record Text(String text) implements Cell {}

  /** Several words, in their order; strangers may have written them. */
  record Words(List<String> words) implements Cell {
    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /** A whole number. */
  record Whole(long number) implements Cell {}

  /** Any finite number. */
  record Decimal(double number) implements Cell {}

  /**
   * The p-value of a test, 0 to 1: of a small one two digits count, however small it is. It is
   * never quite 0, even where it is too small for a {@code double}.
   */
  record PValue(double p) implements Cell {

    private static final double LEAST = 1e-300;
    private static final double PLAIN = 0.01;
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    /** Two decimals; below 0.01 two digits, and at least 1e-300. */
    public BigDecimal rounded() {
      return p < PLAIN
          ? new BigDecimal(Math.max(p, LEAST)).round(TWO_DIGITS).stripTrailingZeros()
          : BigDecimal.valueOf(p).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
  }

  /** A day, or an instant within one: where it is midnight (UTC), the date says enough. */
  record Day(Instant instant) implements Cell {}

  /** An instant. */
  record Moment(Instant instant) implements Cell {}

  /** Yes or no. */
  record Flag(boolean yes) implements Cell {}

  /** No value. */
  record Absent() implements Cell {}

  /** Words, or no value. */
  static Cell text(@Nullable String text) {
    return text == null ? ABSENT : new Text(text);
  }

  /** A number, or no value where it is none. */
  static Cell decimal(double number) {
    return Double.isFinite(number) ? new Decimal(number) : ABSENT;
  }

  /** Days of 24 hours, or no value. */
  static Cell days(@Nullable Duration duration) {
    return duration == null
        ? ABSENT
        : new Decimal((duration.getSeconds() + duration.getNano() / 1e9) / 86_400);
  }
}
