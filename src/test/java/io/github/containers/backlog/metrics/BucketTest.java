package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BucketTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-02-29T23:59:59Z, 2024-02-29T00:00:00Z",
    "WEEK, 2024-03-03T23:59:59Z, 2024-02-26T00:00:00Z",
    "WEEK, 2024-03-04T00:00:00Z, 2024-03-04T00:00:00Z",
    "WEEK, 1970-01-01T00:00:00Z, 1969-12-29T00:00:00Z",
    "WEEK, 1969-12-28T12:00:00Z, 1969-12-22T00:00:00Z",
    "MONTH, 2024-12-31T23:59:59Z, 2024-12-01T00:00:00Z",
    "MONTH, 2025-01-01T00:00:00Z, 2025-01-01T00:00:00Z"
  })
  void aBucketBeginsAtItsFirstMidnight(Bucket bucket, Instant t, Instant start) {
    assertThat(bucket.start(bucket.numberOf(t))).isEqualTo(start);
  }

  @ParameterizedTest
  @EnumSource
  void everyInstantLiesInOneBucketAndBeforeTheNext(Bucket bucket) {
    new Random(5)
        .longs(500, -1_000_000_000L, 4_000_000_000L)
        .mapToObj(Instant::ofEpochSecond)
        .forEach(
            t -> {
              int number = bucket.numberOf(t);
              assertThat(bucket.start(number)).isBeforeOrEqualTo(t);
              assertThat(bucket.start(number + 1)).isAfter(t);
            });
  }

  @Test
  void theFirstBucketFromItsOwnStartIsItself() {
    Instant start = Instant.parse("2024-03-01T00:00:00Z");
    int march = Bucket.MONTH.numberOf(start);
    assertThat(Bucket.MONTH.firstFrom(start)).isEqualTo(march);
    assertThat(Bucket.MONTH.firstFrom(start.plusNanos(1))).isEqualTo(march + 1);
    assertThat(Bucket.MONTH.firstFrom(start.minusNanos(1))).isEqualTo(march);
  }
}
