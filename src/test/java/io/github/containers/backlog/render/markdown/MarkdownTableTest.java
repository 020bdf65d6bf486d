package io.github.containers.backlog.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");

  @Test
  void everyKindOfCellIsWrittenForPeople() {
    List<Cell> row =
        List.of(
            new Cell.Text("a|b"),
            new Cell.Words(List.of("x", "@y")),
            new Cell.Whole(12_345),
            new Cell.Decimal(1234.56),
            new Cell.Day(NOON),
            new Cell.Moment(NOON),
            new Cell.Flag(true),
            Cell.ABSENT);
    List<String> columns = List.of("t", "w", "n", "d", "day", "at", "f", "none");
    assertThat(MarkdownTable.of(new Table("t", columns, () -> Stream.of(row))))
        .isEqualTo(
            "| t | w | n | d | day | at | f | none |\n"
                + "| --- | --- | ---: | ---: | --- | --- | --- | ---: |\n"
                + "| a\\|b | x, @&#8203;y | 12,345 | 1,234.6 | 2025-03-04 | 2025-03-04T12:00:00Z"
                + " | yes | – |\n");
  }
}
