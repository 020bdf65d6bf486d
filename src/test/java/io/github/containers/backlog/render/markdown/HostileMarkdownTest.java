package io.github.containers.backlog.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.hostile.HostileText;
import io.github.containers.backlog.hostile.MarkdownReading;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.VisibleText;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger writes, a page made of our Markdown shows it, and it does nothing there. */
class HostileMarkdownTest {

  @ParameterizedTest
  @ValueSource(strings = {"%s", "- %s", "1. %s", "# %s", "> %s", "x %s, y", "[ ] %s (z)"})
  void noPieceIsMoreThanText(String place) {
    HostileText.pieces().forEach(text -> checkText(place, text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void norIsAnyMixtureOfThem(long seed) {
    HostileText texts = new HostileText(seed);
    Stream.generate(texts::next).limit(300).forEach(text -> checkText("- %s: x", text));
  }

  @Test
  void aTableKeepsItsRowsAndColumns() {
    List<String> texts =
        Stream.concat(HostileText.pieces(), new HostileText(6).list(300).stream()).toList();
    MarkdownReading hostile = MarkdownReading.of(table(texts));

    assertThat(hostile.elements())
        .isEqualTo(MarkdownReading.of(table(Collections.nCopies(texts.size(), "x"))).elements());
    assertThat(hostile.fired()).isEmpty();
    assertThat(hostile.cells().stream().map(HostileMarkdownTest::read))
        .containsAll(texts.stream().map(HostileMarkdownTest::expected).toList());
  }

  private static String table(List<String> texts) {
    List<List<Cell>> rows =
        texts.stream()
            .map(text -> List.<Cell>of(new Cell.Text(text), new Cell.Words(List.of("a", text))))
            .toList();
    return MarkdownTable.of(new Table("t", List.of("title", "labels"), rows::stream));
  }

  private static void checkText(String place, String text) {
    if (expected(text).isEmpty()) {
      return;
    }
    String document = place.replace("%s", MarkdownText.of(text)) + "\n";
    MarkdownReading reading = MarkdownReading.of(document);

    assertThat(reading.elements())
        .as(document)
        .isEqualTo(MarkdownReading.of(place.replace("%s", "x") + "\n").elements());
    assertThat(reading.links()).as(document).isEmpty();
    assertThat(reading.fired()).as(document).isEmpty();
  }

  /** As it is read; the spaces without width that keep links apart are not seen. */
  private static String read(String cell) {
    return cell.replace("\u200b", "").strip();
  }

  private static String expected(String text) {
    return read(VisibleText.of(text));
  }
}
