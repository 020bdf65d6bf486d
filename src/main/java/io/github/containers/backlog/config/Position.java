package io.github.containers.backlog.config;

import java.util.Comparator;

/**
 * A place in a file, as editors count.
 *
 * @param line from 1
 * @param column from 1, in Unicode code points
 */
record Position(int line, int column) implements Comparable<Position> {

  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
