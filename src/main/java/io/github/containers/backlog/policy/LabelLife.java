package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.timeline.LabelRemoval;
import io.github.containers.backlog.timeline.LabelSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy's label on an item stands in its life.
 *
 * @param label its name
 * @param on whether the item bears it
 * @param own whether this account put it on
 * @param putOnAt since when it is on, or had been on before it was last taken off; null where it
 *     never was on, or nothing says when
 * @param putOnBy login of who put it on; null where nothing says so, and where it is off
 * @param graceUntil when its grace runs out or ran out; null where none runs
 * @param answeredAt when it was answered; null where nobody has, and where no response is awaited
 * @param answeredBy login of who answered; null with {@code answeredAt}
 * @param takenOffAt when it was last taken off; null where it is on, and where it never was
 * @param takenOffBy login of who took it off; null with {@code takenOffAt}
 * @param rest how the policy rests on the item; null where it does not
 */
public record LabelLife(
    String label,
    boolean on,
    boolean own,
    @Nullable Instant putOnAt,
    @Nullable String putOnBy,
    @Nullable Instant graceUntil,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy,
    @Nullable Instant takenOffAt,
    @Nullable String takenOffBy,
    @Nullable Rest rest) {

  static LabelLife of(Policy policy, LabelCase label, Subject subject) {
    return label.isOn() ? on(policy, label) : off(policy, label, subject);
  }

  private static LabelLife on(Policy policy, LabelCase label) {
    Optional<LabelSpan> span = label.findSpan();
    Optional<Instant> putOnAt = span.map(it -> it.time().from());
    Optional<Duration> grace = label.isFor(policy) ? policy.findGrace() : Optional.empty();
    Optional<Event> answer = label.isFor(policy) ? label.findAnswer(policy) : Optional.empty();
    return new LabelLife(
        policy.label(),
        true,
        label.isOwn(),
        putOnAt.orElse(null),
        span.flatMap(it -> Optional.ofNullable(it.by())).map(Actor::login).orElse(null),
        putOnAt.flatMap(at -> grace.map(at::plus)).orElse(null),
        answer.map(Event::at).orElse(null),
        answer.map(it -> it.actor().login()).orElse(null),
        null,
        null,
        label.findUndoneRest(policy).orElse(null));
  }

  private static LabelLife off(Policy policy, LabelCase label, Subject subject) {
    Optional<LabelRemoval> removal = subject.at().findRemoval(policy.label());
    return new LabelLife(
        policy.label(),
        false,
        false,
        removal.map(LabelRemoval::putOnAt).orElse(null),
        null,
        null,
        null,
        null,
        removal.map(LabelRemoval::at).orElse(null),
        removal.map(it -> it.by().login()).orElse(null),
        label.findRest(policy).orElse(null));
  }
}
