package io.github.containers.backlog.policy.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.Subject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would have to be otherwise about an item for a part of a condition to turn out otherwise.
 */
final class Change {

  private static final Map<String, String> MUST =
      Map.of(
          "==", "it must be ",
          "!=", "it must not be ",
          "<", "it must be less than ",
          "<=", "it must be at most ",
          ">", "it must exceed ",
          ">=", "it must be at least ");

  private final Engine engine;
  private final Subject subject;

  Change(Engine engine, Subject subject) {
    this.engine = engine;
    this.subject = subject;
  }

  /** What must be otherwise for this part to hold, or not to hold, in words. */
  String of(String part, boolean hold) {
    return Comparison.find(part)
        .map(comparison -> ofComparison(comparison, hold))
        .orElseGet(() -> part + " must be " + hold);
  }

  private String ofComparison(Comparison comparison, boolean hold) {
    if (comparison.operator().equals("in")) {
      return comparison.left() + " must " + (hold ? "" : "not ") + "be among " + comparison.right();
    }
    boolean turn = isConstant(comparison.left()) && !isConstant(comparison.right());
    Comparison facing = turn ? comparison.turned() : comparison;
    String operator = hold ? facing.operator() : facing.opposite();
    Object actual = value(facing.left());
    Object limit = value(facing.right());
    return facing.left()
        + " is "
        + Spoken.of(actual)
        + "; "
        + MUST.getOrDefault(operator, operator + " ")
        + Spoken.of(limit)
        + from(operator, actual, limit)
            .map(date -> ": not before " + date)
            .filter(date -> grows(facing))
            .orElse("");
  }

  /** From when on it is so, if nothing happens meanwhile: what is measured from now on grows. */
  private Optional<String> from(String operator, @Nullable Object actual, @Nullable Object limit) {
    if (operator.startsWith(">")
        && actual instanceof Duration now
        && limit instanceof Duration then) {
      return Optional.of(Phrases.date(subject.asOf().plus(then.minus(now))));
    }
    return Optional.empty();
  }

  /** Whether the left side grows with time and the right side does not. */
  private boolean grows(Comparison comparison) {
    return isConstant(comparison.right())
        && (isDurationVariable(comparison.left())
            || comparison.left().startsWith(Functions.TIME_IN_LABEL.word() + "("));
  }

  private static boolean isDurationVariable(String text) {
    return Variables.find(text).filter(it -> it.type() == ValueType.DURATION).isPresent();
  }

  private boolean isConstant(String text) {
    Questions questions = Questions.of(engine.tree(text));
    return questions.variables().isEmpty() && !questions.asksTimeInLabel();
  }

  private @Nullable Object value(String text) {
    CelAbstractSyntaxTree tree = engine.tree(text);
    Program program = engine.program(tree);
    Bindings bindings = new Bindings(subject, Questions.of(tree).spellings());
    try {
      Object value = program.eval(bindings, bindings.functions());
      boolean isOurs =
          tree.getResultType().equals(SimpleType.DURATION) == (value instanceof Duration);
      return isOurs ? value : null;
    } catch (CelEvaluationException e) {
      return null;
    }
  }
}
