package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final List<String> KEYS = FileSection.SECTION.names();

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, abc, 0",
    "abc, '', 3",
    "abc, abd, 1",
    "abc, acb, 1",
    "abc, ab, 1",
    "ca, abc, 3",
    "kitten, sitting, 3"
  })
  void theDistanceCountsEditsAndSwapsOfNeighbours(String from, String to, int distance) {
    assertThat(Spelling.distance(from, to)).isEqualTo(distance);
    assertThat(Spelling.distance(to, from)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "kind, kinds", "Kinds, kinds", "repos, repositories", "repository, repositories",
    "policy, policies", "overides, overrides", "hsitory, history", "wirtes, writes",
    "treshold, thresholds", "bot, bots", "maintainer, maintainers"
  })
  void theNearestKeyIsFound(String written, String meant) {
    assertThat(Spelling.findNearest(written, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "x", "''", "' '", "zzzzzzzz"})
  void nothingIsSuggestedForWhatIsFarFromEveryKey(String written) {
    assertThat(Spelling.findNearest(written, KEYS)).isEmpty();
  }

  @Test
  void aVeryLongWordIsComparedWithNothing() {
    assertThat(Spelling.findNearest("kinds" + "s".repeat(100_000), KEYS)).isEmpty();
  }
}
