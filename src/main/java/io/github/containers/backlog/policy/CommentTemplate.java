package io.github.containers.backlog.policy;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a comment, written by maintainers, with variables in double braces: {@code
 * {{author}}}.
 *
 * @param text as it is in the file
 */
public record CommentTemplate(String text) {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([A-Za-z_]+)\\s*}}");

  /**
   * The text with the variables' values.
   *
   * @param values by the variables' names
   * @throws IllegalArgumentException where the text has another variable; the message says which
   *     there are
   */
  public String render(Map<String, String> values) {
    Matcher matcher = VARIABLE.matcher(text);
    StringBuilder rendered = new StringBuilder();
    while (matcher.find()) {
      String value = values.get(matcher.group(1));
      if (value == null) {
        throw new IllegalArgumentException(
            "there is no variable {{%s}}; there are %s"
                .formatted(matcher.group(1), new TreeSet<>(values.keySet())));
      }
      matcher.appendReplacement(rendered, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(rendered).toString();
  }
}
