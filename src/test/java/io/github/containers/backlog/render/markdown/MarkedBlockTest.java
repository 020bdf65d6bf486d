package io.github.containers.backlog.render.markdown;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.render.markdown.MarkedBlock.UnmarkedException;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedBlockTest {

  private static final String START = "<!-- backlog:stale-counts:start -->";
  private static final String END = "<!-- backlog:stale-counts:end -->";

  private static String replaced(String document, String block) throws UnmarkedException {
    return new String(replaced(document.getBytes(UTF_8), block), UTF_8);
  }

  private static byte[] replaced(byte[] document, String block) throws UnmarkedException {
    return MarkedBlock.STALE_COUNTS.replace(document, block);
  }

  @Test
  void whatStandsBetweenTheMarkersIsReplacedAndNothingElse() throws UnmarkedException {
    assertThat(replaced("# A\n\n" + START + "\nold\n" + END + "\nB", "new\n"))
        .isEqualTo("# A\n\n" + START + "\nnew\n" + END + "\nB");
  }

  @Test
  void theSameBlockAgainGivesTheSameBytes() throws UnmarkedException {
    String once = replaced(START + "\n" + END, "| a |\n");
    assertThat(replaced(once, "| a |\n")).isEqualTo(once);
  }

  @Test
  void codeWithinALineOpensNoFence() throws UnmarkedException {
    assertThat(replaced("```a``` b\n" + START + "\nold\n" + END + "\n", "new\n"))
        .isEqualTo("```a``` b\n" + START + "\nnew\n" + END + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"```\u00c5land", "~~~ a `b`", "``` \u0085"})
  void aFenceMayBearAnyWords(String fence) {
    byte[] document = (fence + "\n" + START + "\n" + END + "\n").getBytes(UTF_8);
    assertThatThrownBy(() -> replaced(document, "new\n"))
        .hasMessageContaining("it has no place for the table");
  }

  @Test
  void aDocumentOfWindowsKeepsItsLineEnds() throws UnmarkedException {
    assertThat(replaced("a\r\n" + START + "\r\nold\r\n" + END + "\r\nb\r\n", "x\ny\n"))
        .isEqualTo("a\r\n" + START + "\r\nx\r\ny\r\n" + END + "\r\nb\r\n");
  }

  @Test
  void markersMayBeIndentedAndTheLastLineMayLackItsEnd() throws UnmarkedException {
    assertThat(replaced("- list\n  " + START + "\n  " + END, "x\n"))
        .isEqualTo("- list\n  " + START + "\nx\n  " + END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"```", "~~~~", "   ```markdown"})
  void markersInACodeBlockAreAnExample(String fence) throws UnmarkedException {
    String closing = fence.strip().replaceAll("[a-z]", "");
    String example = fence + "\n" + START + "\n" + END + "\n" + closing + "\n";
    assertThat(replaced(example + START + "\n" + END + "\n", "x\n"))
        .isEqualTo(example + START + "\nx\n" + END + "\n");
  }

  @Test
  void aShorterFenceDoesNotCloseALongerOne() {
    String document = "````\n```\n" + START + "\n" + END + "\n````\n";
    assertThatThrownBy(() -> replaced(document, "x\n")).isInstanceOf(UnmarkedException.class);
  }

  @Test
  void aMarkerWithinALineIsText() {
    String document = "See " + START + " here\n" + END + "\n";
    assertThatThrownBy(() -> replaced(document, "x\n")).isInstanceOf(UnmarkedException.class);
  }

  @Test
  void withoutMarkersTheMessageSaysWhatToWrite() {
    assertThatThrownBy(() -> replaced("# Readme\n", "x\n"))
        .isInstanceOf(UnmarkedException.class)
        .hasMessageContaining(START)
        .hasMessageContaining(END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S\nS\nE\n", "S\nE\nE\n", "S\n", "E\n", "E\nS\n"})
  void markersThatAreNotAPairAreRefused(String pattern) {
    String document = pattern.replace("S", START).replace("E", END);
    assertThatThrownBy(() -> replaced(document, "x\n")).isInstanceOf(UnmarkedException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void bytesOfAnyEncodingStayAsTheyAre(long seed) throws Exception {
    byte[] before = new byte[500];
    new Random(seed).nextBytes(before);
    for (int i = 0; i < before.length; i++) {
      before[i] = before[i] == '`' || before[i] == '~' ? 0 : before[i];
    }
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.write(before);
    document.write(("\n" + START + "\n" + END + "\n").getBytes(UTF_8));
    document.write(before);
    byte[] replaced = replaced(document.toByteArray(), "–\n");
    assertThat(replaced).startsWith(before).endsWith(before);
    assertThat(new String(replaced, ISO_8859_1)).contains(START + "\n" + utf8("–\n") + END);
  }

  private static String utf8(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }
}
