package io.github.containers.backlog.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The texts that maintainers write, with variables in double braces. */
class CommentTemplateTest {

  private static final Map<String, String> VALUES =
      Map.of("author", "mia", "days", "$1 {{author}}");

  private static String rendered(String text) {
    return new CommentTemplate(text).render(VALUES);
  }

  @Test
  void eachVariableIsReplacedByItsValueAndTheRestStays() {
    assertThat(rendered("Dear {{author}}, {{ author }}:\n{author} {{}}\n"))
        .isEqualTo("Dear mia, mia:\n{author} {{}}\n");
    assertThat(rendered("No variable.")).isEqualTo("No variable.");
  }

  @Test
  void aValueIsNeverReadAsATemplate() {
    assertThat(rendered("{{days}}.")).isEqualTo("$1 {{author}}.");
  }

  @Test
  void anUnknownVariableIsNamedWithThoseThereAre() {
    assertThatThrownBy(() -> rendered("Hello {{autor}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no variable {{autor}}; there are [author, days]");
  }
}
