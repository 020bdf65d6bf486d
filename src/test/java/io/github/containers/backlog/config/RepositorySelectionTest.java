package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositorySelectionTest {

  @ParameterizedTest
  @CsvSource({
    "containers/*, containers/crun, true",
    "containers/*, podman/crun, false",
    "containers/podman-*, containers/podman-py, true",
    "containers/podman-*, containers/podman, false",
    "containers/*-rs, containers/conmon-rs, true",
    "containers/conmon, containers/conmon-rs, false",
    "CONTAINERS/Con*, containers/conmon, true",
    "containers/c?un, containers/crun, true",
    "containers/.github, containers/.github, true",
    "containers/.github, containers/xgithub, false",
    "!*/*-archive, containers/x-archive, true"
  })
  void patternsMatchNames(String pattern, String name, boolean matches) {
    assertThat(RepositoryPattern.parse(pattern).matches(RepositoryRef.of(name))).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"containers/*", "!a/b", "a/b-?.c", "!*/*"})
  void aPatternIsWrittenAsItWasRead(String text) {
    assertThat(RepositoryPattern.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void globsMatchWhatTheSameRegularExpressionMatches(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String pattern = letters(random, "ab*?");
      String text = letters(random, "abB");
      String regex = pattern.replace("*", ".*").replace('?', '.');
      boolean expected = Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(text).matches();
      assertThat(Glob.matches(pattern, text)).as("%s on %s", pattern, text).isEqualTo(expected);
    }
  }

  @Test
  void manyStarsCostNoMoreThanPatternTimesText() {
    assertThat(Glob.matches("a*".repeat(50) + "b", "a".repeat(100))).isFalse();
  }

  @Test
  void exclusionsWinWhereverTheyStand() {
    List<RepositoryPattern> patterns = new ArrayList<>(patterns("a/*", "!a/x*", "a/xy", "b/c"));
    for (int i = 0; i < patterns.size(); i++) {
      Collections.rotate(patterns, 1);
      RepositorySelection selection = RepositorySelection.of(patterns);
      assertThat(selection.selects(RepositoryRef.of("a/xy"))).isFalse();
      assertThat(selection.selects(RepositoryRef.of("a/y"))).isTrue();
      assertThat(selection.selects(plain("a/xy"))).isFalse();
      assertThat(selection.selects(plain("a/y"))).isTrue();
      assertThat(selection.named()).containsExactly(RepositoryRef.of("b/c"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false",
    "true, false, false",
    "false, true, false",
    "true, true, true"
  })
  void aPatternPassesOverArchivedForksUnlessBothAreAskedFor(
      boolean archived, boolean forks, boolean selected) {
    RepositorySelection selection = new RepositorySelection(patterns("a/*"), archived, forks);
    assertThat(selection.selects(repository("a/b", true, true))).isEqualTo(selected);
  }

  @Test
  void aFullNameSelectsEvenAnArchivedFork() {
    RepositorySelection selection = new RepositorySelection(patterns("a/b"), false, false);
    assertThat(selection.selects(repository("a/b", true, true))).isTrue();
  }

  @Test
  void aFullNameSelectsARepositoryThatOnceBoreIt() {
    Repository moved =
        new Repository(
            1,
            RepositoryRef.of("podman-container-tools/podman"),
            List.of(RepositoryRef.of("containers/podman")),
            false,
            false,
            true,
            0,
            Instant.EPOCH);
    assertThat(RepositorySelection.of(patterns("containers/podman")).selects(moved)).isTrue();
    assertThat(RepositorySelection.of(patterns("containers/*")).selects(moved)).isFalse();
    assertThat(
            RepositorySelection.of(patterns("podman-container-tools/*", "!containers/podman"))
                .selects(moved))
        .isFalse();
  }

  @Test
  void ownersAreListedOnceWhateverTheirCase() {
    assertThat(RepositorySelection.of(patterns("b/*", "A/x-*", "a/*", "c/d", "!e/*")).owners())
        .containsExactly("A", "b");
  }

  @Test
  void aNameThatIsGivenTwiceIsMeantOnce() {
    assertThat(RepositorySelection.of(patterns("a/b", "A/B")).named())
        .containsExactly(RepositoryRef.of("a/b"));
  }

  private static String letters(Random random, String alphabet) {
    return random
        .ints(random.nextInt(8), 0, alphabet.length())
        .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
        .reduce("", String::concat);
  }

  private static List<RepositoryPattern> patterns(String... texts) {
    return Stream.of(texts).map(RepositoryPattern::parse).toList();
  }

  private static Repository plain(String name) {
    return repository(name, false, false);
  }

  private static Repository repository(String name, boolean archived, boolean fork) {
    return new Repository(
        1, RepositoryRef.of(name), List.of(), archived, fork, true, 0, Instant.EPOCH);
  }
}
