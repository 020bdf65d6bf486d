package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.policy.Discrepancy.Kind;
import io.github.containers.backlog.timeline.LabelRemoval;
import io.github.containers.backlog.timeline.LabelSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the labels that items bear against the conditions of the policies, whoever manages the
 * labels: a policy that manages none is the rule of another bot. Not for several threads.
 */
public final class Audit {

  private final List<Discrepancy> found = new ArrayList<>();

  /**
   * Looks at an item; one that is not open, or that no policy looks at, counts nowhere, nor does
   * one in an archived repository, where nobody can mend it.
   */
  public void add(RepositoryPolicies policies, History history) {
    if (policies.repository().archived()) {
      return;
    }
    policies.find(history).ifPresent(subject -> check(policies, history, subject));
  }

  /** What disagrees, by repository, number and label. */
  public List<Discrepancy> discrepancies() {
    return found.stream().sorted(Discrepancy.ORDER).toList();
  }

  private void check(RepositoryPolicies policies, History history, Subject subject) {
    for (SharedLabel shared : policies.labelsFor(subject.item().type())) {
      LabelCase label = policies.labelCase(subject, shared);
      Wanted wanted = new Wanted(policies, shared);
      Verdict verdict = wanted.of(subject);
      if (verdict instanceof Verdict.Undecided undecided) {
        add(subject, wanted.policyFor(subject), Kind.UNDECIDABLE, null, undecided.why());
      } else if (verdict.holds() && !label.isOn()) {
        missing(history, subject, label, wanted);
      } else if (verdict.fails() && label.isOn()) {
        wrong(history, subject, label, wanted);
      }
    }
  }

  /** A label that is off because its policy rests is not missing. */
  private void missing(History history, Subject subject, LabelCase label, Wanted wanted) {
    Policy policy = wanted.policyFor(subject);
    if (policy.manages() != Manages.NONE && label.findRest(policy).isPresent()) {
      return;
    }
    Optional<Instant> takenOff = subject.at().findRemoval(policy.label()).map(LabelRemoval::at);
    Instant since = later(wanted.since(history, subject), takenOff.orElse(null));
    add(subject, policy, Kind.MISSING, since, reason("the condition holds", policy, subject));
  }

  private void wrong(History history, Subject subject, LabelCase label, Wanted wanted) {
    Policy policy = wanted.policyFor(subject);
    Optional<Instant> putOn = label.findSpan().map(LabelSpan::time).map(time -> time.from());
    Instant since = later(wanted.since(history, subject), putOn.orElse(null));
    String why = Bar.find(policy, subject).map(Bar::reason).orElse("the condition does not hold");
    add(subject, policy, Kind.WRONG, since, reason(why, policy, subject));
  }

  private void add(
      Subject subject, Policy policy, Kind kind, @Nullable Instant since, String reason) {
    found.add(
        new Discrepancy(
            subject.repository().ref(),
            subject.item(),
            policy.label(),
            policy.name(),
            kind,
            subject.at().eventsKnown() ? since : null,
            reason));
  }

  private static String reason(String what, Policy policy, Subject subject) {
    String values = Phrases.values(policy.condition().values(subject));
    return values.isEmpty() ? what : what + ": " + values;
  }

  private static Instant later(Instant one, @Nullable Instant other) {
    return other != null && other.isAfter(one) ? other : one;
  }
}
