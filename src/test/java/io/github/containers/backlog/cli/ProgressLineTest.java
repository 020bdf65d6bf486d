package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Standing.Allowance;
import io.github.containers.backlog.cli.Standing.Pause;
import io.github.containers.backlog.cli.Standing.Work;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressLineTest {

  private static final RepositoryRef PODMAN = RepositoryRef.of("podman-container-tools/podman");
  private static final Instant RESET = Instant.parse("2025-06-01T14:05:00Z");
  private static final Standing BUSY =
      new Standing(
          13,
          3,
          0,
          Work.items(PODMAN, 12_300, 24_512),
          Duration.ofMinutes(12),
          new Allowance(4_870, RESET),
          null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "160 | 3 of 13 repositories read · podman-container-tools/podman 12,300 of ~24,500 items"
            + " · about 12 min to go · 4,870 requests left until 14:05 UTC",
        "120 | 3/13 · podman 12,300 of ~24,500 items · about 12 min to go · 4,870 requests left",
        "80 | 3/13 · podman 12,300 of ~24,500 items · ~12 min to go · 4,870 left",
        "40 | 3/13 · podman 12,300 of ~24,500 items …",
      })
  void itSaysAsMuchAsFits(int width, String line) {
    assertThat(ProgressLine.of(BUSY, width)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 40, 79, 80, 81, 100, 120, 132, 133, 134, 160, 300})
  void theLastColumnStaysFree(int width) {
    assertThat(ProgressLine.of(BUSY, width)).hasSizeLessThan(width);
  }

  @Test
  void aLineThatJustFitsIsNotShortened() {
    String full = ProgressLine.of(BUSY, 1000);
    assertThat(ProgressLine.of(BUSY, full.length() + 1)).isEqualTo(full);
    assertThat(ProgressLine.of(BUSY, full.length())).isNotEqualTo(full);
  }

  @Test
  void atFirstOnlyTheRepositoriesAreKnown() {
    assertThat(ProgressLine.of(new Standing(13, 0, 0, null, null, null, null), 80))
        .isEqualTo("0 of 13 repositories read");
  }

  @Test
  void whileAnOwnersRepositoriesAreListedThereIsNothingToCount() {
    assertThat(ProgressLine.of(new Standing(0, 0, 0, null, null, null, null), 80))
        .isEqualTo("looking for repositories");
  }

  @Test
  void theFailedAreCounted() {
    assertThat(ProgressLine.of(new Standing(13, 5, 2, null, null, null, null), 80))
        .isEqualTo("5 of 13 repositories read, 2 failed");
  }

  @Test
  void timelinesAreCountedExactlyAndALastPageHasNoEstimate() {
    Work timelines = Work.timelines(PODMAN, 1_001, 2_345);
    assertThat(ProgressLine.of(new Standing(1, 0, 0, timelines, null, null, null), 120))
        .endsWith("podman-container-tools/podman 1,001 of 2,345 timelines");
    Work last = Work.items(PODMAN, 250, 250);
    assertThat(ProgressLine.of(new Standing(1, 0, 0, last, null, null, null), 120))
        .endsWith("podman-container-tools/podman 250 items");
  }

  @Test
  void aWaitIsCountedDownInPlaceOfTheWork() {
    Pause pause = new Pause(RESET, Duration.ofMillis(64_001), false);
    Standing waiting = new Standing(13, 3, 0, BUSY.longest(), null, BUSY.allowance(), pause);
    assertThat(ProgressLine.of(waiting, 100))
        .isEqualTo(
            "3 of 13 repositories read · rate limit used up, going on in 1:05 min, at 14:05 UTC");
    assertThat(ProgressLine.of(waiting, 40)).isEqualTo("3/13 · going on in 1:05 min");
  }
}
