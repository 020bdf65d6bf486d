package io.github.containers.backlog.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where a value is written. Kept beside values that are understood only later, such as conditions,
 * so that what is wrong with them can still be shown in the file.
 */
public final class Place {

  private final Source source;
  private final int index;
  private final int @Nullable [] indexes;
  private final List<Node> entries;

  Place(Node node, Source source) {
    this.source = source;
    this.index = node.getStartMark().getIndex();
    this.indexes = node instanceof ScalarNode scalar ? ScalarIndexes.of(scalar, source) : null;
    this.entries = node instanceof SequenceNode list ? list.getValue() : List.of();
  }

  /** Where each entry of a list is written; none where the value is no list. */
  public List<Place> entries() {
    return entries.stream().map(entry -> new Place(entry, source)).toList();
  }

  /** The line on which the value begins, from 1. */
  public int line() {
    return source.positionOf(index).line();
  }

  /** The column in which the value begins, from 1, in Unicode code points. */
  public int column() {
    return source.positionOf(index).column();
  }

  /** A problem with the value as a whole, shown where it begins. */
  public ConfigProblem problem(String message, @Nullable String hint) {
    return source.problem(index, message, hint);
  }

  /**
   * A problem inside the value's text, shown at the line and column of the file where that part of
   * the text is written, also in block, folded and quoted texts.
   *
   * @param offset code points from the start of the text; outside the text the nearest place counts
   */
  public ConfigProblem problemAt(int offset, String message, @Nullable String hint) {
    if (indexes == null || indexes.length == 0) {
      return problem(message, hint);
    }
    int bounded = Math.max(0, Math.min(offset, indexes.length - 1));
    return source.problem(indexes[bounded], message, hint);
  }
}
