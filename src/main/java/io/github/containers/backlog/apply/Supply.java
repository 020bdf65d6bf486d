package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.Outcome.Left;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.store.JournalWrite;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a run may do of a plan: as much as the cap allows, and in the place of each write that was
 * not made the next; but no more than the cap is tried in vain. So that this keeps nothing else
 * waiting for ever, {@link Turns} put last what was refused lately.
 */
final class Supply {

  private final Admission admission;
  private final int writes;
  private List<Action> later = List.of();

  /**
   * @param writes how many writes to items the run may make; 0 for none but those it has
   */
  Supply(Admission admission, int writes) {
    this.admission = admission;
    this.writes = writes;
  }

  /** The writes to begin with. All texts are rendered by then, also of what may take a place. */
  List<JournalWrite> first(List<Action> actions, Instant at) {
    later = admission.admit(actions, (repository, label) -> false);
    admission.render(later);
    return take(Portion.of(later, writes), at);
  }

  /**
   * The writes that take the place of those that were not made; none where nothing is left, and
   * where GitHub refuses so many that the rest had better wait.
   */
  List<JournalWrite> next(RunInProgress run, Instant at) {
    int spare = writes - run.written();
    if (spare <= 0 || run.refused() > writes) {
      return List.of();
    }
    later = admission.admit(later, run::lacksLabel);
    return take(run.written() == 0 ? Portion.of(later, spare) : Portion.within(later, spare), at);
  }

  /** Why the rest waits although the cap would allow more; empty where it does not. */
  Optional<String> findHalt(RunInProgress run) {
    boolean halted = !later.isEmpty() && run.written() < writes && run.refused() > writes;
    return halted
        ? Optional.of(
            "GitHub refused " + run.refused() + " writes, so the rest waits for a later run")
        : Optional.empty();
  }

  private List<JournalWrite> take(Portion portion, Instant at) {
    later = portion.later();
    return admission.writes(portion.now(), at);
  }

  /** What can't be done. */
  List<Left> left() {
    return admission.left();
  }

  /** What remains for later runs. */
  List<Action> later() {
    return later;
  }
}
