package io.github.containers.backlog.policy.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind;
import io.github.containers.backlog.policy.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lengths of time at which a condition can change its mind. While nothing happens to an item,
 * each duration that a condition can ask about grows with the clock, or does not move at all. So
 * where durations are only compared with lengths that are written out, or with each other, the
 * verdict changes only when one of them passes such a length.
 *
 * @param each the durations and what they are compared with
 * @param known whether these are all; a condition that does more with durations can change at any
 *     time
 */
record Limits(List<Limit> each, boolean known) {

  private static final Set<String> COMPARISONS =
      Set.of("_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_");

  Limits {
    each = List.copyOf(each);
  }

  /** How a duration is read from an item. */
  private interface Growing {
    Optional<Duration> of(Subject subject);
  }

  /** A duration and a length that it is compared with. */
  record Limit(Growing growing, Duration length) {

    /** How long until the duration reaches the length; zero where it just has. */
    Stream<Duration> toGo(Subject subject) {
      return growing.of(subject).map(length::minus).filter(toGo -> !toGo.isNegative()).stream();
    }
  }

  /** Those of a condition that was checked. */
  static Limits of(CelAbstractSyntaxTree tree) {
    List<CelExpr> nodes = Questions.nodes(tree);
    List<Limit> limits = new ArrayList<>();
    Set<Long> compared = new HashSet<>();
    for (CelExpr node : nodes) {
      if (isCallOf(node, COMPARISONS)) {
        List<CelExpr> sides = node.call().args();
        CelExpr left = sides.get(0);
        CelExpr right = sides.get(1);
        compare(left, right, limits, compared);
        compare(right, left, limits, compared);
      }
    }
    boolean known =
        nodes.stream().filter(Limits::isDuration).allMatch(it -> compared.contains(it.id()));
    return new Limits(limits, known);
  }

  /** How long until one of them is reached; zero where nothing is sure, empty for never. */
  Optional<Duration> findNext(Subject subject) {
    return known
        ? each.stream().flatMap(limit -> limit.toGo(subject)).min(Duration::compareTo)
        : Optional.of(Duration.ZERO);
  }

  private static void compare(
      CelExpr duration, CelExpr other, List<Limit> limits, Set<Long> compared) {
    Optional<Growing> growing = findGrowing(duration);
    List<Duration> lengths = lengths(other);
    if (growing.isPresent() && !lengths.isEmpty()) {
      lengths.forEach(length -> limits.add(new Limit(growing.get(), length)));
      compared.add(duration.id());
    } else if (isVariable(duration) && isVariable(other)) {
      // Both grow alike, so neither overtakes the other.
      compared.add(duration.id());
    }
  }

  private static boolean isDuration(CelExpr node) {
    return isVariable(node) || isCallOf(node, Set.of(Functions.TIME_IN_LABEL.word()));
  }

  private static boolean isVariable(CelExpr node) {
    return node.getKind() == ExprKind.Kind.IDENT
        && Variables.find(node.ident().name())
            .filter(variable -> variable.type() == ValueType.DURATION)
            .isPresent();
  }

  private static Optional<Growing> findGrowing(CelExpr node) {
    if (isVariable(node)) {
      Variable variable = Variables.find(node.ident().name()).orElseThrow();
      return Optional.of(subject -> duration(variable.reading().of(subject)));
    }
    if (!isCallOf(node, Set.of(Functions.TIME_IN_LABEL.word()))) {
      return Optional.empty();
    }
    List<CelExpr> arguments = node.call().args();
    return Questions.findText(arguments.get(0)).map(Limits::inLabel);
  }

  private static Growing inLabel(String label) {
    return subject ->
        duration(new Bindings(subject, Map.of()).timeInLabel(label))
            .filter(time -> subject.at().bears(label));
  }

  private static Optional<Duration> duration(@Nullable Object value) {
    return value instanceof Duration duration ? Optional.of(duration) : Optional.empty();
  }

  /** The lengths that an expression can have; none where they are not written out. */
  private static List<Duration> lengths(CelExpr node) {
    if (node.getKind() != ExprKind.Kind.CALL) {
      return List.of();
    }
    CelCall call = node.call();
    List<CelExpr> arguments = call.args();
    if (call.function().equals("_?_:_")) {
      List<Duration> one = lengths(arguments.get(1));
      List<Duration> other = lengths(arguments.get(2));
      return one.isEmpty() || other.isEmpty()
          ? List.of()
          : Stream.concat(one.stream(), other.stream()).toList();
    }
    return findLength(call).stream().toList();
  }

  private static Optional<Duration> findLength(CelCall call) {
    List<CelExpr> arguments = call.args();
    if (arguments.size() != 1
        || arguments.get(0).getKind() != ExprKind.Kind.CONSTANT
        || arguments.get(0).constant().getKind() != CelConstant.Kind.INT64_VALUE) {
      return Optional.empty();
    }
    long count = arguments.get(0).constant().int64Value();
    if (call.function().equals(Functions.DAYS.word())) {
      return Optional.of(Duration.ofDays(count));
    }
    return call.function().equals(Functions.WEEKS.word())
        ? Optional.of(Duration.ofDays(Math.multiplyExact(count, 7L)))
        : Optional.empty();
  }

  private static boolean isCallOf(CelExpr node, Set<String> functions) {
    return node.getKind() == ExprKind.Kind.CALL && functions.contains(node.call().function());
  }
}
