package io.github.containers.backlog.policy;

import io.github.containers.backlog.timeline.LabelSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What time alone can change about the decision on a label: that a condition begins or ceases to
 * hold, that a grace runs out, that a rest ends.
 */
final class Constancy {

  private final Subject subject;
  private final LabelCase label;

  Constancy(Subject subject, LabelCase label) {
    this.subject = subject;
    this.label = label;
  }

  /** How long each of these still lasts; none for what lasts for ever. */
  Stream<Duration> of(List<Policy> policies) {
    Stream<Duration> conditions =
        policies.stream().flatMap(policy -> policy.condition().findConstancy(subject).stream());
    Stream<Instant> ends = policies.stream().flatMap(policy -> findEnd(policy).stream());
    return Stream.concat(
        conditions,
        ends.filter(end -> end.isAfter(subject.asOf()))
            .map(end -> Duration.between(subject.asOf(), end)));
  }

  /** When the policy's grace runs out, or its rest ends. */
  private Optional<Instant> findEnd(Policy policy) {
    if (!label.isOn()) {
      return label.findRest(policy).map(Rest::until);
    }
    Optional<Instant> rest = label.findUndoneRest(policy).map(Rest::until);
    return rest.isPresent()
        ? rest
        : policy
            .findGrace()
            .flatMap(
                grace ->
                    label.findSpan().map(LabelSpan::time).map(time -> time.from().plus(grace)));
  }
}
