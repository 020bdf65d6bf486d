package io.github.containers.backlog.policy.condition;

import static io.github.containers.backlog.policy.condition.ConditionProblem.quote;

import io.github.containers.backlog.policy.condition.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in words that an operator or a function does not go with what it was given. */
final class TypeAdvice {

  private static final Map<String, String> COMPARISONS =
      Map.of("_==_", "==", "_!=_", "!=", "_<_", "<", "_<=_", "<=", "_>_", ">", "_>=_", ">=");
  private static final Map<String, String> LOGIC = Map.of("_&&_", "&&", "_||_", "||", "!_", "!");
  private static final Map<String, String> ARITHMETIC =
      Map.of("_+_", "+", "_-_", "-", "_*_", "*", "_/_", "/", "_%_", "%", "-_", "-");
  private static final Set<String> NUMBERS = Set.of("int", "uint", "double");
  private static final String DURATION = "google.protobuf.Duration";

  private final List<Token> tokens;
  private final String function;
  private final List<String> types;
  private final int offset;

  TypeAdvice(List<Token> tokens, String function, String types, int offset) {
    this.tokens = tokens;
    this.function = function;
    this.types = split(types);
    this.offset = offset;
  }

  ConditionProblem problem() {
    if (COMPARISONS.containsKey(function)) {
      return comparison();
    }
    if (LOGIC.containsKey(function)) {
      return logic(LOGIC.get(function));
    }
    if (function.equals("@in")) {
      return membership();
    }
    if (function.equals("_?_:_")) {
      return refuse(
          "before \"?\" stands what is true or false, and both results are of one type", null);
    }
    if (ARITHMETIC.containsKey(function)) {
      return refuse(
          quote(String.valueOf(ARITHMETIC.get(function))) + " does not go with " + phrases(" and "),
          types.contains(DURATION) ? "write days(30) for a duration" : null);
    }
    return call();
  }

  private ConditionProblem comparison() {
    Operand left = new Operand(type(0), findBefore());
    Operand right = new Operand(type(1), findAfter());
    if (isChained()) {
      return refuse("comparisons cannot be chained", "join two of them with \"&&\"");
    }
    return refuse(
        left.sentence() + ", " + right.sentence() + ": they cannot be compared",
        hint(left, right).or(() -> hint(right, left)).orElse(null));
  }

  /** What one side should be like for the other. */
  private static Optional<String> hint(Operand one, Operand other) {
    String literal =
        other.token() == null ? "" : other.token().text().replaceAll("^.?['\"]|['\"]$", "");
    if (one.is(DURATION) && literal.matches("[0-9]+[a-z]*")) {
      return Optional.of(
          one.name() + " is a duration: days(" + literal.replaceAll("[^0-9].*", "") + ")");
    }
    if (one.is(DURATION)) {
      return Optional.of(one.name() + " is a duration: days(30)");
    }
    if (one.type().startsWith("list") && other.is("string")) {
      return Optional.of("write " + other.name() + " in " + one.name());
    }
    if (one.type().startsWith("list") && NUMBERS.contains(other.type())) {
      return Optional.of("write " + one.name() + ".size()");
    }
    if (one.is("bool") && one.token() != null && one.token().kind() == Kind.WORD) {
      return Optional.of("write " + one.name() + " or !" + one.name());
    }
    if (one.is("string") && NUMBERS.contains(other.type())) {
      return Optional.of("a text stands in quotation marks: " + quote(other.name()));
    }
    return NUMBERS.contains(one.type()) && other.is("string") && literal.matches("[0-9]+")
        ? Optional.of("a number stands without quotation marks: " + literal)
        : Optional.empty();
  }

  private boolean isChained() {
    boolean order = !function.equals("_==_") && !function.equals("_!=_");
    return order && types.contains("bool");
  }

