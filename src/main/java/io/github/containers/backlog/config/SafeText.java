package io.github.containers.backlog.config;

import java.util.regex.Pattern;

/**
 * Makes text from a file safe to print: a terminal obeys control characters, bidirectional
 * overrides make a line read otherwise than it is, and what looks like a secret must not be seen.
 */
final class SafeText {

  private static final int QUOTED = 60;
  private static final int REPLACEMENT = 0xFFFD;

  /** Tokens by the prefixes that GitHub gives them, and what stands before the host in a URL. */
  private static final Pattern SECRET =
      Pattern.compile(
          "gh[a-z]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{16,}|(?<=//)[^/@\\s]+(?=@)");

  private SafeText() {}

  /** The text with one code point for each of its own, tabs as spaces, unsafe ones replaced. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    masked(text).codePoints().map(SafeText::safe).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** The text in double quotes, cut where it is long. */
  static String quote(String text) {
    String safe = of(text);
    boolean tooLong = safe.codePointCount(0, safe.length()) > QUOTED;
    String shown = tooLong ? safe.substring(0, safe.offsetByCodePoints(0, QUOTED)) + "…" : safe;
    return "\"" + shown + "\"";
  }

  private static String masked(String text) {
    return SECRET
        .matcher(text)
        .replaceAll(
            secret -> "*".repeat(secret.group().codePointCount(0, secret.group().length())));
  }

  private static int safe(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> codePoint;
    };
  }
}
