package io.github.containers.backlog.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small part of the fuzz run, always the same. */
class FuzzedInputsTest {

  private static final Diet SMALL = Diet.whole(7, 200, 100, Duration.ofMinutes(5));

  @ParameterizedTest
  @EnumSource
  void whateverIsFedIsAcceptedOrRefusedInWords(Kind kind, @TempDir Path folder) throws Exception {
    Portion fed = Feeding.of(kind, SMALL, folder, Footprint::now);
    assertThat(fed.findings()).extracting(finding -> finding.words(SMALL.seed())).isEmpty();
    assertThat(fed.accepted()).isPositive();
    assertThat(fed.refused()).isPositive();
    assertThat(fed.fed()).isEqualTo(200);
    assertThat(fed.wholes()).isEqualTo(2);
  }
}
