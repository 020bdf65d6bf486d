package io.github.containers.backlog.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {

  private static final Asked USUAL = new Asked(4_796, 400);

  @Test
  void aRequestThatWasRepeatedOnTheWayCountsOnce() throws Exception {
    assertThat(Asked.inEach(List.of(new Asked(4_799, 401), USUAL, USUAL))).isEqualTo(USUAL);
  }

  @Test
  void roundsThatAskForMoreFailTheMeasurement() {
    assertThatIOException()
        .isThrownBy(() -> Asked.inEach(List.of(USUAL, new Asked(4_800, 400))))
        .withMessage("one round asked for 4796, another for 4800");
  }

  @Test
  void whatCameBeforeIsNoPartOfARound() {
    assertThat(new Asked(5_000, 410).since(USUAL)).isEqualTo(new Asked(204, 10));
  }
}
