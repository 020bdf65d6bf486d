package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps on one item that follow from what was decided about its labels. */
final class Steps {

  private final Subject subject;
  private final boolean mayClose;
  private final List<Action> actions = new ArrayList<>();

  Steps(Subject subject, boolean mayClose) {
    this.subject = subject;
    this.mayClose = mayClose;
  }

  /** In the order in which they are to be carried out: labels first, the closing last and once. */
  List<Action> of(List<Decision> decisions) {
    Decision.Expired closing = null;
    for (Decision decision : decisions) {
      if (decision instanceof Decision.PutOn) {
        putOn(decision);
      } else if (decision instanceof Decision.TakeOff) {
        add(decision, new Step.RemoveLabel(borne(decision.policy().label())));
      } else if (decision instanceof Decision.Expired expired && closing == null) {
        closing = expired.policy().expiry() == Expiry.CLOSE ? expired : null;
      }
    }
    if (closing != null && mayClose) {
      close(closing);
    }
    return actions;
  }

  /** The label first: a comment about a label that is not there is worse than none. */
  private void putOn(Decision decision) {
    add(decision, new Step.AddLabel(decision.policy().label()));
    comment(
        decision,
        decision.policy().comments().label(),
        decision.policy().name() + "/label@" + subject.asOf());
  }

  /**
   * The comment first: it is told apart by when the label was put on, so that a plan made anew
   * after an interruption does not say it twice.
   */
  private void close(Decision.Expired decision) {
    comment(
        decision,
        decision.policy().comments().close(),
        decision.policy().name() + "/close@" + decision.putOnAt());
    add(decision, new Step.Close());
  }

  private void comment(Decision decision, @Nullable String template, String episode) {
    if (template != null) {
      add(decision, new Step.Comment(template, episode));
    }
  }

  /** The label as the item spells it. */
  private String borne(String label) {
    return subject.at().labels().stream().filter(label::equalsIgnoreCase).findFirst().orElse(label);
  }

  private void add(Decision decision, Step step) {
    Item item = subject.item();
    actions.add(
        new Action(
            item.repositoryId(),
            subject.repository().ref(),
            item.number(),
            item.title(),
            item.author().login(),
            item.createdAt(),
            decision.policy().name(),
            step,
            decision.reason(),
            decision.values(),
            subject.seen()));
  }
}
