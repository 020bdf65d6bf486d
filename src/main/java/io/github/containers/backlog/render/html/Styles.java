package io.github.containers.backlog.render.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of the styles of curves, which the page's style sheet gives colours, light and dark.
 */
final class Styles {

  /** Of what is left over: others, unclassified. */
  static final String REMAINDER = "rest";

  private static final int COLOURS = 8;

  private Styles() {}

  /**
   * One for each curve, in their order.
   *
   * @param remainders which of them hold what is left over
   */
  static List<String> of(List<Boolean> remainders) {
    List<String> styles = new ArrayList<>();
    int next = 0;
    for (boolean remainder : remainders) {
      styles.add(remainder ? REMAINDER : "c" + next++ % COLOURS);
    }
    return styles;
  }
}
