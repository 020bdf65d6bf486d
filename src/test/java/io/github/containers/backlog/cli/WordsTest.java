package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many names are said on a terminal. */
class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a | a", "a b c | a, b, c", "a b c d | a, b, c and 1 more"})
  void atMostThreeNamesAreSaidAndTheOthersCounted(String names, String said) {
    assertThat(Words.some(List.of(names.split(" ")))).isEqualTo(said);
  }
}
