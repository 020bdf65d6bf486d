package io.github.containers.backlog.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static String written(Cell... row) throws IOException {
    StringBuilder out = new StringBuilder();
    Csv.write(new Table("t", List.of("a"), () -> Stream.of(List.of(row))), out);
    assertThat(out.toString()).startsWith("a\n").endsWith("\n");
    return out.substring(2, out.length() - 1);
  }

  /** What a reader of CSV gets back for this text. */
  private static String read(String text) throws IOException {
    String line = written(new Cell.Text("x"), new Cell.Text(text));
    List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(line)).getRecords();
    assertThat(records).hasSize(1);
    return records.get(0).get(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12.5, 12.5",
    "12.50, 12.5",
    "12.345, 12.35",
    "12.344, 12.34",
    "100, 100",
    "0.004, 0",
    "0.005, 0.01",
    "-3.25, -3.25",
    "123456789.119, 123456789.12",
    "-0.001, 0"
  })
  void numbersHaveAPointAndAtMostTwoDecimals(double number, String text) throws IOException {
    assertThat(written(new Cell.Decimal(number))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "0.4951, 0.5",
    "0.0149, 0.01",
    "0.01, 0.01",
    "0.00999, 0.01",
    "0.0094999, 0.0095",
    "0.00123, 0.0012",
    "2.345e-7, 2.3E-7",
    "7e-250, 7E-250",
    "0, 1E-300"
  })
  void ofASmallPValueTwoDigitsCountAndItIsNeverQuiteNought(double p, String text)
      throws IOException {
    assertThat(written(new Cell.PValue(p))).isEqualTo(text);
  }

  @Test
  void aDayIsADateAtMidnightAndAnInstantOtherwise() throws IOException {
    assertThat(written(new Cell.Day(Instant.parse("2025-03-01T00:00:00Z"))))
        .isEqualTo("2025-03-01");
    assertThat(written(new Cell.Day(Instant.parse("2025-03-01T00:00:01Z"))))
        .isEqualTo("2025-03-01T00:00:01Z");
    assertThat(written(new Cell.Moment(Instant.parse("2025-03-01T00:00:00Z"))))
        .isEqualTo("2025-03-01T00:00:00Z");
  }

  @Test
  void noValueIsAnEmptyCell() throws IOException {
    assertThat(written(new Cell.Whole(-7), Cell.ABSENT, new Cell.Flag(true), new Cell.Flag(false)))
        .isEqualTo("-7,,true,false");
    assertThat(written(new Cell.Whole(1), Cell.text(null), Cell.days(null))).isEqualTo("1,,");
  }

  @Test
  void severalWordsAreSetApartBySemicolons() throws IOException {
    assertThat(written(new Cell.Words(List.of("bug", "a,b")))).isEqualTo("\"bug; a,b\"");
    assertThat(written(new Cell.Words(List.of("=1", "b")))).isEqualTo("'=1; b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", " =1", "\u00a0=1", "\u3000=1", "\u200b=1",
        "＝1", "＋1", "－1", "＠1", "﹦1", "﹢1", "﹣1", "﹫1"
      })
  void whatASpreadsheetWouldRunIsMadeText(String text) throws IOException {
    assertThat(read(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\r\n =1", "\u2028=1", "\u0085=1"})
  void aFormulaDoesNotHideBehindABreak(String text) throws IOException {
    assertThat(read(text)).startsWith("' ").endsWith("=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000=1", "\u001b=1", "\u202e=1", "\ufeff=1", "\u007f=1"})
  void aFormulaDoesNotHideBehindWhatIsTakenOut(String text) throws IOException {
    assertThat(read(text)).isEqualTo("'=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=b",
        "a, \"b\"",
        "podman's -v",
        "1 + 1",
        "ümläut 日本語",
        "👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "",
        "'=1"
      })
  void otherTextComesBackAsItWas(String text) throws IOException {
    assertThat(read(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 1, 7, 8, 0x1b, 0x1f, 0x7f, 0x80, 0x9f, 0x61c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066,
        0x2069, 0xfeff, 0x180e, 0x2061, 0x2064, 0x206a, 0x206f, 0xfff9, 0xfffb, 0xe0041
      })
  void controlCharactersAndOverridesOfDirectionAreTakenOut(int c) throws IOException {
    assertThat(read("a" + Character.toString(c) + "b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x2029 + 6, 0x2065, 0x2070, 0x2060, 0x2029 - 9, 0x20, 0xa0, 0xfffd})
  void theirNeighboursStay(int c) throws IOException {
    assertThat(read("a" + Character.toString(c) + "b"))
        .isEqualTo("a" + Character.toString(c) + "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\t", "\u0085", "\u2028", "\u2029"})
  void aBreakBecomesASpace(String text) throws IOException {
    assertThat(read("a" + text + "b")).isEqualTo("a b");
  }

  @Test
  void halfOfACharacterIsReplaced() throws IOException {
    assertThat(read("a\ud83d")).isEqualTo("a\ufffd");
    assertThat(read("\udc00a")).isEqualTo("\ufffda");
  }
}
