package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fuzz.YamlSnippets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, it is read or explained. */
class FuzzTest {

  private static final int TEXTS = 1500;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aDamagedFileIsReadOrExplained(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = damaged(SampleTest.SAMPLE, random);
      assertReadOrExplained(text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void aHeapOfSnippetsIsReadOrExplained(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder heap = new StringBuilder();
      for (int j = random.nextInt(30); j >= 0; j--) {
        heap.append(snippet(random));
      }
      assertReadOrExplained(heap.toString());
    }
  }

  private static void assertReadOrExplained(String text) {
    try {
      SettingsReader.parse("backlog.yml", text).policies().forEach(FuzzTest::assertPlaced);
    } catch (ConfigException e) {
      assertThat(e.problems()).isNotEmpty();
      long lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1).length;
      assertThat(e.problems())
          .allSatisfy(
              problem -> {
                assertThat(problem.line()).isBetween(1, (int) lines);
                assertThat(problem.column()).isPositive();
                assertThat(problem.render().lines().count()).isEqualTo(3);
              });
      assertThat(e.render().codePoints())
          .noneMatch(c -> (c != '\n' && Character.isISOControl(c)) || c == 0x202e || c == 0x2066);
    }
  }

  /** Every code point of a condition is found on a line where it stands. */
  private static void assertPlaced(PolicySettings policy) {
    Place place = policy.places().of("when");
    int[] condition = policy.when().codePoints().toArray();
    for (int i = 0; i < condition.length; i++) {
      ConfigProblem problem = place.problemAt(i, "x", null);
      if (condition[i] >= 'a' && condition[i] <= 'z') {
        String line = String.valueOf(problem.sourceLine());
        int written = line.codePoints().skip(problem.column() - 1L).findFirst().orElse(0);
        if (written != condition[i] && written != '\\') {
          throw new AssertionError(problem.render());
        }
      }
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(damaged.length());
      int end = Math.min(damaged.length(), at + random.nextInt(random.nextBoolean() ? 4 : 40));
      switch (random.nextInt(4)) {
        case 0 -> damaged.delete(at, end);
        case 1 -> damaged.insert(at, snippet(random));
        case 2 -> damaged.insert(at, damaged.substring(at, end));
        default -> damaged.replace(at, end, snippet(random));
      }
    }
    return damaged.toString();
  }

  private static String snippet(Random random) {
    return YamlSnippets.ALL.get(random.nextInt(YamlSnippets.ALL.size()));
  }
}
