package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\u001b", "\u0000", "\u0007", "\u202e", "\u2066", "\u200b", "\u2028", "\u0085"})
  void whatATerminalObeysIsReplaced(String unsafe) {
    assertThat(QuotedText.of("a" + unsafe + "b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(QuotedText.of("größer 🦭 == 'x'")).isEqualTo("größer 🦭 == 'x'");
  }

  @Test
  void aTabBecomesOneSpace() {
    assertThat(QuotedText.of("\ta")).isEqualTo(" a");
  }

  @Test
  void tokensAndPasswordsAreNotShown() {
    String token = "ghp_" + "x1Y2".repeat(9);
    assertThat(QuotedText.of("token: " + token)).isEqualTo("token: " + "*".repeat(token.length()));
    assertThat(QuotedText.of("github_pat_11ABCDEFG0123456789_abc")).doesNotContain("pat");
    assertThat(QuotedText.of("https://me:pw@host/x")).isEqualTo("https://*****@host/x");
  }

  @Test
  void aLongTextIsCutInQuotes() {
    assertThat(QuotedText.quote("🦭".repeat(60))).isEqualTo("\"" + "🦭".repeat(60) + "\"");
    assertThat(QuotedText.quote("🦭".repeat(61))).isEqualTo("\"" + "🦭".repeat(60) + "…\"");
  }
}
