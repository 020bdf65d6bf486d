package io.github.containers.backlog.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {

  @Test
  void labelsThatHaveRoomStayWhereTheyAre() {
    assertThat(Spread.apart(List.of(300.0, 100.0, 200.0), 20, 0, 400))
        .containsExactly(300, 100, 200);
  }

  @Test
  void twoThatTouchGiveWayAlike() {
    assertThat(Spread.apart(List.of(100.0, 104.0), 20, 0, 400)).containsExactly(92, 112);
  }

  @Test
  void equalOnesKeepTheirOrder() {
    assertThat(Spread.apart(List.of(100.0, 100.0, 100.0), 20, 0, 400))
        .containsExactly(80, 100, 120);
  }

  @Test
  void nothingLeavesTheLimits() {
    assertThat(Spread.apart(List.of(399.0, 400.0, 0.0, 1.0), 20, 0, 400))
        .containsExactly(380, 400, 0, 20);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nineLabelsNeverTouchAndKeepTheOrderOfTheirCurves(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Double> wanted = new ArrayList<>();
      double spread = 1 + random.nextInt(350);
      random.doubles(9, 77, 77 + spread).forEach(wanted::add);
      double[] places = Spread.apart(wanted, 17.5, 77, 427);

      for (int i = 0; i < places.length; i++) {
        assertThat(places[i]).isBetween(77 - 1e-9, 427 + 1e-9);
        for (int j = 0; j < places.length; j++) {
          if (wanted.get(i) < wanted.get(j)) {
            assertThat(places[j] - places[i]).isGreaterThanOrEqualTo(17.5 - 1e-9);
          }
        }
      }
    }
  }

  @Test
  void aLoneLabelIsOnlyPushedWithinTheLimits() {
    assertThat(Spread.apart(List.of(500.0), 20, 0, 400)[0]).isCloseTo(400, within(1e-9));
  }
}
