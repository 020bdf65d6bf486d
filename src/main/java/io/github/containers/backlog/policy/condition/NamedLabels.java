package io.github.containers.backlog.policy.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind;
import io.github.containers.backlog.policy.condition.ConditionLanguage.NamedLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the labels that a condition names, so that they can be held against those that exist. */
final class NamedLabels {

  private NamedLabels() {}

  /** Those that are looked for among the item's labels, or whose time is asked for. */
  static List<NamedLabel> in(CelAbstractSyntaxTree tree) {
    return Questions.nodes(tree).stream()
        .filter(node -> node.getKind() == ExprKind.Kind.CALL)
        .flatMap(node -> named(node.call()).stream())
        .flatMap(
            text ->
                Questions.findText(text).stream()
                    .map(name -> new NamedLabel(name, offsetOf(text, tree))))
        .toList();
  }

  /** Whether labels are also looked at in another way, such as one after the other. */
  static boolean asksForOthers(CelAbstractSyntaxTree tree) {
    List<CelExpr> nodes = Questions.nodes(tree);
    long all = nodes.stream().filter(NamedLabels::isLabels).count();
    long named =
        nodes.stream()
            .filter(node -> node.getKind() == ExprKind.Kind.CALL)
            .map(CelExpr::call)
            .filter(NamedLabels::looksForName)
            .count();
    return all > named;
  }

  private static boolean looksForName(CelCall call) {
    return named(call).flatMap(Questions::findText).isPresent()
        && !call.function().equals(Functions.TIME_IN_LABEL.word());
  }

  private static Optional<CelExpr> named(CelCall call) {
    List<CelExpr> arguments = call.args();
    boolean asked =
        call.function().equals(Functions.TIME_IN_LABEL.word())
            || (call.function().equals("@in") && isLabels(arguments.get(1)));
    return asked ? Optional.of(arguments.get(0)) : Optional.empty();
  }

  private static boolean isLabels(CelExpr list) {
    return list.getKind() == ExprKind.Kind.IDENT && list.ident().name().equals("labels");
  }

  private static int offsetOf(CelExpr text, CelAbstractSyntaxTree tree) {
    Map<Long, Integer> positions = tree.getSource().getPositionsMap();
    return positions.getOrDefault(text.id(), 0);
  }
}
