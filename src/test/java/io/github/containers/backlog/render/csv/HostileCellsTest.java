package io.github.containers.backlog.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.hostile.HostileText;
import io.github.containers.backlog.hostile.Spreadsheet;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.VisibleText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger writes, a spreadsheet shows it and evaluates nothing. */
class HostileCellsTest {

  @Test
  void noPieceIsEvaluated() throws IOException {
    check(HostileText.pieces().toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void norIsAnyMixtureOfThem(long seed) throws IOException {
    check(new HostileText(seed).list(400));
  }

  private static void check(List<String> texts) throws IOException {
    String csv = csv(texts);

    assertThat(Spreadsheet.findings(csv)).isEmpty();
    List<List<String>> records = Spreadsheet.read(csv);
    assertThat(records).hasSize(texts.size() + 1);
    for (int i = 0; i < texts.size(); i++) {
      String expected = VisibleText.of(texts.get(i)).replace("'", "");
      assertThat(records.get(i + 1).get(1).replace("'", "")).isEqualTo(expected);
      assertThat(records.get(i + 1).get(2).replace("'", "")).isEqualTo("x; " + expected);
    }
  }

  private static String csv(List<String> texts) throws IOException {
    Stream<List<Cell>> rows =
        texts.stream()
            .map(
                text ->
                    List.of(
                        new Cell.Whole(1),
                        new Cell.Text(text),
                        new Cell.Words(List.of("x", text)),
                        new Cell.Decimal(-1.5)));
    List<List<Cell>> all = rows.toList();
    StringBuilder csv = new StringBuilder();
    Csv.write(new Table("t", List.of("n", "title", "labels", "d"), all::stream), csv);
    return csv.toString();
  }
}
