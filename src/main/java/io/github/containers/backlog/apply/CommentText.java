package io.github.containers.backlog.apply;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a comment as it is posted. */
final class CommentText {

  /** Between an at sign and a name it ends the mention, and is not seen. */
  private static final String ZERO_WIDTH_SPACE = "\u200b";

  /** An at sign, also as an entity, and what GitHub would take for an account behind it. */
  private static final Pattern MENTION =
      Pattern.compile(
          "(@|&commat;|&#0*64;|&#[xX]0*40;)([A-Za-z0-9_-]*(?:/[A-Za-z0-9_.-]+)?)",
          Pattern.UNICODE_CASE);

  private CommentText() {}

  /** The text without a mention of anybody but the reporter, and the marker behind it. */
  static String of(String rendered, String reporter, String marker) {
    return withoutMentions(rendered, reporter).strip() + "\n\n" + marker + "\n";
  }

  static String withoutMentions(String text, String reporter) {
    Matcher matcher = MENTION.matcher(text);
    StringBuilder safe = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(2);
      boolean allowed =
          matcher.group(1).equals("@")
              && name.toLowerCase(Locale.ROOT).equals(reporter.toLowerCase(Locale.ROOT));
      String kept = allowed ? matcher.group() : matcher.group(1) + ZERO_WIDTH_SPACE + name;
      matcher.appendReplacement(safe, Matcher.quoteReplacement(kept));
    }
    return matcher.appendTail(safe).toString();
  }
}
