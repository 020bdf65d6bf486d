package io.github.containers.backlog.render.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacingTest {

  @Test
  void labelsFarEnoughApartStayWhereTheyAre() {
    assertThat(Spacing.of(List.of(50.0, 10.0, 30.0), 10, 0, 100)).containsExactly(50.0, 10.0, 30.0);
  }

  @Test
  void labelsAtTheEndAreMovedUp() {
    assertThat(Spacing.of(List.of(100.0, 99.0), 10, 0, 100)).containsExactly(100.0, 90.0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noTwoLabelsCoverEachOther(long seed) {
    Random random = new Random(seed);
    List<Double> wanted = Stream.generate(() -> random.nextDouble() * 300).limit(9).toList();
    List<Double> places = Spacing.of(wanted, 17, 0, 300).stream().sorted().toList();
    for (int i = 1; i < places.size(); i++) {
      assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(17 - 1e-9);
    }
    assertThat(places.get(0)).isNotNegative();
    assertThat(places.get(8)).isLessThanOrEqualTo(300);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 1, 1",
    "0, 1146, 0, 1500, 500",
    "0, 800, 0, 800, 200",
    "-2, 21, -10, 30, 10",
    "-7, 0, -8, 0, 2",
    "0, 7, 0, 8, 2"
  })
  void anAxisEndsOnRoundNumbers(long lowest, long highest, long lower, long upper, long step) {
    assertThat(CountScale.of(lowest, highest)).isEqualTo(new CountScale(lower, upper, step));
  }
}
