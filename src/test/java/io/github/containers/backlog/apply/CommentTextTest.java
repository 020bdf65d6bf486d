package io.github.containers.backlog.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTest {

  private static final String REPORTER = "Mia-Example";

  @Test
  void theReporterIsMentionedWhateverTheCase() {
    for (String text : List.of("@Mia-Example", "(@mia-example)", "Hi @Mia-Example, hi")) {
      assertThat(CommentText.withoutMentions(text, REPORTER)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@mheon",
        "@mia",
        "@Mia-Example2",
        "@Mia-Example_corp",
        "@Mia-Example/core",
        "@containers/podman-maintainers",
        "\\@mheon",
        "&#64;mheon",
        "&#x40;mheon",
        "&#0064;Mia-Example",
        "&commat;mheon",
        "someone@example.com",
      })
  void nobodyElseIs(String text) {
    assertThat(CommentText.withoutMentions(text, REPORTER))
        .doesNotContainPattern("(@|;)[A-Za-z0-9]")
        .satisfies(safe -> assertThat(safe.replace("\u200b", "")).isEqualTo(text));
  }

  @Test
  void theMarkerStandsAtTheEndAndIsNotSeen() {
    String marker = Marker.of("stale", 1, 2, "2025");
    assertThat(CommentText.of("Is it still so?\n\n", REPORTER, marker))
        .isEqualTo("Is it still so?\n\n" + marker + "\n");
    assertThat(marker).matches("<!-- backlog:[0-9a-f]{32} -->");
  }

  @Test
  void theMarkerIsTheSameForTheSameEpisodeAloneAndNoNameEndsIt() {
    String marker = Marker.of("stale", 1, 2, "2025");
    assertThat(Marker.of("stale", 1, 2, "2025")).isEqualTo(marker);
    assertThat(
            List.of(
                Marker.of("other", 1, 2, "2025"),
                Marker.of("stale", 12, 2, "2025"),
                Marker.of("stale", 1, 3, "2025"),
                Marker.of("stale", 1, 2, "2026")))
        .doesNotContain(marker)
        .doesNotHaveDuplicates();
    assertThat(Marker.of("--> <b>", 1, 2, "-->")).matches("<!-- backlog:[0-9a-f]{32} -->");
  }
}
