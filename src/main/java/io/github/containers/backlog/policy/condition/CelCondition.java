package io.github.containers.backlog.policy.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.Program;
import io.github.containers.backlog.policy.Condition;
import io.github.containers.backlog.policy.Part;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.Verdict;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A condition that was checked. */
final class CelCondition implements Condition {

  private final String text;
  private final Engine engine;
  private final Program program;
  private final Questions questions;
  private final Limits limits;
  private @Nullable Splitting splitting;

  CelCondition(String text, Engine engine, CelAbstractSyntaxTree tree) {
    this.text = text;
    this.engine = engine;
    this.program = engine.program(tree);
    this.questions = Questions.of(tree);
    this.limits = Limits.of(tree);
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Verdict of(Subject subject) {
    try {
      Object result = evaluate(new Bindings(subject, questions.spellings()));
      return result instanceof Boolean truth ? Verdict.of(truth) : undecided(result);
    } catch (CelEvaluationException e) {
      String message = String.valueOf(e.getMessage()).replaceFirst("^evaluation error.*?: ", "");
      return new Verdict.Undecided("the condition cannot be worked out: " + message);
    }
  }

  @Override
  public Map<String, String> values(Subject subject) {
    return questions.answers(subject);
  }

  @Override
  public Part partsFor(Subject subject) {
    if (splitting == null) {
      splitting = Splitting.of(text);
    }
    return new Explainer(engine, subject).explain(splitting, true);
  }

  @Override
  public Optional<Duration> findConstancy(Subject subject) {
    return limits.findNext(subject);
  }

  private Object evaluate(Bindings bindings) throws CelEvaluationException {
    return questions.asksTimeInLabel()
        ? program.eval(bindings, bindings.functions())
        : program.eval(bindings);
  }

  private static Verdict undecided(Object result) {
    Set<CelAttribute> unknown =
        result instanceof CelUnknownSet answer ? answer.attributes() : Set.of();
    String names =
        unknown.stream().map(CelAttribute::toString).sorted().collect(Collectors.joining(" and "));
    return new Verdict.Undecided(
        (names.isEmpty() ? "something that it asks" : names)
            + " is not known, for the item's timeline was not fetched");
  }
}
