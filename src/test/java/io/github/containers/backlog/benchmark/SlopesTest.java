package io.github.containers.backlog.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.proof.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlopesTest {

  private static final int START = 2;

  @ParameterizedTest
  @ValueSource(doubles = {0, 2, 100_000})
  void aStartHoweverLongIsNoGrowth(double start) {
    assertThat(claim(start, 1).holds()).isTrue();
    assertThat(claim(start, 1.7).holds()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "1.15, true", "1.25, false", "1.7, false", "2, false"})
  void onlyWhatIsNearlyInProportionHolds(double power, boolean holds) {
    assertThat(claim(START, power).holds()).isEqualTo(holds);
  }

  @Test
  void whereATimeBetweenIsTooLongToBeTrueNothingIsShown() {
    Slopes slopes = new Slopes(new Timed(125, 2), new Timed(500, 12), new Timed(1_000, 18));
    assertThat(slopes.claim("it", 1.2).holds()).isFalse();
  }

  @Test
  void theClaimNamesTheSizesTheLimitAndWhatAnItemTook() {
    Claim claim = claim(START, 1);
    assertThat(claim.what())
        .isEqualTo(
            "from 500 to 1,000 items, `it` takes 0.5 to 1.2 times as long for an item as from"
                + " 125 to 500");
    assertThat(claim.measured()).isEqualTo("1.00 times (1000000.0 and 1000000.0 µs)");
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "5, 4", "4, 5", "6, 5"})
  void whereTimeDoesNotGrowNothingIsShown(double middle, double large) {
    Claim claim =
        new Slopes(new Timed(1, 5), new Timed(2, middle), new Timed(4, large)).claim("it", 1.2);
    assertThat(claim.missed()).isTrue();
    assertThat(claim.measured()).contains("nothing to compare to");
  }

  /** Of work that grows like that power of the items. */
  private static Claim claim(double start, double power) {
    return new Slopes(
            timed(125, start, power), timed(500, start, power), timed(1_000, start, power))
        .claim("it", 1.2);
  }

  private static Timed timed(int items, double start, double power) {
    return new Timed(items, start + Math.pow(items, power));
  }
}
