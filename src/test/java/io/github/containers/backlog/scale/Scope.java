package io.github.containers.backlog.scale;

import io.github.containers.backlog.proof.Options;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured.
 *
 * @param largest the largest organization
 * @param rounds how often each is measured
 * @param packed whether the server packs its answers
 */
record Scope(Size largest, int rounds, boolean packed) {

  /** The others are so many times smaller, the smallest first. */
  private static final List<Integer> DIVISORS = List.of(32, 8, 4, 2, 1);

  /** Where growth is measured from: what is below is all start-up. */
  private static final int SMALL = 8;

  private static final int MIDDLE = 2;

  /** What was chosen, or else a million items. */
  static Scope of(Options options) {
    Size largest =
        new Size(
            options.number("items", 1_000_000),
            options.number("repositories", 500),
            options.number("seed", 1L));
    Scope scope =
        new Scope(largest, options.number("rounds", 3), !options.text("gzip", "yes").equals("no"));
    options.refuseOthers();
    return scope;
  }

  /** From the smallest to the largest. */
  List<Size> sizes() {
    return Stream.of(DIVISORS).flatMap(List::stream).map(largest::dividedBy).toList();
  }

  /** The one to compare larger ones to. */
  Size small() {
    return largest.dividedBy(SMALL);
  }

  /** Between these two. */
  Size middle() {
    return largest.dividedBy(MIDDLE);
  }
}
