package io.github.containers.backlog.fuzz;

import java.util.Map;
import java.util.regex.Pattern;

/** The texts of a plan's comments, and how they may look where they are posted. */
final class PlanTexts {

  static final String STALE = "@{{author}}, it is closed on {{expires}}; @mheon knows why.\n";
  static final String CLOSE = "Closed by {{policy}} after {{days}} days.\n";

  private static final String MARKER = "\n\n<!-- backlog:[0-9a-f]{32} -->\n";

  /** Whoever else is named is not mentioned: something stands behind the sign. */
  private static final Map<String, String> POSTED =
      Map.of(
          "stale.md",
          "(?:@%s|@\u200b[A-Za-z0-9_\\[\\]-]*|@), it is closed on [-+]?[0-9]+-[0-9]{2}-[0-9]{2};"
              + " @\u200bmheon knows why\\.",
          "close.md",
          "Closed by stale after 30 days\\.");

  private PlanTexts() {}

  /** Whether this is what a template becomes on an item of that reporter. */
  static boolean isOf(String template, String reporter, String posted) {
    String form = POSTED.getOrDefault(template, "(?!)").formatted(Pattern.quote(reporter));
    return Pattern.matches(form + MARKER, posted);
  }
}