  private ConditionProblem logic(String operator) {
    int wrong = type(0).equals("bool") ? 1 : 0;
    Operand side =
        new Operand(type(wrong), wrong == 1 || types.size() == 1 ? findAfter() : findBefore());
    Optional<Variable> variable = side.findVariable();
    String verb = operator.equals("!") ? " turns" : " joins";
    return refuse(
        quote(operator) + verb + " what is true or false; " + side.sentence(),
        variable.map(it -> "write for example " + it.example()).orElse(null));
  }

  private ConditionProblem membership() {
    Operand element = new Operand(type(0), findBefore());
    Operand list = new Operand(type(1), findAfter());
    if (list.type().startsWith("list")) {
      return refuse(
          element.sentence() + ", and the list is of other things",
          element.type().startsWith("list") ? "ask for one after the other" : null);
    }
    String hint =
        list.is("string") && element.is("string")
            ? "write " + element.name() + " == " + list.name() + ", or put a list in brackets"
            : null;
    return refuse("\"in\" looks into a list; " + list.sentence(), hint);
  }

  private ConditionProblem call() {
    if (function.equals(Functions.DAYS.word()) || function.equals(Functions.WEEKS.word())) {
      return refuseCall(
          "takes a whole number",
          "write " + function + "(30); for shorter times duration(\"12h\")");
    }
    if (function.equals(Functions.TIME_IN_LABEL.word())) {
      return refuseCall("takes the name of a label", "write " + Functions.TIME_IN_LABEL.example());
    }
    boolean inList = function.equals("contains") && type(0).startsWith("list");
    return refuseCall(
        "does not go with " + (types.isEmpty() ? "nothing" : phrases(" and ")),
        inList ? "write " + argument() + " in " + receiver() : null);
  }

  private ConditionProblem refuseCall(String message, @Nullable String hint) {
    Optional<Token> word = tokens.stream().filter(it -> it.end() == offset).findFirst();
    return new ConditionProblem(
        word.map(Token::offset).orElse(offset), quote(function) + " " + message, hint);
  }

  private String argument() {
    return findAfter().map(Token::text).orElse("\"a label\"");
  }

  private String receiver() {
    int bracket = indexAt(offset);
    return bracket < 3 ? "labels" : tokens.get(bracket - 3).text();
  }

  private Optional<Token> findBefore() {
    int index = indexAt(offset);
    return index < 1 ? Optional.empty() : Optional.of(tokens.get(index - 1)).filter(this::isAlone);
  }

  private Optional<Token> findAfter() {
    int next = indexAt(offset) + 1;
    return next >= tokens.size()
        ? Optional.empty()
        : Optional.of(tokens.get(next)).filter(this::isAlone);
  }

  /** Whether a token is all of an operand: a literal, or a word that is no function. */
  private boolean isAlone(Token token) {
    int index = tokens.indexOf(token);
    boolean called = index + 1 < tokens.size() && tokens.get(index + 1).isAny("(", ".", "[");
    boolean member = index > 0 && tokens.get(index - 1).is(".");
    return token.kind() != Kind.SIGN && !called && !member;
  }

  private int indexAt(int where) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).offset() == where) {
        return i;
      }
    }
    return -1;
  }

  private String type(int index) {
    return index < types.size() ? types.get(index) : "";
  }

  private String phrases(String and) {
    return String.join(and, types.stream().map(Vocabulary::phraseOf).toList());
  }

  private ConditionProblem refuse(String message, @Nullable String hint) {
    return new ConditionProblem(offset, message, hint);
  }

  /** The types of {@code (list(string), int)} or {@code string.(int)}, one by one. */
  private static List<String> split(String types) {
    List<String> split = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int depth = 0;
    for (char c : types.replaceFirst("\\.\\(", ",(").toCharArray()) {
      boolean outer = c == '(' && (depth == 0 && current.isEmpty());
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean comma = c == ',' && depth <= 1;
      if (comma) {
        split.add(current.toString().strip());
        current.setLength(0);
      } else if (!outer && !(c == ')' && depth == 0 && !current.toString().contains("("))) {
        current.append(c);
      }
    }
    split.add(current.toString().strip());
    return split.stream().filter(type -> !type.isEmpty()).toList();
  }
}
