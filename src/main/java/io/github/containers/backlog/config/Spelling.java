package io.github.containers.backlog.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
public final class Spelling {

  /** Longer words, and further known ones, are not compared: nobody has so many. */
  private static final int LONGEST = 60;

  private static final int MOST = 200;
  private static final int SHORTEST_PREFIX = 3;

  private Spelling() {}

  /** {@code did you mean "kinds"?}, or null where no known word is near. */
  static @Nullable String hint(String word, Collection<String> known) {
    return findNearest(word, known)
        .map(nearest -> "did you mean " + QuotedText.quote(nearest) + "?")
        .orElse(null);
  }

  /** The nearest known word, the first of several equally near ones; empty where none is near. */
  public static Optional<String> findNearest(String word, Collection<String> known) {
    String plain = plain(word);
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .limit(MOST)
        .filter(candidate -> isNear(plain, plain(candidate)))
        .min(Comparator.comparingInt(candidate -> distance(plain, plain(candidate))));
  }

  private static boolean isNear(String word, String candidate) {
    int allowed = Math.max(1, (Math.max(word.length(), candidate.length()) + 1) / 3);
    boolean prefix = word.length() >= SHORTEST_PREFIX && candidate.startsWith(word);
    boolean somethingInCommon = distance(word, candidate) < Math.max(word.length(), 1);
    return prefix || (somethingInCommon && distance(word, candidate) <= allowed);
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /**
   * How many insertions, deletions, substitutions and swaps of neighbours turn one word into the
   * other, no part being edited twice (Damerau 1964, in the form known as optimal string
   * alignment).
   */
  static int distance(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    Arrays.setAll(last, column -> column);
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        int changed = last[column - 1] + (same ? 0 : 1);
        current[column] = Math.min(changed, 1 + Math.min(last[column], current[column - 1]));
        if (isSwap(from, row, to, column)) {
          current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
        }
      }
      beforeLast = last;
      last = current;
    }
    return last[to.length()];
  }

  private static boolean isSwap(String from, int row, String to, int column) {
    return row > 1
        && column > 1
        && from.charAt(row - 1) == to.charAt(column - 2)
        && from.charAt(row - 2) == to.charAt(column - 1);
  }
}
