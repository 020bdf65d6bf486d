package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns side by side, grouped by category.
 *
 * @param title what it is about, in a few words
 * @param what the categories are
 * @param categories their names in order
 * @param groups the columns of one colour each
 */
public record ColumnPlot(String title, String what, List<String> categories, List<Group> groups) {

  /**
   * The columns of one colour.
   *
   * @param name what they count
   * @param values one for each category; negative ones hang down
   */
  public record Group(String name, List<Long> values) {
    /** Copies the list. */
    public Group {
      values = List.copyOf(values);
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException where a group has not one value for each category
   */
  public ColumnPlot {
    categories = List.copyOf(categories);
    groups = List.copyOf(groups);
    int many = categories.size();
    if (groups.stream().anyMatch(group -> group.values().size() != many)) {
      throw new IllegalArgumentException("each group needs " + many + " values: " + title);
    }
  }

  /** The same as a table. */
  public Table table() {
    return new Table(
        "columns",
        Stream.concat(Stream.of(what), groups.stream().map(Group::name)).toList(),
        () -> IntStream.range(0, categories.size()).mapToObj(this::row));
  }

  /** The figures in a sentence, for those who cannot see the picture. */
  public String summary() {
    return title
        + ". "
        + IntStream.range(0, categories.size()).mapToObj(this::inWords).collect(joined())
        + ".";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("; ");
  }

  private String inWords(int i) {
    return groups.stream()
        .map(group -> group.name() + " " + group.values().get(i))
        .collect(Collectors.joining(", ", categories.get(i) + ": ", ""));
  }

  private List<Cell> row(int i) {
    return Stream.concat(
            Stream.<Cell>of(new Cell.Text(categories.get(i))),
            groups.stream().map(group -> new Cell.Whole(group.values().get(i))))
        .toList();
  }
}
