package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.policy.Decision.Why;
import io.github.containers.backlog.timeline.LabelSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides about one label on one item: "Label policies" of the definitions. The label is wanted
 * while the condition of one of its policies holds; the first of those in the file has the say.
 */
final class Ruling {

  private static final String NO_TIMELINE =
      "its timeline was not fetched, so who put the label on or took it off is not known";

  private final Subject subject;
  private final List<Policy> policies;
  private final LabelCase label;

  Ruling(Subject subject, SharedLabel shared, String account, Undoings undoings) {
    this.subject = subject;
    this.policies = shared.policies();
    this.label = new LabelCase(subject, shared, account, undoings);
  }

  Decision decide() {
    if (managing().isEmpty()) {
      return new Decision.InLine(policies.get(0), "it only audits");
    }
    Bar bar = null;
    for (Policy policy : policies) {
      Verdict verdict = policy.condition().of(subject);
      if (verdict.fails()) {
        continue;
      }
      Optional<Bar> its = Bar.find(policy, subject);
      if (its.isEmpty()) {
        return verdict instanceof Verdict.Undecided undecided
            ? skipped(policy, Why.UNDECIDABLE, undecided.why(), null)
            : wanted(policy);
      }
      bar = bar == null && verdict.holds() ? its.get() : bar;
    }
    return unwanted(bar);
  }

  private Decision wanted(Policy policy) {
    if (policy.manages() == Manages.NONE) {
      return new Decision.InLine(policy, "it only audits");
    }
    return label.isOn() ? bearing(policy) : missing(policy);
  }

  private Decision missing(Policy policy) {
    if (!subject.at().eventsKnown()) {
      return skipped(policy, Why.UNDECIDABLE, NO_TIMELINE, null);
    }
    Map<String, String> values = policy.condition().values(subject);
    return label
        .findRest(policy)
        .map(rest -> resting(policy, rest))
        .orElseGet(() -> new Decision.PutOn(policy, holds(values), values));
  }

  private Decision bearing(Policy policy) {
    Optional<Duration> grace = policy.findGrace();
    if (grace.isEmpty()) {
      return new Decision.InLine(policy, "it bears the label and the condition holds");
    }
    if (!subject.at().eventsKnown()) {
      return skipped(policy, Why.UNDECIDABLE, NO_TIMELINE, null);
    }
    if (!label.isFor(policy)) {
      return new Decision.InLine(policy, "somebody else put the label on");
    }
    return label
        .findUndoneRest(policy)
        .map(rest -> resting(policy, rest))
        .orElseGet(() -> unlessAnswered(policy, grace.get()));
  }

  private Decision unlessAnswered(Policy policy, Duration grace) {
    Optional<Event> answer = label.findAnswer(policy);
    if (answer.isPresent()) {
      return takeOff(policy, LabelCase.answered(answer.get()));
    }
    Instant putOnAt = label.findSpan().map(LabelSpan::time).orElseThrow().from();
    Instant until = putOnAt.plus(grace);
    if (subject.asOf().isBefore(until)) {
      return new Decision.InLine(policy, "its grace lasts until " + Phrases.date(until));
    }
    return expired(policy, putOnAt, until, grace);
  }

  private Decision expired(Policy policy, Instant putOnAt, Instant since, Duration grace) {
    boolean anyone = policy.response() == Response.ANYONE;
    Map<String, String> values = new LinkedHashMap<>(policy.condition().values(subject));
    values.put(Decision.LABEL_SINCE, Phrases.date(putOnAt));
    values.put("grace", Phrases.days(grace));
    String reason =
        "the label was put on on "
            + Phrases.date(putOnAt)
            + " and "
            + (anyone ? "nobody responded" : "the reporter did not respond")
            + " within the grace of "
            + Phrases.days(grace);
    return new Decision.Expired(policy, reason, values, putOnAt, since);
  }

  private Decision unwanted(@Nullable Bar bar) {
    Policy first = bar == null ? policies.get(0) : bar.policy();
    if (!label.isOn()) {
      return bar == null
          ? new Decision.InLine(first, "the condition does not hold")
          : skipped(first, bar.why(), bar.reason(), null);
    }
    List<Policy> managing = managing();
    if (subject.repository().archived()) {
      String archived = "the repository is archived";
      return bar == null
          ? skipped(managing.get(0), Why.ARCHIVED, archived, null)
          : new Decision.InLine(first, archived);
    }
    return managing.stream()
        .filter(label::isFor)
        .findFirst()
        .map(policy -> remove(policy, bar))
        .orElseGet(() -> leaveToOthers(managing.get(0)));
  }

  private List<Policy> managing() {
    return policies.stream().filter(policy -> policy.manages() != Manages.NONE).toList();
  }

  private Decision leaveToOthers(Policy policy) {
    if (!subject.at().eventsKnown()) {
      return skipped(policy, Why.UNDECIDABLE, NO_TIMELINE, null);
    }
    String who =
        label
            .findSpan()
            .flatMap(span -> Optional.ofNullable(span.by()))
            .map(by -> by.login())
            .orElse("somebody else");
    return skipped(
        policy,
        Why.ANOTHERS_LABEL,
        "the condition does not hold, but " + who + " put the label on",
        null);
  }

  private Decision remove(Policy policy, @Nullable Bar bar) {
    Optional<Rest> rest = label.findUndoneRest(policy);
    if (rest.isPresent()) {
      return resting(policy, rest.get());
    }
    if (bar != null) {
      return takeOff(policy, bar.reason());
    }
    Map<String, String> values = policy.condition().values(subject);
    return takeOff(
        policy,
        label
            .findAnswer(policy)
            .map(LabelCase::answered)
            .orElse("the condition no longer holds" + because(values)));
  }

  private Decision takeOff(Policy policy, String reason) {
    return new Decision.TakeOff(policy, reason, policy.condition().values(subject));
  }

  private Decision resting(Policy policy, Rest rest) {
    return skipped(policy, Why.RESTS, rest.inWords(), rest.until());
  }

  private Decision skipped(Policy policy, Why why, String reason, @Nullable Instant until) {
    return new Decision.Skipped(policy, why, reason, policy.condition().values(subject), until);
  }

  private static String holds(Map<String, String> values) {
    return "the condition holds" + because(values);
  }

  private static String because(Map<String, String> values) {
    return values.isEmpty() ? "" : ": " + Phrases.values(values);
  }
}
