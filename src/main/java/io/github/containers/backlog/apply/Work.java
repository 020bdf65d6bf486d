package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.Outcome.Ending;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.RunEnding;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run, from where it is to where it ends or stops. */
final class Work {

  private final Terms terms;
  private final RunInProgress run;
  private final Homes homes;
  private final Homes everywhere;
  private final Pace pace;
  private final Attempts attempts;
  private final Carrier carrier;
  private final LabelMaker labels;

  Work(BacklogWriter writer, Terms terms, RunInProgress run, Homes homes, Pace pace) {
    this.terms = terms;
    this.run = run;
    this.homes = homes;
    this.pace = pace;
    everywhere = Homes.toLook(writer);
    attempts = new Attempts(terms, run, homes, pace);
    carrier = new Carrier(writer, terms, run, pace, attempts);
    labels = new LabelMaker(writer, run, pace, attempts);
  }

  /** Carries out what is in the journal, and what takes the place of what was not to be done. */
  Outcome carryOn(Objection objection, Supply supply) {
    run.begun();
    try {
      do {
        withdraw(objection);
        for (JournalEntry entry : run.unsettled()) {
          if (terms.stopping().getAsBoolean()) {
            return outcome(Ending.STOPPED, supply, "stopped as asked");
          }
          carry(entry);
        }
      } while (!terms.stopping().getAsBoolean() && run.extend(supply.next(run, pace.now())));
    } catch (WriteException stop) {
      return outcome(Ending.STOPPED, supply, stop.said());
    }
    run.end(pace.now(), RunEnding.COMPLETED);
    return outcome(Ending.COMPLETED, supply, supply.findHalt(run).orElse(null));
  }

  private void carry(JournalEntry entry) {
    Optional<Repository> home = findHome(entry);
    Optional<String> hindrance =
        home.isPresent()
            ? findHindrance(entry)
            : Optional.of(homes.why(entry.write().repositoryId()));
    if (hindrance.isPresent()) {
      settle(entry, hindrance.get());
    } else {
      attempts.repeat(entry.position(), (it, mayWrite) -> carry(it, home.orElseThrow(), mayWrite));
    }
  }

  /** A comment that is owed goes to where the repository is now. */
  private Optional<Repository> findHome(JournalEntry entry) {
    JournalWrite write = entry.write();
    return homes
        .find(write)
        .or(() -> run.isUnsaid(entry) ? homes.findMoved(write) : Optional.empty());
  }

  private void carry(JournalEntry entry, Repository home, boolean mayWrite) {
    if (isCreation(entry)) {
      labels.make(entry, home, mayWrite);
    } else {
      carrier.carry(entry, home, mayWrite);
    }
  }

  private static boolean isCreation(JournalEntry entry) {
    return entry.write().kind() == WriteKind.CREATE_LABEL;
  }

  private Optional<String> findHindrance(JournalEntry entry) {
    JournalWrite write = entry.write();
    if (run.failedAt(write)) {
      return Optional.of("an earlier write to it failed");
    }
    if (write.kind() == WriteKind.COMMENT && run.missedItsLabel(entry)) {
      return Optional.of("its label was not put on");
    }
    return write.kind() == WriteKind.ADD_LABEL
            && run.lacksLabel(write.repositoryId(), write.subject())
        ? Optional.of("its label could not be created")
        : Optional.empty();
  }

  /** Leaves what is not wanted any more, and what belongs to it. */
  private void withdraw(Objection objection) {
    Map<Bundle, String> objections = new HashMap<>();
    for (JournalEntry entry : run.unsettled()) {
      JournalWrite write = entry.write();
      objection.find(write).ifPresent(why -> objections.putIfAbsent(Bundle.of(write), why));
    }
    for (JournalEntry entry : run.unsettled()) {
      String why = objections.get(Bundle.of(entry.write()));
      if (why != null) {
        settle(entry, why);
      }
    }
    run.unsettled().stream()
        .filter(entry -> isCreation(entry) && !run.needsLabel(entry.write()))
        .forEach(entry -> settle(entry, "nothing needs it any more"));
  }

  /** Settles everything without another write. */
  Outcome abandon(String why) {
    run.unsettled().forEach(entry -> settle(entry, why));
    run.abandon(pace.now());
    return new Outcome(run.id(), Ending.ABANDONED, run.entries(), List.of(), List.of(), null);
  }

  /** Notes what became of a write, without making it. */
  private void settle(JournalEntry entry, String why) {
    if (entry.state() == WriteState.INTENDED) {
      everywhere
          .find(entry.write())
          .ifPresentOrElse(
              home -> look(entry, home, why),
              () -> unseen(entry, why, everywhere.why(entry.write().repositoryId())));
    } else {
      run.note(entry.skipped(pace.now(), why));
    }
  }

  private void look(JournalEntry entry, Repository home, String why) {
    try {
      if (isCreation(entry)) {
        labels.close(entry, home, why);
      } else {
        carrier.close(entry, home, why);
      }
    } catch (WriteException failure) {
      failure.rethrowIfStop();
      unseen(entry, why, failure.said());
    }
  }

  private void unseen(JournalEntry entry, String why, String obstacle) {
    run.noteUnseen(entry.skipped(pace.now(), why + "; " + Attempts.UNSEEN + obstacle));
  }

  private Outcome outcome(Ending ending, Supply supply, @Nullable String stopped) {
    return new Outcome(run.id(), ending, run.entries(), supply.left(), supply.later(), stopped);
  }
}
