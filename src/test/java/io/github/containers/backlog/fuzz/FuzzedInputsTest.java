package io.github.containers.backlog.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small part of the fuzz run, always the same. */
class FuzzedInputsTest {

  private static final Diet SMALL = new Diet(7, 200, 100, 1, Duration.ofMinutes(5));

  @ParameterizedTest
  @EnumSource
  void whateverIsFedIsAcceptedOrRefusedInWords(Kind kind, @TempDir Path folder) throws Exception {
    Tally tally = Feeding.of(kind, SMALL, folder);
    assertThat(tally.findings()).extracting(finding -> finding.words(SMALL.seed())).isEmpty();
    assertThat(tally.accepted()).isPositive();
    assertThat(tally.refused()).isPositive();
    assertThat(tally.inputs()).isEqualTo(200);
    assertThat(tally.commands()).isEqualTo(2);
  }
}
