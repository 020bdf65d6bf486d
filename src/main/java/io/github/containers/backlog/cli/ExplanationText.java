package io.github.containers.backlog.cli;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.Explanation;
import io.github.containers.backlog.policy.LabelLife;
import io.github.containers.backlog.policy.Part;
import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.Verdict;
import io.github.containers.backlog.policy.condition.Reference;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says for a person what policies see in an item. */
final class ExplanationText {

  private final PrintWriter out;

  ExplanationText(PrintWriter out) {
    this.out = out;
  }

  /** Of an item that no policy looks at. */
  void notLookedAt(Repository repository, History history, String why) {
    line(0, repository.ref() + "#" + history.item().number() + "  " + history.item().title());
    line(0, "No policy looks at it: " + why + ".");
  }

  /** The item's facts. */
  void facts(Repository repository, Subject subject) {
    line(0, repository.ref() + "#" + subject.item().number() + "  " + subject.item().title());
    line(0, "as of " + subject.asOf());
    out.print("\n");
    List<List<String>> lines = new ArrayList<>();
    Reference.factsOf(subject).forEach((name, value) -> lines.add(List.of(name, value)));
    out.print(Columns.aligned(lines, "  "));
  }

  /** What the policies see. */
  void explain(List<Explanation> explanations) {
    explanations.forEach(each -> explain(each, explanations));
  }

  private void explain(Explanation explanation, List<Explanation> all) {
    Policy policy = explanation.policy();
    boolean named = !policy.name().equalsIgnoreCase(policy.label());
    out.print("\n");
    line(0, policy.name() + (named ? ", for the label " + policy.label() : ""));
    List<List<String>> parts = new ArrayList<>();
    collect(explanation.condition(), 0, parts);
    out.print(Columns.aligned(parts, "  "));
    life(explanation.life()).forEach(text -> line(1, text));
    line(1, "=> " + decider(explanation, all) + conclusion(explanation.decision()));
  }

  private static void collect(Part part, int depth, List<List<String>> lines) {
    String indent = "  ".repeat(depth);
    boolean plain = part.values().size() == 1 && part.values().containsKey(part.text());
    boolean leaf = part.parts().isEmpty();
    String values = leaf && !plain ? Phrases.values(part.values()) : "";
    lines.add(
        leaf
            ? List.of(word(part.verdict()), indent + part.text(), values)
            : List.of(word(part.verdict()), indent + part.text()));
    if (part.change() != null) {
      lines.add(List.of("", indent + "  to change: " + part.change()));
    }
    part.parts().forEach(inner -> collect(inner, depth + 1, lines));
  }

  private static String word(Verdict verdict) {
    if (verdict instanceof Verdict.Undecided undecided) {
      return "unknown (" + undecided.why() + ")";
    }
    return verdict.holds() ? "true" : "false";
  }

  private static List<String> life(LabelLife life) {
    List<String> lines = new ArrayList<>();
    if (life.on()) {
      lines.add("the label is on" + since(life.putOnAt()) + by(life.putOnBy()));
    } else {
      lines.add(
          life.takenOffAt() == null
              ? "the label is off"
              : "the label is off" + since(life.takenOffAt()) + by(life.takenOffBy()));
    }
    if (life.graceUntil() != null) {
      lines.add("its grace runs until " + Phrases.date(life.graceUntil()));
    }
    if (life.answeredAt() != null) {
      lines.add("answered on " + Phrases.date(life.answeredAt()) + by(life.answeredBy()));
    }
    if (life.rest() != null) {
      lines.add(life.rest().inWords());
    }
    return lines;
  }

  /** Of policies that share a label one decides: says so where it is another one, and why it. */
  private static String decider(Explanation explanation, List<Explanation> all) {
    String name = explanation.decision().policy().name();
    if (name.equals(explanation.policy().name())) {
      return "";
    }
    boolean holds =
        all.stream()
            .filter(other -> other.policy().name().equals(name))
            .anyMatch(other -> other.condition().verdict().holds());
    return "policy "
        + name
        + " decides"
        + (holds ? ", the first for this label whose condition holds: " : " on this label: ");
  }

  private static String conclusion(Decision decision) {
    return step(decision) + ": " + Reasons.withoutValues(decision.reason(), decision.values());
  }

  private static String step(Decision decision) {
    if (decision instanceof Decision.PutOn) {
      return "put the label on";
    } else if (decision instanceof Decision.TakeOff) {
      return "take the label off";
    } else if (decision instanceof Decision.Expired) {
      return "expired";
    } else if (decision instanceof Decision.Skipped skipped) {
      return "leave it alone, " + skipped.why().key();
    }
    return "nothing to do";
  }

  private static String since(@Nullable Instant instant) {
    return instant == null ? "" : " since " + Phrases.date(instant);
  }

  private static String by(@Nullable String login) {
    return login == null ? "" : ", by " + login;
  }

  private void line(int depth, String text) {
    out.print("  ".repeat(depth) + TerminalText.line(text) + "\n");
  }
}
