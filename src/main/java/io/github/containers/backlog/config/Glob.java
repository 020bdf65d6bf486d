package io.github.containers.backlog.config;

/** Patterns in which {@code *} stands for any characters and {@code ?} for one. */
final class Glob {

  private Glob() {}

  /** Whether the pattern matches the whole text, without regard to case. */
  static boolean matches(String pattern, String text) {
    int inPattern = 0;
    int inText = 0;
    int star = -1;
    int resume = 0;
    // Only the last star is ever tried again, so the time is at most pattern times text.
    while (inText < text.length()) {
      if (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
        star = inPattern++;
        resume = inText;
      } else if (inPattern < pattern.length() && same(pattern, inPattern, text, inText)) {
        inPattern++;
        inText++;
      } else if (star >= 0) {
        inPattern = star + 1;
        inText = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(inPattern).chars().allMatch(rest -> rest == '*');
  }

  private static boolean same(String pattern, int inPattern, String text, int inText) {
    return pattern.charAt(inPattern) == '?'
        || pattern.regionMatches(true, inPattern, text, inText, 1);
  }
}
