package io.github.containers.backlog.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How time is cut, in UTC. Each bucket has a number; the next one's is one higher. */
public enum Bucket {
  /** Calendar days. */
  DAY {
    @Override
    int numberOf(LocalDate date) {
      return Math.toIntExact(date.toEpochDay());
    }

    @Override
    LocalDate firstDay(int number) {
      return LocalDate.ofEpochDay(number);
    }
  },
  /** Weeks of ISO 8601, which begin on Mondays. */
  WEEK {
    /** 1 January 1970 was a Thursday, three days after the Monday of week 0. */
    private static final int MONDAY_TO_EPOCH = 3;

    @Override
    int numberOf(LocalDate date) {
      return Math.toIntExact(Math.floorDiv(date.toEpochDay() + MONDAY_TO_EPOCH, 7L));
    }

    @Override
    LocalDate firstDay(int number) {
      return LocalDate.ofEpochDay(number * 7L - MONDAY_TO_EPOCH);
    }
  },
  /** Calendar months. */
  MONTH {
    @Override
    int numberOf(LocalDate date) {
      return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    @Override
    LocalDate firstDay(int number) {
      return LocalDate.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1, 1);
    }
  };

  private static final long SECONDS_A_DAY = 86_400;

  abstract int numberOf(LocalDate date);

  abstract LocalDate firstDay(int number);

  /** The number of the bucket that {@code t} lies in. */
  public int numberOf(Instant t) {
    // Every change of every item asks for it twice: without the detour by the zone's rules.
    return numberOf(LocalDate.ofEpochDay(Math.floorDiv(t.getEpochSecond(), SECONDS_A_DAY)));
  }

  /** The first instant of a bucket. */
  public Instant start(int number) {
    return firstDay(number).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The number of the first bucket that begins at {@code t} or later. */
  int firstFrom(Instant t) {
    return numberOf(t.minusNanos(1)) + 1;
  }
}
