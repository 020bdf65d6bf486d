package io.github.containers.backlog.render.slides;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {

  @Test
  void whatFitsStaysAsItIs() {
    assertThat(Fit.line("podman", 12, 100)).isEqualTo("podman");
    assertThat(Fit.line("", 12, 100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "podman-container-tools-and-everything-that-belongs-to-them",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e",
        "\uD83E\uDD16\uD83E\uDD16\uD83E\uDD16\uD83E\uDD16\uD83E\uDD16\uD83E\uDD16\uD83E\uDD16"
      })
  void whatIsTooWideIsCutAndNeverInTheMiddleOfACharacter(String text) {
    String cut = Fit.line(text, 12, 80);
    assertThat(cut).endsWith("…").doesNotMatch(".*[\\uD800-\\uDBFF]…");
    assertThat(Fit.width(cut, 12)).isLessThanOrEqualTo(80.01);
  }

  @Test
  void aWordThatIsLongerThanALineTakesSeveral() {
    assertThat(Fit.lines("x".repeat(100), 10, 100)).isGreaterThan(5);
    assertThat(Fit.lines("one two", 10, 100)).isEqualTo(1);
    String cut = Fit.lines("x ".repeat(400), 10, 100, 2);
    assertThat(Fit.lines(cut, 10, 100)).isEqualTo(2);
  }
}
