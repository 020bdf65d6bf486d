package io.github.containers.backlog.policy.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import io.github.containers.backlog.policy.Part;
import io.github.containers.backlog.policy.Part.Joint;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of each part of a condition whether it holds for an item, and what would change that. */
final class Explainer {

  private final Engine engine;
  private final Subject subject;

  Explainer(Engine engine, Subject subject) {
    this.engine = engine;
    this.subject = subject;
  }

  /**
   * The part with what is true of the item.
   *
   * @param wanted whether the label is wanted where the part holds; otherwise where it does not
   */
  Part explain(Splitting part, boolean wanted) {
    CelAbstractSyntaxTree tree = engine.tree(part.text());
    CelCondition condition = new CelCondition(part.text(), engine, tree);
    Verdict verdict = condition.of(subject);
    Map<String, String> values = condition.values(subject);
    boolean inner = part.joint() == Joint.NOT ? !wanted : wanted;
    List<Part> parts = part.parts().stream().map(its -> explain(its, inner)).toList();
    return new Part(
        part.text(), part.joint(), parts, verdict, values, change(part, verdict, wanted));
  }

  private @Nullable String change(Splitting part, Verdict verdict, boolean wanted) {
    if (part.joint() != Joint.NONE || verdict.equals(Verdict.of(wanted))) {
      return null;
    }
    if (verdict instanceof Verdict.Undecided undecided) {
      return undecided.why();
    }
    return new Change(engine, subject).of(part.text(), wanted);
  }
}
