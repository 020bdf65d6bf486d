package io.github.containers.backlog.policy.condition;

import io.github.containers.backlog.policy.Part.Joint;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition taken apart at {@code ||}, {@code &&} and {@code !}, with the text of each part. What
 * stands inside the brackets of a function stays together.
 *
 * @param text its text, without brackets around the whole
 * @param joint how its parts are joined
 * @param parts those parts; none for what is not taken apart
 */
record Splitting(String text, Joint joint, List<Splitting> parts) {

  Splitting {
    parts = List.copyOf(parts);
  }

  /** What is nested deeper stays together: nobody reads it in parts. */
  private static final int DEEPEST = 50;

  static Splitting of(String condition) {
    return new Reader(condition).read(Tokens.of(condition), 0);
  }

  /** Reads a checked condition, in which every bracket is closed. */
  private static final class Reader {

    private final String condition;

    Reader(String condition) {
      this.condition = condition;
    }

    Splitting read(List<Token> tokens, int depth) {
      if (isBracketed(tokens)) {
        return read(tokens.subList(1, tokens.size() - 1), depth);
      }
      if (depth == DEEPEST || !at(tokens, "?").isEmpty()) {
        return whole(tokens);
      }
      if (!at(tokens, "||").isEmpty()) {
        return joined(tokens, "||", Joint.ANY, depth);
      }
      if (!at(tokens, "&&").isEmpty()) {
        return joined(tokens, "&&", Joint.ALL, depth);
      }
      return isNegated(tokens)
          ? new Splitting(
              textOf(tokens), Joint.NOT, List.of(read(tokens.subList(1, tokens.size()), depth + 1)))
          : whole(tokens);
    }

    private Splitting joined(List<Token> tokens, String operator, Joint joint, int depth) {
      List<Splitting> parts = new ArrayList<>();
      int start = 0;
      for (int operatorAt : at(tokens, operator)) {
        parts.add(read(tokens.subList(start, operatorAt), depth + 1));
        start = operatorAt + 1;
      }
      parts.add(read(tokens.subList(start, tokens.size()), depth + 1));
      return new Splitting(textOf(tokens), joint, parts);
    }

    private Splitting whole(List<Token> tokens) {
      return new Splitting(textOf(tokens), Joint.NONE, List.of());
    }

    /** Whether a {@code !} stands before all of it: it binds closer than a comparison. */
    private boolean isNegated(List<Token> tokens) {
      return tokens.get(0).is("!")
          && Comparison.OPERATORS.stream().allMatch(sign -> at(tokens, sign).isEmpty())
          && List.of("+", "-", "*", "/", "%").stream().allMatch(sign -> at(tokens, sign).isEmpty());
    }

    private static boolean isBracketed(List<Token> tokens) {
      if (tokens.size() < 3 || !tokens.get(0).is("(")) {
        return false;
      }
      int depth = 0;
      for (int i = 0; i < tokens.size(); i++) {
        depth += depthOf(tokens.get(i));
        if (depth == 0) {
          return i == tokens.size() - 1;
        }
      }
      return false;
    }

    private String textOf(List<Token> tokens) {
      int from = condition.offsetByCodePoints(0, tokens.get(0).offset());
      int to = condition.offsetByCodePoints(0, tokens.get(tokens.size() - 1).end());
      return condition.substring(from, to);
    }
  }

  /** Where a sign or word stands among tokens outside all brackets. */
  static List<Integer> at(List<Token> tokens, String sign) {
    List<Integer> found = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (depth == 0 && tokens.get(i).is(sign)) {
        found.add(i);
      }
      depth += depthOf(tokens.get(i));
    }
    return found;
  }

  private static int depthOf(Token token) {
    return token.isAny("(", "[", "{") ? 1 : token.isAny(")", "]", "}") ? -1 : 0;
  }
}
