package io.github.containers.backlog.policy.condition;

import static io.github.containers.backlog.policy.condition.ConditionProblem.quote;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds values that a variable never has, and lengths of time that nobody means. */
final class ValueCheck {

  /** One hundred years, as durations elsewhere in the configuration. */
  private static final long MOST_DAYS = 36_500;

  /** GitHub's limit for a label's name. */
  private static final int LONGEST_LABEL = 50;

  private static final Set<String> EQUALITY = Set.of("_==_", "_!=_");

  private final CelAbstractSyntaxTree tree;
  private final Map<Long, Integer> positions;
  private final Vocabulary vocabulary;
  private final List<ConditionProblem> problems = new ArrayList<>();

  ValueCheck(CelAbstractSyntaxTree tree, Vocabulary vocabulary) {
    this.tree = tree;
    this.positions = tree.getSource().getPositionsMap();
    this.vocabulary = vocabulary;
  }

  /** What is wrong, in the order of the text. */
  List<ConditionProblem> problems() {
    if (tree.getResultType() != ValueType.FLAG.cel()) {
      refuseResult();
    }
    Questions.nodes(tree).stream()
        .filter(node -> node.getKind() == ExprKind.Kind.CALL)
        .forEach(node -> check(node.call()));
    return problems;
  }

  private void refuseResult() {
    Optional<Variable> alone =
        tree.getExpr().getKind() == ExprKind.Kind.IDENT
            ? Variables.find(tree.getExpr().ident().name())
            : Optional.empty();
    problems.add(
        new ConditionProblem(
            0,
            "a condition is true or false, and this is "
                + Vocabulary.phraseOf(tree.getResultType().name()),
            alone.map(variable -> "write for example " + variable.example()).orElse(null)));
  }

  private void check(CelCall call) {
    List<CelExpr> arguments = call.args();
    if (EQUALITY.contains(call.function())) {
      compare(arguments.get(0), arguments.get(1));
      compare(arguments.get(1), arguments.get(0));
    } else if (call.function().equals("@in")) {
      checkMembership(arguments.get(0), arguments.get(1));
    } else if (call.function().equals(Functions.DAYS.word())) {
      checkLength(arguments.get(0), 1);
    } else if (call.function().equals(Functions.WEEKS.word())) {
      checkLength(arguments.get(0), 7);
    } else if (call.function().equals(Functions.TIME_IN_LABEL.word())) {
      checkLabel(arguments.get(0));
    }
  }

  private void checkMembership(CelExpr element, CelExpr list) {
    if (list.getKind() == ExprKind.Kind.LIST) {
      List<CelExpr> elements = list.list().elements();
      elements.forEach(value -> compare(element, value));
    } else if (findVariable(list).filter(it -> it.name().equals("labels")).isPresent()) {
      checkLabel(element);
    }
  }

  private void compare(CelExpr asked, CelExpr value) {
    findVariable(asked)
        .ifPresent(
            variable ->
                Questions.findText(value).ifPresent(text -> checkValue(variable, text, value)));
  }

  private void checkValue(Variable variable, String text, CelExpr where) {
    List<String> known = vocabulary.valuesOf(variable);
    if (!known.isEmpty() && !known.contains(text)) {
      String message =
          variable.name().equals("kind")
              ? "no kind is named " + quote(text)
              : variable.name() + " is never " + quote(text);
      refuse(where, message, vocabulary.hint(text, known));
    } else if (variable.name().equals("repository") && RepositoryRef.parse(text).isEmpty()) {
      refuse(where, quote(text) + " is not the full name of a repository", "write owner/name");
    }
  }

  private void checkLength(CelExpr count, int days) {
    if (count.getKind() != ExprKind.Kind.CONSTANT
        || count.constant().getKind() != CelConstant.Kind.INT64_VALUE) {
      return;
    }
    long number = count.constant().int64Value();
    if (number < 0) {
      // CEL tells where the digits are, after the sign.
      int sign = positions.getOrDefault(count.id(), 1) - 1;
      problems.add(
          new ConditionProblem(sign, "a duration is never negative", "write " + Math.abs(number)));
    } else if (number > MOST_DAYS / days) {
      refuse(count, "that is longer than 100 years", null);
    }
  }

  private void checkLabel(CelExpr label) {
    Questions.findText(label)
        .ifPresent(
            name -> {
              if (name.isBlank()) {
                refuse(label, "no label has an empty name", null);
              } else if (!name.strip().equals(name)) {
                refuse(label, "no label has space around its name", "write " + quote(name.strip()));
              } else if (name.codePointCount(0, name.length()) > LONGEST_LABEL) {
                refuse(
                    label,
                    "this is longer than GitHub allows a label to be",
                    "at most " + LONGEST_LABEL + " characters");
              }
            });
  }

  private static Optional<Variable> findVariable(CelExpr expression) {
    return expression.getKind() == ExprKind.Kind.IDENT
        ? Variables.find(expression.ident().name())
        : Optional.empty();
  }

  private void refuse(CelExpr where, String message, @Nullable String hint) {
    problems.add(new ConditionProblem(positions.getOrDefault(where.id(), 0), message, hint));
  }
}
