package io.github.containers.backlog.policy.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two things compared.
 *
 * @param left the text on the left
 * @param operator between them
 * @param right the text on the right
 */
record Comparison(String left, String operator, String right) {

  static final List<String> OPERATORS = List.of("==", "!=", "<=", ">=", "<", ">", "in");

  private static final Map<String, String> TURNED =
      Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=", "==", "==", "!=", "!=");
  private static final Map<String, String> OPPOSITE =
      Map.of("<", ">=", ">", "<=", "<=", ">", ">=", "<", "==", "!=", "!=", "==");

  /** What a text compares; empty where it is no comparison, or more than one. */
  static Optional<Comparison> find(String text) {
    List<Token> tokens = Tokens.of(text);
    List<Token> operators =
        OPERATORS.stream()
            .flatMap(operator -> Splitting.at(tokens, operator).stream())
            .map(tokens::get)
            .toList();
    if (operators.size() != 1 || !Splitting.at(tokens, "?").isEmpty()) {
      return Optional.empty();
    }
    Token operator = operators.get(0);
    String left = text.substring(0, text.offsetByCodePoints(0, operator.offset())).strip();
    String right = text.substring(text.offsetByCodePoints(0, operator.end())).strip();
    return Optional.of(new Comparison(left, operator.text(), right));
  }

  /** The same with its sides swapped; {@code in} has no such thing. */
  Comparison turned() {
    return new Comparison(
        /* left= */ right, TURNED.getOrDefault(operator, operator), /* right= */ left);
  }

  /** What is true where this is not; of {@code in} it is {@code not in}. */
  String opposite() {
    return OPPOSITE.getOrDefault(operator, "not " + operator);
  }
}
