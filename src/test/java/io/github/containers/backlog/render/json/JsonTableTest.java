package io.github.containers.backlog.render.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTableTest {

  private static String json(List<String> columns, Cell... row) throws IOException {
    StringWriter out = new StringWriter();
    JsonTable.write(new Table("t", columns, () -> Stream.of(List.of(row))), out);
    return out.toString();
  }

  @Test
  void everyKindOfCellHasItsKindOfValue() throws IOException {
    Instant noon = Instant.parse("2025-03-04T12:00:00Z");
    JsonNode row =
        new ObjectMapper()
            .readTree(
                json(
                    List.of("text", "words", "whole", "max days", "p", "day", "at", "flag", "none"),
                    new Cell.Text("a"),
                    new Cell.Words(List.of("x", "y")),
                    new Cell.Whole(12_345),
                    new Cell.Decimal(1.005),
                    new Cell.PValue(0.00123),
                    new Cell.Day(noon),
                    new Cell.Moment(noon),
                    new Cell.Flag(false),
                    Cell.ABSENT))
            .path(0);
    assertThat(row)
        .hasToString(
            "{\"text\":\"a\",\"words\":[\"x\",\"y\"],\"whole\":12345,\"max_days\":1.0,\"p\":0.0012,"
                + "\"day\":\"2025-03-04T12:00:00Z\",\"at\":\"2025-03-04T12:00:00Z\","
                + "\"flag\":false,\"none\":null}");
  }

  @Test
  void aTableWithoutRowsIsAnEmptyList() throws IOException {
    StringWriter out = new StringWriter();
    JsonTable.write(new Table("t", List.of("a"), Stream::of), out);
    assertThat(out).hasToString("[ ]\n");
  }

  @Test
  void lettersThatNobodySeesAreWrittenAsTheirNumbersAndReadAsTheyWere() throws IOException {
    String hidden = "a".repeat(3991) + "\udb40\udc41🚢\udb40\udc42".repeat(900);
    String json = json(List.of("title"), new Cell.Text(hidden));
    assertThat(json).contains("\\udb40\\udc41🚢\\udb40\\udc42").doesNotContain("\udb40");
    assertThat(new ObjectMapper().readTree(json).path(0).path("title").asText()).isEqualTo(hidden);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x\ud83d", "\udea2", "\ud83d\n", "\ud83d\"", "a\ud83d\ud83d\udea2\udea2z"})
  void halfOfAPairIsWrittenAsItsNumberAndWhatStandsBehindItStays(String text) throws IOException {
    String json = json(List.of("title"), new Cell.Text(text));
    assertThat(json.getBytes(UTF_8)).doesNotContain((byte) '?');
    assertThat(new ObjectMapper().readTree(json).path(0).path("title").asText()).isEqualTo(text);
  }

  @Test
  void whatWouldActOnATerminalIsWrittenAsItsNumberAndReadAsItWas() throws IOException {
    String hostile = "\u0000\u001b[2J\u007f\u009b31m\u202egnp\u2066\ufeff \"q\" \\ 🚢 日本";
    String json = json(List.of("title"), new Cell.Text(hostile));
    assertThat(json)
        .contains("\\u0000\\u001B[2J\\u007F\\u009b31m\\u202egnp\\u2066\\ufeff", "🚢 日本");
    assertThat(new ObjectMapper().readTree(json).path(0).path("title").asText()).isEqualTo(hostile);
  }
}
