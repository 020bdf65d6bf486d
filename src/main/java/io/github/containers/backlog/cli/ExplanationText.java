package io.github.containers.backlog.cli;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Explanation;
import io.github.containers.backlog.policy.LabelLife;
import io.github.containers.backlog.policy.Part;
import io.github.containers.backlog.policy.Phrases;
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

  /** Of an item that is closed, gone, or of a type that no policy looks at. */
  void notLookedAt(Repository repository, History history) {
    String why =
        history.gone() != null
            ? "it was deleted or transferred"
            : history.item().open() ? "no policy looks at items of its type" : "it is closed";
    line(0, repository.ref() + "#" + history.item().number() + "  " + history.item().title());
    line(0, "No policy looks at it: " + why + ".");
    out.flush();
  }

  /** The item's facts. */
  void facts(Repository repository, Subject subject) {
    line(0, repository.ref() + "#" + subject.item().number() + "  " + subject.item().title());
    line(0, "as of " + subject.asOf());
    Reference.factsOf(subject).forEach((name, value) -> line(1, name + ": " + value));
  }

  /** What one policy sees. */
  void explain(Explanation explanation) {
    out.print("\n");
    line(0, "policy " + explanation.policy().name() + ", label " + explanation.life().label());
    part(explanation.condition(), 1);
    life(explanation.life()).forEach(text -> line(1, text));
    line(1, "so: " + explanation.decision().reason());
  }

  private void part(Part part, int depth) {
    String values = part.parts().isEmpty() ? Phrases.values(part.values()) : "";
    line(
        depth,
        word(part.verdict()) + "  " + part.text() + (values.isEmpty() ? "" : "   " + values));
    if (part.change() != null) {
      line(depth + 3, "to change: " + part.change());
    }
    part.parts().forEach(inner -> part(inner, depth + 1));
  }

  private static String word(Verdict verdict) {
    if (verdict instanceof Verdict.Undecided undecided) {
      return "unknown (" + undecided.why() + ")";
    }
    return verdict.holds() ? "true " : "false";
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
    return lines;
  }

  private static String since(@Nullable Instant instant) {
    return instant == null ? "" : " since " + Phrases.date(instant);
  }

  private static String by(@Nullable String login) {
    return login == null ? "" : ", by " + login;
  }

  private void line(int depth, String text) {
    out.print("  ".repeat(depth) + SafeText.line(text) + "\n");
  }
}
