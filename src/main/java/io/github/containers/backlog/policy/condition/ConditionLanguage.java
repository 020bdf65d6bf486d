package io.github.containers.backlog.policy.condition;

import static java.util.stream.Collectors.toSet;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import io.github.containers.backlog.policy.Condition;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads conditions, which are written in the Common Expression Language. CEL is loaded with the
 * first condition.
 */
public final class ConditionLanguage {

  private final List<String> kinds;
  private final Nearest nearest;

  /**
   * The language where items fall into these kinds.
   *
   * @param kinds names of all kinds, {@code unclassified} among them
   * @param nearest finds what was meant by a misspelled word
   */
  public ConditionLanguage(Collection<String> kinds, Nearest nearest) {
    this.kinds = List.copyOf(kinds);
    this.nearest = nearest;
  }

  /** What became of a text. */
  public sealed interface Outcome {}

  /**
   * It is a condition.
   *
   * @param condition the condition
   * @param labels the labels that are named in it
   * @param asksForAll whether it looks at labels otherwise than by such names too, so that it may
   *     ask for any
   * @param variables the names of the variables that it uses
   */
  public record Read(
      Condition condition, List<NamedLabel> labels, boolean asksForAll, Set<String> variables)
      implements Outcome {
    /** Copies the collections. */
    public Read {
      labels = List.copyOf(labels);
      variables = Set.copyOf(variables);
    }
  }

  /**
   * A label that a condition names.
   *
   * @param name its name
   * @param offset where, in code points from the start of the text
   */
  public record NamedLabel(String name, int offset) {}

  /**
   * It is none.
   *
   * @param problems everything that is wrong with it, at least one, in the order of the text
   */
  public record Refused(List<ConditionProblem> problems) implements Outcome {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a condition, and checks the names, types and values in it. */
  public Outcome read(String text) {
    List<Token> tokens = Tokens.of(text);
    List<ConditionProblem> problems = SyntaxCheck.of(tokens);
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    CelValidationResult checked = Engine.loaded().check(text);
    Advice advice = new Advice(text, tokens, new Vocabulary(kinds, nearest));
    return findTree(checked)
        .map(tree -> withoutMistakes(text, advice, tree))
        .orElseGet(() -> new Refused(advised(advice, checked)));
  }

  private Outcome withoutMistakes(String text, Advice advice, CelAbstractSyntaxTree tree) {
    List<ConditionProblem> problems =
        Stream.concat(
                new ValueCheck(tree, new Vocabulary(kinds, nearest)).problems().stream(),
                advised(advice, Engine.loaded().checkLiterals(tree)).stream())
            .sorted(Comparator.comparing(ConditionProblem::offset))
            .toList();
    return problems.isEmpty()
        ? new Read(
            new CelCondition(text, Engine.loaded(), tree),
            NamedLabels.in(tree),
            NamedLabels.asksForOthers(tree),
            variables(tree))
        : new Refused(problems);
  }

  private static Set<String> variables(CelAbstractSyntaxTree tree) {
    return Questions.of(tree).variables().stream().map(Variable::name).collect(toSet());
  }

  private static List<ConditionProblem> advised(Advice advice, CelValidationResult result) {
    List<CelIssue> issues = result.getErrors();
    return issues.stream().map(advice::of).distinct().toList();
  }

  private static Optional<CelAbstractSyntaxTree> findTree(CelValidationResult result) {
    try {
      return result.hasError() ? Optional.empty() : Optional.of(result.getAst());
    } catch (CelValidationException e) {
      return Optional.empty();
    }
  }
}
