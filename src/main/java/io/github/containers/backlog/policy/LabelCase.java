package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.timeline.LabelRemoval;
import io.github.containers.backlog.timeline.LabelSpan;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What became of a label on an item: who put it on, who answered it, who took it off. */
final class LabelCase {

  private final Subject subject;
  private final SharedLabel shared;
  private final String account;
  private final Undoings undoings;

  LabelCase(Subject subject, SharedLabel shared, String account, Undoings undoings) {
    this.subject = subject;
    this.shared = shared;
    this.account = account;
    this.undoings = undoings;
  }

  /** Whether the item bears it. */
  boolean isOn() {
    return subject.at().bears(shared.label());
  }

  /** Since when it is on and who put it on; only where it is on. */
  Optional<LabelSpan> findSpan() {
    return subject.at().findLabel(shared.label());
  }

  /** Whether this account put it on. */
  boolean isOwn() {
    return findSpan()
        .map(LabelSpan::by)
        .filter(Objects::nonNull)
        .filter(by -> by.is(account))
        .isPresent();
  }

  /** Whether the policy may take it off, and so counts its grace. */
  boolean isFor(Policy policy) {
    return policy.manages() == Manages.ALL || (policy.manages() == Manages.OWN && isOwn());
  }

  /** What answers the label that is on. */
  Optional<Event> findAnswer(Policy policy) {
    return findSpan().flatMap(span -> findAnswer(policy, span.time().from(), subject.asOf()));
  }

  /** How the policy rests on the item while the label is off. */
  Optional<Rest> findRest(Policy policy) {
    return findUndoneRest(policy)
        .or(() -> subject.at().findRemoval(shared.label()).flatMap(off -> rest(policy, off)))
        .filter(rest -> rest.lastsAt(subject.asOf()));
  }

  /** How the policy rests on the item because a step was taken back, be the label on or off. */
  Optional<Rest> findUndoneRest(Policy policy) {
    return shared.policies().stream()
        .flatMap(sharing -> undoings.find(subject, sharing).stream())
        .max(Instant::compareTo)
        .map(
            at -> Rest.from(at, policy.findRestAfterRemoval(), "taken back on " + Phrases.date(at)))
        .filter(rest -> rest.lastsAt(subject.asOf()));
  }

  private Optional<Rest> rest(Policy policy, LabelRemoval off) {
    if (!people().isBot(off.by())) {
      String because = off.by().login() + " took the label off on " + Phrases.date(off.at());
      return Optional.of(Rest.from(off.at(), policy.findRestAfterRemoval(), because));
    }
    return policy
        .findRestAfterResponse()
        .flatMap(
            length ->
                findAnswer(policy, off.putOnAt(), off.at())
                    .map(answer -> Rest.from(off.at(), Optional.of(length), answered(answer))));
  }

  private Optional<Event> findAnswer(Policy policy, Instant after, Instant until) {
    if (policy.grace() == null) {
      return Optional.empty();
    }
    Predicate<Actor> who =
        policy.response() == Response.ANYONE
            ? anyone -> true
            : actor -> actor.is(subject.item().author().login());
    return subject.at().findActivity().flatMap(activity -> activity.findFirst(after, until, who));
  }

  private People people() {
    return subject.at().viewpoint().people();
  }

  static String answered(Event answer) {
    return "answered by " + answer.actor().login() + " on " + Phrases.date(answer.at());
  }
}
