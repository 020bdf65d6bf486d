package io.github.containers.backlog.config;

import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.Manages;
import io.github.containers.backlog.policy.Response;
import java.util.List;

/** Refuses what the keys of a policy say together and cannot mean. */
final class PolicySense {

  private PolicySense() {}

  static void check(PolicySettings policy, SectionReader reader) {
    if (policy.manages() == Manages.NONE) {
      refuseWhatNeedsWrites(reader);
    } else if (reader.findValue(PolicySection.GRACE).isEmpty()) {
      refuseWhatNeedsGrace(policy, reader);
    }
    if (policy.comments().close() != null && policy.then() != Expiry.CLOSE) {
      reader.refuse(
          PolicySection.COMMENT,
          "nothing is closed, so nothing is said about it",
          "add \"then: close\", or take the comment \"close\" away");
    }
    if (policy.exempt().stream().anyMatch(policy.label()::equalsIgnoreCase)) {
      reader.refuse(
          PolicySection.EXEMPT,
          "the policy's own label is exempt: it would come off as soon as it is on",
          "take " + QuotedText.quote(policy.label()) + " away");
    }
  }

  private static void refuseWhatNeedsGrace(PolicySettings policy, SectionReader reader) {
    if (policy.then() == Expiry.CLOSE) {
      reader.refuse(
          PolicySection.THEN,
          "without a grace nothing expires, so nothing is closed",
          "add \"grace\"");
    }
    if (policy.response() == Response.REPORTER) {
      reader.refuse(
          PolicySection.RESPONSE,
          "without a grace no response is awaited",
          "add \"grace\", or take \"response\" away");
    }
  }

  private static void refuseWhatNeedsWrites(SectionReader reader) {
    for (Key<?> key :
        List.of(
            PolicySection.GRACE,
            PolicySection.AGAIN,
            PolicySection.RESPONSE,
            PolicySection.THEN,
            PolicySection.COMMENT)) {
      if (reader.findValue(key).isPresent()) {
        reader.refuse(
            key,
            "a policy that manages none only audits, so this has no effect",
            "take " + QuotedText.quote(key.name()) + " away");
      }
    }
  }
}
