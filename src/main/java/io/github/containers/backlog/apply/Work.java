package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.Outcome.Ending;
import io.github.containers.backlog.apply.WriteException.Consequence;
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
  private final Pace pace;
  private final Carrier carrier;
  private final LabelMaker labels;

  Work(BacklogWriter writer, Terms terms, RunInProgress run, Homes homes, Pace pace) {
    this.terms = terms;
    this.run = run;
    this.homes = homes;
    this.pace = pace;
    carrier = new Carrier(writer, terms, run, homes, pace);
    labels = new LabelMaker(writer, terms, run, pace);
  }

  /** Carries out what is in the journal, and what takes the place of what was not to be done. */
  Outcome carryOn(Objection objection, Supply supply) {
    run.begun();
    try {
      withdraw(objection);
      do {
        for (JournalEntry entry : run.unsettled()) {
          if (terms.stopping().getAsBoolean()) {
            return outcome(Ending.STOPPED, supply, "stopped as asked");
          }
          carry(entry);
        }
      } while (run.extend(supply.next(run, pace.now())));
    } catch (WriteException stop) {
      return outcome(Ending.STOPPED, supply, stop.said());
    }
    run.end(pace.now(), RunEnding.COMPLETED);
    return outcome(Ending.COMPLETED, supply, null);
  }

  private void carry(JournalEntry entry) {
    Optional<Repository> home = homes.find(entry.write());
    Optional<String> hindrance =
        home.isPresent()
            ? findHindrance(entry)
            : Optional.of(homes.why(entry.write().repositoryId()));
    if (hindrance.isPresent()) {
      run.note(entry.skipped(pace.now(), hindrance.get()));
    } else if (entry.write().kind() == WriteKind.CREATE_LABEL) {
      makeLabel(entry, home.orElseThrow());
    } else {
      carrier.carry(entry, home.orElseThrow());
    }
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

  private void makeLabel(JournalEntry entry, Repository home) {
    try {
      labels.make(entry, home);
    } catch (WriteException failure) {
      if (failure.consequence() == Consequence.STOP) {
        throw failure;
      }
      if (failure.consequence() == Consequence.LEAVE_REPOSITORY) {
        homes.close(home.id(), failure.said());
      }
      run.note(entry.failed(pace.now(), failure.said()));
    }
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
  }

  /** Settles everything without another write. */
  Outcome abandon(String why) {
    run.unsettled().forEach(entry -> settle(entry, why));
    run.abandon(pace.now());
    return new Outcome(run.id(), Ending.ABANDONED, run.entries(), List.of(), List.of(), null);
  }

  /** Notes what became of a write, without making it. */
  private void settle(JournalEntry entry, String why) {
    boolean creation = entry.write().kind() == WriteKind.CREATE_LABEL;
    Optional<Repository> home =
        entry.state() == WriteState.INTENDED && !creation
            ? homes.find(entry.write())
            : Optional.empty();
    if (home.isPresent()) {
      look(entry, home.get(), why);
    } else {
      // Where a label was not created, what needs it is not to be done either.
      run.note(creation ? entry.failed(pace.now(), why) : entry.skipped(pace.now(), why));
    }
  }

  private void look(JournalEntry entry, Repository home, String why) {
    try {
      carrier.close(entry, home, why);
    } catch (WriteException failure) {
      if (failure.consequence() == Consequence.STOP) {
        throw failure;
      }
      run.note(
          entry.skipped(
              pace.now(), why + "; whether it was made can't be seen: " + failure.said()));
    }
  }

  private Outcome outcome(Ending ending, Supply supply, @Nullable String stopped) {
    return new Outcome(run.id(), ending, run.entries(), supply.left(), supply.later(), stopped);
  }
}
