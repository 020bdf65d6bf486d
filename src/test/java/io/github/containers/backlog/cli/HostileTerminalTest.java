package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.hostile.HostileText;
import io.github.containers.backlog.hostile.Screen;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger writes, a terminal and a workflow's log show it and obey nothing. */
class HostileTerminalTest {

  @TempDir Path folder;

  static Stream<List<String>> texts() {
    return Stream.concat(
        Stream.of(HostileText.pieces().toList()),
        Stream.of(1L, 2L, 3L).map(seed -> new HostileText(seed).list(400)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aLineStaysALine(List<String> texts) {
    for (String text : texts) {
      String line = TerminalText.line(text);
      assertThat(Screen.findings(line)).as(line).isEmpty();
      assertThat(line.lines().count()).isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void severalLinesDoNoMore(List<String> texts) {
    String all = TerminalText.lines(String.join("\n", texts));
    assertThat(Screen.findings(all)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void columnsAndSentencesDoNoMore(List<String> texts) {
    List<List<String>> rows = texts.stream().map(text -> List.of("a", text, text)).toList();
    StringWriter table = new StringWriter();
    TextTable.print(table(texts), new PrintWriter(table));

    assertThat(Screen.findings(Columns.aligned(rows, "  "))).isEmpty();
    assertThat(Columns.aligned(rows, "  ").lines()).hasSize(rows.size());
    assertThat(Screen.findings(Columns.fitting(rows, "  ", 60))).isEmpty();
    assertThat(Screen.findings(table.toString())).isEmpty();
    assertThat(table.toString().lines()).hasSize(rows.size() + 1);
    for (String text : texts) {
      StringWriter prose = new StringWriter();
      Prose.print("It is about " + text + ", says " + text, 40, new PrintWriter(prose));
      assertThat(Screen.findings(prose.toString())).isEmpty();
      String wrapped = Columns.wrapped(TerminalText.line(text + " and " + text), "  ", 40);
      assertThat(Screen.findings(wrapped)).isEmpty();
    }
  }

  @Test
  void anAnnotationIsOneCommandHoweverItIsWorded() throws IOException {
    List<String> texts = HostileText.pieces().toList();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Environment environment =
        new Environment(
            nowhere,
            nowhere,
            Map.of("BACKLOG_ANNOTATIONS", "a"),
            folder,
            folder,
            () -> Instant.EPOCH,
            duration -> {},
            false,
            () -> null);
    Annotations annotations = Annotations.of(environment);
    texts.forEach(text -> annotations.failed(new FailureException(text)));

    List<String> lines = Files.readAllLines(folder.resolve("a"));
    assertThat(lines)
        .hasSameSizeAs(texts)
        .allSatisfy(line -> assertThat(line).startsWith("::error title=backlog::"));
    assertThat(Screen.findings(String.join("\n", lines).replace("::error title=", ""))).isEmpty();
  }

  /** The emulator itself: it sees what there is to be seen. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31m",
        "\u001b]0;owned\u0007",
        "\u001b]8;;x\u001b\\y",
        "\u009b2J",
        "\u001bc",
        "\r",
        "\b",
        "\u202e",
        "\u2028",
        "\u200f",
        "\udb40\udc41",
        "\ud83d",
        "\u001b[",
        "  ::error::x",
        "x ##[error]y"
      })
  void aTerminalWouldObeyThese(String text) {
    assertThat(Screen.findings("a" + "\n" + text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "größer 🦭", "a :: b", "std::move", "\u05e2\u05d1\u05e8"})
  void andShowsThese(String text) {
    assertThat(Screen.findings(text)).isEmpty();
  }

  private static Table table(List<String> texts) {
    List<List<Cell>> rows =
        texts.stream().map(text -> List.<Cell>of(new Cell.Text(text), new Cell.Whole(1))).toList();
    return new Table("t", List.of("title", "n"), rows::stream);
  }
}
