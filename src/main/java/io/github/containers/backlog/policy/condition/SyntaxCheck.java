package io.github.containers.backlog.policy.condition;

import static io.github.containers.backlog.policy.condition.ConditionProblem.quote;

import io.github.containers.backlog.policy.condition.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what people write who know other languages, before CEL stumbles over it. */
final class SyntaxCheck {

  /** Signs and words of other languages, and what to write instead. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("=", "use \"==\""),
          Map.entry("===", "use \"==\""),
          Map.entry("!==", "use \"!=\""),
          Map.entry("<>", "use \"!=\""),
          Map.entry("=<", "use \"<=\""),
          Map.entry("=>", "use \">=\""),
          Map.entry("&", "use \"&&\""),
          Map.entry("|", "use \"||\""),
          Map.entry("and", "use \"&&\""),
          Map.entry("AND", "use \"&&\""),
          Map.entry("or", "use \"||\""),
          Map.entry("OR", "use \"||\""),
          Map.entry("not", "use \"!\""),
          Map.entry("NOT", "use \"!\""),
          Map.entry("is", "use \"==\""),
          Map.entry("contains", "write \"a label\" in labels, or title.contains(\"a word\")"),
          Map.entry("“", "use plain quotation marks"),
          Map.entry("”", "use plain quotation marks"),
          Map.entry("„", "use plain quotation marks"),
          Map.entry("‘", "use plain quotation marks"),
          Map.entry("’", "use plain quotation marks"),
          Map.entry(";", "a condition is one expression; join its parts with \"&&\" or \"||\""));

  private static final Set<String> SIGNS =
      Set.of(
          "==", "!=", "<=", ">=", "<", ">", "&&", "||", "!", "(", ")", "[", "]", "{", "}", ".", ",",
          "?", ":", "+", "-", "*", "/", "%");
  private static final Map<String, String> UNITS =
      Map.of(
          "d", "days", "day", "days", "days", "days", "w", "weeks", "week", "weeks", "weeks",
          "weeks");
  private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "{", "}");

  private final List<Token> tokens;
  private final List<ConditionProblem> problems = new ArrayList<>();

  private SyntaxCheck(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What is wrong; none where CEL is to judge. */
  static List<ConditionProblem> of(List<Token> tokens) {
    SyntaxCheck check = new SyntaxCheck(tokens);
    check.run();
    return check.problems;
  }

  private void run() {
    if (tokens.isEmpty()) {
      refuse(0, "the condition is empty", "write for example idle > days(90)");
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      check(i);
    }
    if (problems.isEmpty()) {
      brackets();
      ends();
    }
  }

  private void check(int index) {
    Token token = tokens.get(index);
    Token before = index == 0 ? null : tokens.get(index - 1);
    Token after = index + 1 == tokens.size() ? null : tokens.get(index + 1);
    if (token.kind() == Kind.OPEN_TEXT) {
      refuse(token.offset(), "this text is not closed", "end it with " + token.mark());
    } else if (isForeign(token, before, after)) {
      refuse(
          token.offset(), quote(token.text()) + " means nothing here", FOREIGN.get(token.text()));
    } else if (token.kind() == Kind.SIGN && !SIGNS.contains(token.text())) {
      refuse(token.offset(), quote(token.text()) + " means nothing here", null);
    } else if (before != null && before.endsOperand() && token.beginsOperand()) {
      adjacent(before, token);
    }
  }

  private static boolean isForeign(Token token, @Nullable Token before, @Nullable Token after) {
    if (!FOREIGN.containsKey(token.text()) || token.kind() == Kind.TEXT) {
      return false;
    }
    boolean member = before != null && before.is(".");
    boolean call = after != null && after.is("(") && !token.isAny("and", "AND", "or", "OR", "not");
    return token.kind() == Kind.SIGN || !(member || call);
  }

  /** Two things beside each other; a word before a bracket is a function. */
  private void adjacent(Token before, Token token) {
    if ((token.is("(") && before.kind() == Kind.WORD) || isForeignWord(before)) {
      return;
    }
    String unit = UNITS.get(token.text());
    if (before.kind() == Kind.NUMBER && unit != null) {
      refuse(
          before.offset(),
          quote(before.text() + (before.end() == token.offset() ? "" : " ") + token.text())
              + " is no duration here",
          "write " + unit + "(" + before.text() + ")");
    } else if (before.kind() == Kind.NUMBER && token.isAny("h", "m", "s")) {
      refuse(
          before.offset(),
          quote(before.text() + token.text()) + " is no duration here",
          "write duration(\"" + before.text() + token.text() + "\")");
    } else {
      refuse(
          token.offset(),
          "something is missing before " + quote(token.text()),
          "join two parts with \"&&\" or \"||\"");
    }
  }

  private static boolean isForeignWord(Token token) {
    return token.kind() == Kind.WORD && FOREIGN.containsKey(token.text());
  }

  private void brackets() {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token.kind() == Kind.SIGN && CLOSING.containsKey(token.text())) {
        open.push(token);
      } else if (token.kind() == Kind.SIGN && CLOSING.containsValue(token.text())) {
        Token opening = open.poll();
        if (opening == null || !token.is(closing(opening))) {
          refuse(token.offset(), quote(token.text()) + " closes nothing", "take it away");
          return;
        }
      }
    }
    open.forEach(
        token ->
            refuse(
                token.offset(),
                quote(token.text()) + " is not closed",
                "add " + quote(closing(token))));
  }

  private static String closing(Token opening) {
    return CLOSING.getOrDefault(opening.text(), "");
  }

  private void ends() {
    Token last = tokens.get(tokens.size() - 1);
    if (problems.isEmpty() && !last.endsOperand()) {
      refuse(last.offset(), "something is missing after " + quote(last.text()), null);
    }
    Token first = tokens.get(0);
    boolean begins = first.beginsOperand() || first.isAny("!", "-", "[", "{", ".");
    if (problems.isEmpty() && !begins) {
      refuse(first.offset(), "something is missing before " + quote(first.text()), null);
    }
  }

  private void refuse(int offset, String message, @Nullable String hint) {
    problems.add(new ConditionProblem(offset, message, hint));
  }
}
