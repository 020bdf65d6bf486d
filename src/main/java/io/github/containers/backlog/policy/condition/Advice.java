package io.github.containers.backlog.policy.condition;

import static io.github.containers.backlog.policy.condition.ConditionProblem.quote;

import dev.cel.common.CelIssue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words what CEL finds wrong, and what was probably meant. */
final class Advice {

  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*");
  private static final Pattern OVERLOAD =
      Pattern.compile(
          "found no matching overload for '([^']*)' applied to '(.*?)' \\(candidates.*");
  private static final Pattern FIELD =
      Pattern.compile("type '([^']*)' does not support field selection");
  private static final Pattern INPUT =
      Pattern.compile(
          "(?:mismatched input|extraneous input|no viable alternative at input"
              + "|token recognition error at:) '(.*?)'(?: expecting.*)?");
  private static final Pattern LITERAL =
      Pattern.compile("(?is)(duration|timestamp|regex) validation failed\\..*");

  private final String text;
  private final List<Token> tokens;
  private final Vocabulary vocabulary;

  Advice(String text, List<Token> tokens, Vocabulary vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** The problem in words. */
  ConditionProblem of(CelIssue issue) {
    int offset =
        offsetOf(issue.getSourceLocation().getLine(), issue.getSourceLocation().getColumn());
    String message = String.valueOf(issue.getMessage());
    Matcher undeclared = UNDECLARED.matcher(message);
    if (undeclared.matches()) {
      return undeclared(undeclared.group(1), offset);
    }
    Matcher overload = OVERLOAD.matcher(message);
    if (overload.matches()) {
      return new TypeAdvice(tokens, overload.group(1), overload.group(2), offset).problem();
    }
    Matcher field = FIELD.matcher(message);
    if (field.matches()) {
      return field(field.group(1), offset);
    }
    return other(message, offset);
  }

  private ConditionProblem undeclared(String name, int offset) {
    Optional<Token> word = findWord(name, offset);
    int at = word.map(Token::offset).orElse(offset);
    boolean function = word.flatMap(this::findNext).filter(next -> next.is("(")).isPresent();
    return new ConditionProblem(
        at,
        "there is no " + (function ? "function " : "variable ") + quote(name),
        function ? vocabulary.hintForFunction(name) : vocabulary.hintForVariable(name));
  }

  private ConditionProblem field(String type, int offset) {
    Optional<Token> dot = tokenAt(offset);
    boolean counted =
        dot.flatMap(this::findNext).filter(it -> it.isAny("size", "length", "count")).isPresent();
    String whole = dot.flatMap(this::findPrevious).map(Token::text).orElse("");
    return new ConditionProblem(
        offset,
        Vocabulary.phraseOf(type) + " has no parts to name",
        counted ? "write " + whole + ".size()" : null);
  }

  private ConditionProblem other(String message, int offset) {
    Matcher literal = LITERAL.matcher(message);
    if (literal.matches()) {
      return literal(literal.group(1).toLowerCase(Locale.ROOT), offset);
    }
    Matcher input = INPUT.matcher(message);
    if (input.matches()) {
      String what = input.group(1).equals("<EOF>") ? "the end" : quote(input.group(1).strip());
      return new ConditionProblem(offset, what + " cannot stand here", null);
    }
    if (message.contains("recursion limit") || message.contains("size exceeds limit")) {
      return new ConditionProblem(0, "the condition is too long, or nested too deeply", null);
    }
    String first = message.lines().findFirst().orElse("");
    return new ConditionProblem(offset, "this is no condition: " + first, null);
  }

  private ConditionProblem literal(String what, int offset) {
    String written = tokenAt(offset).map(Token::text).orElse("this");
    return switch (what) {
      case "duration" ->
          new ConditionProblem(
              offset, written + " is no duration", "write days(30), weeks(8) or duration(\"12h\")");
      case "timestamp" ->
          new ConditionProblem(
              offset, written + " is no instant", "write timestamp(\"2025-03-04T00:00:00Z\")");
      default ->
          new ConditionProblem(
              offset, written + " is no regular expression", "RE2's syntax counts");
    };
  }

  private Optional<Token> tokenAt(int offset) {
    return tokens.stream().filter(token -> token.offset() == offset).findFirst();
  }

  /** The word that CEL means: of a function it tells where the bracket is. */
  private Optional<Token> findWord(String name, int offset) {
    return tokens.stream()
        .filter(token -> token.is(name) && (token.offset() == offset || token.end() == offset))
        .findFirst();
  }

  private Optional<Token> findPrevious(Token token) {
    int previous = tokens.indexOf(token) - 1;
    return previous < 0 ? Optional.empty() : Optional.of(tokens.get(previous));
  }

  private Optional<Token> findNext(Token token) {
    int next = tokens.indexOf(token) + 1;
    return next < tokens.size() ? Optional.of(tokens.get(next)) : Optional.empty();
  }

  /** Code points from the start, of a line from 1 and a column from 0. */
  private int offsetOf(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return text.codePointCount(0, start) + Math.max(0, column);
  }
}
