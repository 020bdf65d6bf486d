package io.github.containers.backlog.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

  private static final Map<String, Object> CONTEXTS =
      Map.of("inputs", Map.of("live", false, "command", "report"), "secrets", Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "inputs.command || 'sync'; report",
        "inputs.none || 'sync'; sync",
        "secrets.token || secrets.other; \"\"",
        "!inputs.live; true",
        "inputs.command == 'REPORT' && !(inputs.live || false); true",
        "inputs.command != 'report'; false",
        "'it''s'; it's",
      })
  void expressionsHaveTheValuesThatGitHubGivesThem(String text, String value) {
    assertThat(Expression.text(Expression.evaluate(text, CONTEXTS))).isEqualTo(value);
  }

  @Test
  void withoutAWordAboutItAStepRunsOnlyWhereAllWentWell() {
    assertThat(Expression.holds(null, CONTEXTS, false)).isTrue();
    assertThat(Expression.holds(null, CONTEXTS, true)).isFalse();
    assertThat(Expression.holds("inputs.command != ''", CONTEXTS, true)).isFalse();
    assertThat(Expression.holds("always() && inputs.command != ''", CONTEXTS, true)).isTrue();
    assertThat(Expression.holds("${{ failure() }}", CONTEXTS, false)).isFalse();
  }

  @Test
  void aContextThatIsNotThereIsAMistakeAndAMissingMemberIsNone() {
    assertThat(Expression.evaluate("inputs.none", CONTEXTS)).isNull();
    assertThatThrownBy(() -> Expression.evaluate("matrix.java", CONTEXTS))
        .hasMessage("no context matrix here");
    assertThatThrownBy(() -> Expression.evaluate("inputs.live inputs.live", CONTEXTS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
