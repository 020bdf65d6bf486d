package io.github.containers.backlog.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between <code>${{</code> and <code>}}</code>.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/expressions">Expressions</a>
 */
final class Expression {

  private static final Pattern EMBEDDED = Pattern.compile("\\$\\{\\{(.*?)}}");
  private static final Pattern TOKEN =
      Pattern.compile("\\s*('(?:[^']|'')*'|==|!=|&&|\\|\\||[!().]|[A-Za-z_][A-Za-z0-9_-]*|\\d+)");

  private final List<String> tokens = new ArrayList<>();
  private final Map<String, ?> contexts;
  private final boolean failed;
  private int position;

  private Expression(String text, Map<String, ?> contexts, boolean failed) {
    this.contexts = contexts;
    this.failed = failed;
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("no expression: " + text);
    }
  }

  /** A text with its expressions replaced by their values. */
  static String interpolate(@Nullable Object text, Map<String, ?> contexts) {
    return EMBEDDED
        .matcher(text(text))
        .replaceAll(found -> Matcher.quoteReplacement(text(evaluate(found.group(1), contexts))));
  }

  /**
   * Whether a step or job is to run; without a word about the state of the job only if all went
   * well so far.
   */
  static boolean holds(@Nullable Object condition, Map<String, ?> contexts, boolean failed) {
    if (condition == null) {
      return !failed;
    }
    String text = String.valueOf(condition).strip();
    Matcher whole = EMBEDDED.matcher(text);
    String bare = whole.matches() ? whole.group(1) : text;
    boolean saysWhen = Pattern.compile("\\b(always|success|failure)\\(\\)").matcher(bare).find();
    Expression expression = new Expression(bare, contexts, failed);
    return (saysWhen || !failed) && isTrue(expression.whole());
  }

  static @Nullable Object evaluate(String text, Map<String, ?> contexts) {
    return new Expression(text, contexts, false).whole();
  }

  private @Nullable Object whole() {
    Object value = either();
    if (position < tokens.size()) {
      throw new IllegalArgumentException("not expected: " + tokens.get(position));
    }
    return value;
  }

  private @Nullable Object either() {
    Object value = both();
    while (take("||")) {
      Object other = both();
      value = isTrue(value) ? value : other;
    }
    return value;
  }

  private @Nullable Object both() {
    Object value = comparison();
    while (take("&&")) {
      Object other = comparison();
      value = isTrue(value) ? other : value;
    }
    return value;
  }

  private @Nullable Object comparison() {
    Object value = unary();
    if (take("==")) {
      return text(value).equalsIgnoreCase(text(unary()));
    }
    return take("!=") ? (Object) !text(value).equalsIgnoreCase(text(unary())) : value;
  }

  private @Nullable Object unary() {
    if (take("!")) {
      return !isTrue(unary());
    }
    if (take("(")) {
      Object value = either();
      expect(")");
      return value;
    }
    String token = tokens.get(position++);
    if (token.startsWith("'")) {
      return token.substring(1, token.length() - 1).replace("''", "'");
    }
    return take("(") ? call(token) : path(token);
  }

  private Object call(String function) {
    expect(")");
    return switch (function) {
      case "always" -> true;
      case "success" -> !failed;
      case "failure" -> failed;
      default -> throw new IllegalArgumentException("unknown function " + function);
    };
  }

  private @Nullable Object path(String first) {
    if (first.equals("true") || first.equals("false")) {
      return first.equals("true");
    }
    if (!contexts.containsKey(first)) {
      throw new IllegalArgumentException("no context " + first + " here");
    }
    Object value = contexts.get(first);
    while (take(".")) {
      String name = tokens.get(position++);
      value = value instanceof Map<?, ?> members ? members.get(name) : null;
    }
    return value;
  }

  private boolean take(String token) {
    boolean there = position < tokens.size() && tokens.get(position).equals(token);
    position += there ? 1 : 0;
    return there;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw new IllegalArgumentException("expected " + token);
    }
  }

  static boolean isTrue(@Nullable Object value) {
    return value != null && !value.equals(false) && !value.equals("") && !value.equals("0");
  }

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
