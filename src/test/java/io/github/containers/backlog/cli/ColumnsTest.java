package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How lists fit the width of a terminal. */
class ColumnsTest {

  private static final List<List<String>> LINES =
      List.of(
          List.of("acme/anvil#1", "idle 7 days", "It fails whenever the moon is full"),
          List.of("acme/anvil#20", "idle 17 days", "Help"));

  @Test
  void whatFitsStandsInColumns() {
    assertThat(Columns.fitting(LINES, "  ", 65))
        .isEqualTo(
            """
              acme/anvil#1   idle 7 days   It fails whenever the moon is full
              acme/anvil#20  idle 17 days  Help
            """);
  }

  @Test
  void theLastPartIsCutToTheWidth() {
    assertThat(Columns.fitting(LINES, "  ", 55).lines().toList())
        .startsWith("  acme/anvil#1   idle 7 days   It fails whenever the m…");
  }

  @Test
  void whereTooLittleOfItWouldRemainTheOthersStandBelow() {
    assertThat(Columns.fitting(LINES, "  ", 54))
        .isEqualTo(
            """
              acme/anvil#1  It fails whenever the moon is full
                idle 7 days
              acme/anvil#20  Help
                idle 17 days
            """);
  }

  @Test
  void shortPartsAreNotTornApartAndLongOnesAreWhereTheyMust() {
    List<List<String>> line =
        List.of(
            List.of("acme/anvil#1", "labels a, b, c and many more of them", "idle 7 days", "Help"));
    assertThat(Columns.fitting(line, "", 24))
        .isEqualTo(
            """
            acme/anvil#1  Help
              labels a, b, c and
              many more of them,
              idle 7 days
            """);
  }

  @Test
  void aWordThatIsLongerThanALineIsLeftWhole() {
    assertThat(Columns.wrapped("an unbreakable word", "  ", 8))
        .isEqualTo("  an\n  unbreakable\n  word\n");
    assertThat(Columns.wrapped("", "  ", 8)).isEmpty();
  }

  @Test
  void anythingActingOnATerminalIsTakenOut() {
    assertThat(Columns.fitting(List.of(List.of("a", "\u001b[31mb", "c")), "", 10))
        .doesNotContain("\u001b");
  }
}
