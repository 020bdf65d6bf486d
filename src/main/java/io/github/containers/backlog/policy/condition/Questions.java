package io.github.containers.backlog.policy.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import io.github.containers.backlog.policy.Subject;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition asks about.
 *
 * @param variables in the order of the text
 * @param labels whose time on the item is asked for, where they are written out
 * @param spellings the texts that are written out in it, by themselves in lower case
 * @param asksTimeInLabel whether a label's time on the item is asked for
 */
record Questions(
    List<Variable> variables,
    Set<String> labels,
    Map<String, String> spellings,
    boolean asksTimeInLabel) {

  static Questions of(CelAbstractSyntaxTree tree) {
    List<CelExpr> nodes = nodes(tree);
    Set<String> labels = new LinkedHashSet<>();
    Map<String, String> spellings = new HashMap<>();
    for (CelExpr node : nodes) {
      findTimeInLabel(node).flatMap(Questions::findText).ifPresent(labels::add);
      findText(node).ifPresent(text -> spellings.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
    }
    List<Variable> variables =
        nodes.stream()
            .filter(node -> node.getKind() == ExprKind.Kind.IDENT)
            .flatMap(node -> Variables.find(node.ident().name()).stream())
            .distinct()
            .toList();
    boolean asks = nodes.stream().anyMatch(node -> findTimeInLabel(node).isPresent());
    return new Questions(variables, labels, spellings, asks);
  }

  /** What is asked and what is true of this item, in words. */
  Map<String, String> answers(Subject subject) {
    Map<String, String> answers = new LinkedHashMap<>();
    variables.forEach(
        variable -> answers.put(variable.name(), Spoken.of(variable.reading().of(subject))));
    Bindings bindings = new Bindings(subject, Map.of());
    for (String label : labels) {
      Object time = bindings.timeInLabel(label);
      answers.put(
          Functions.TIME_IN_LABEL.word() + "(\"" + label + "\")",
          Spoken.of(time instanceof Duration ? time : null));
    }
    return Collections.unmodifiableMap(answers);
  }

  /** The expressions of a condition in the order of the text. */
  static List<CelExpr> nodes(CelAbstractSyntaxTree tree) {
    Map<Long, Integer> positions = tree.getSource().getPositionsMap();
    return CelNavigableAst.fromAst(tree)
        .getRoot()
        .allNodes()
        .map(CelNavigableExpr::expr)
        .sorted(Comparator.comparing(node -> positions.getOrDefault(node.id(), 0)))
        .toList();
  }

  /** The text that is written out here. */
  static Optional<String> findText(CelExpr node) {
    return node.getKind() == ExprKind.Kind.CONSTANT
            && node.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Optional.of(node.constant().stringValue())
        : Optional.empty();
  }

  private static Optional<CelExpr> findTimeInLabel(CelExpr node) {
    if (node.getKind() != ExprKind.Kind.CALL) {
      return Optional.empty();
    }
    CelCall call = node.call();
    List<CelExpr> arguments = call.args();
    return call.function().equals(Functions.TIME_IN_LABEL.word())
        ? Optional.of(arguments.get(0))
        : Optional.empty();
  }
}
