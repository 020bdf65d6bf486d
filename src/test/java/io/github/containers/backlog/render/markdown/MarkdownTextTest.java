package io.github.containers.backlog.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour--demo/coracle",
        "containers/conmon-rs",
        "podman_py: 12 open, p50 3.5 (of 40)!",
        "C++ & Java, a = b; x > 3? 100% - \"quoted\" 'twice'",
        "at 12: noon, e.g. this",
        "snake_case_name",
        "mail me @ home, issue # one",
        "日本語 עברית 🚢",
      })
  void whatDoesNothingStaysAsItIs(String text) {
    assertThat(MarkdownText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\u2192',
      quoteCharacter = '\u0001',
      value = {
        "*bold* → \\*bold\\*",
        "_it_ → \\_it\\_",
        "`code` → \\`code\\`",
        "~~no~~ → \\~\\~no\\~\\~",
        "a|b → a\\|b",
        "C:\\temp → C:\\\\temp",
        "$x$ → \\$x\\$",
        "[link](javascript:x) → \\[link\\](javascript\\:x)",
        "![](x) → !\\[\\](x)",
        "<b>&lt;&#64; → &lt;b>\\&lt;\\&#&#8203;64;",
        ":tada: → \\:tada:",
        "==mark== ++ins++ H^2^ → \\=\\=mark== \\+\\+ins++ H\\^2\\^",
        "{%pdf x %} → \\{%pdf x %}",
        "# heading → \\# heading",
        "> quote → \\> quote",
        "- item → \\- item",
        "1. item → 1\\. item",
        "12) item → 12\\) item",
      })
  void markupIsShownAndNotObeyed(String text, String expected) {
    assertThat(MarkdownText.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "@everyone, @&#8203;everyone",
    "me@example.com, me@&#8203;example.com",
    "see #12, see #&#8203;12",
    "acme/bolt#3, acme/bolt#&#8203;3",
    "GH-12, GH-&#8203;12",
    "gh-7 (GH-8), gh-&#8203;7 (GH-&#8203;8)",
    "HIGH-12, HIGH-12",
    "https://example.com, https:&#8203;//example.com",
    "www.example.com, www&#8203;.example.com",
  })
  void nobodyIsMentionedAndNothingIsLinked(String text, String expected) {
    assertThat(MarkdownText.of(text)).isEqualTo(expected);
  }

  @Test
  void itStaysOnOneLineWithoutControls() {
    assertThat(MarkdownText.of(" a\r\nb\u0000\u001b[2J\u202e\tc ")).isEqualTo("a  b\\[2J c");
    assertThat(MarkdownText.of("")).isEmpty();
  }
}
