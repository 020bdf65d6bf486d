package io.github.containers.backlog.render.csv;

import io.github.containers.backlog.report.VisibleText;
import java.util.regex.Pattern;

/**
 * Text from strangers, made harmless for a spreadsheet: no control characters, no overrides of the
 * reading direction, and nothing that it would run as a formula. OWASP, "CSV Injection".
 */
final class CellText {

  private static final String FORMULA =
      "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212]";

  /** White space, what is no character or has no width, and quotes, which some take off. */
  private static final String UNSEEN = "[\\s\\p{Z}\\p{C}\"]*";

  /** What opens a formula, also in its full-width and small forms, and after what is not seen. */
  private static final Pattern OPENS = Pattern.compile("^" + UNSEEN + FORMULA);

  /** The same where a spreadsheet that is set up for semicolons begins a new cell. */
  private static final Pattern OPENS_NEXT = Pattern.compile(";(?=" + UNSEEN + FORMULA + ")");

  private CellText() {}

  static String of(String text) {
    String safe = VisibleText.of(text);
    String parted = safe.indexOf(';') < 0 ? safe : OPENS_NEXT.matcher(safe).replaceAll(";'");
    return isWord(parted) || !OPENS.matcher(parted).find() ? parted : "'" + parted;
  }

  /** Whether it begins as no formula does; nearly every cell, and quicker to see. */
  private static boolean isWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
  }
}
