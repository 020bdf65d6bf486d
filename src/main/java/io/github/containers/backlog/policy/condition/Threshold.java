package io.github.containers.backlog.policy.condition;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The length of time that a condition compares a duration with: {@code idle > days(90)}. */
public final class Threshold {

  private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "==", "!=");
  private static final int LENGTH = 4;

  private Threshold() {}

  /** The names of the durations that a condition can compare. */
  public static List<String> variables() {
    return Variables.ALL.stream()
        .filter(variable -> variable.type() == ValueType.DURATION)
        .map(Variable::name)
        .toList();
  }

  /**
   * A condition with another length in the place of each that it compares a duration with, be it
   * written in {@code days()} or in {@code weeks()}, before or behind the duration.
   *
   * @param condition the text of a condition
   * @param variable name of the duration
   * @param length whole days
   * @return empty where it does not compare the duration with such a length
   */
  public static Optional<String> replace(String condition, String variable, Duration length) {
    List<Token> tokens = Tokens.of(condition);
    StringBuilder text = new StringBuilder();
    int kept = 0;
    for (int i = 0; i + LENGTH <= tokens.size(); i++) {
      if (isLength(tokens, i) && isCompared(tokens, i, variable)) {
        text.append(part(condition, kept, tokens.get(i).offset()));
        text.append(Functions.DAYS.word()).append('(').append(length.toDays()).append(')');
        kept = tokens.get(i + LENGTH - 1).end();
      }
    }
    text.append(part(condition, kept, condition.codePointCount(0, condition.length())));
    return kept == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  private static boolean isLength(List<Token> tokens, int at) {
    return tokens.get(at).isAny(Functions.DAYS.word(), Functions.WEEKS.word())
        && tokens.get(at + 1).is("(")
        && tokens.get(at + 2).kind() == Token.Kind.NUMBER
        && tokens.get(at + 3).is(")");
  }

  private static boolean isCompared(List<Token> tokens, int at, String variable) {
    boolean before =
        at >= 2
            && COMPARISONS.contains(tokens.get(at - 1).text())
            && tokens.get(at - 2).is(variable);
    int behind = at + LENGTH;
    return before
        || (behind + 1 < tokens.size()
            && COMPARISONS.contains(tokens.get(behind).text())
            && tokens.get(behind + 1).is(variable));
  }

  private static String part(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }
}
