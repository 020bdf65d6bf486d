package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.Outcome.Ending;
import io.github.containers.backlog.apply.Outcome.Left;
import io.github.containers.backlog.apply.WriteException.Consequence;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.RunEnding;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries out plans. A run's writes are in the journal as a whole before the first is made, and
 * each of them is noted before and after it: whatever ends the process, the next one can finish the
 * run, and nothing is lost or done twice.
 */
public final class Application {

  /** A run that was interrupted longer ago is not finished: too much has happened since. */
  private static final Duration STILL_FRESH = Duration.ofDays(1);

  private final BacklogWriter writer;
  private final Journal journal;
  private final Terms terms;
  private final ApplicationListener listener;

  /** Writes by this writer and into this journal. */
  public Application(
      BacklogWriter writer, Journal journal, Terms terms, ApplicationListener listener) {
    this.writer = writer;
    this.journal = journal;
    this.terms = terms;
    this.listener = listener;
  }

  /**
   * Finishes the run that was interrupted; or abandons it, where that was more than a day ago. To
   * be called before any new plan is made: it would see half of what was to be done.
   *
   * @return what came of it; empty where no run was interrupted
   * @throws WriteException where nothing can be reached
   */
  public Optional<Outcome> resume() {
    return journal.findUnfinished().map(run -> resume(run, writer.time()));
  }

  /**
   * Ends the run that was interrupted without another write: what it left is planned anew.
   *
   * @return what came of it; empty where no run was interrupted
   * @throws WriteException where nothing can be reached
   */
  public Optional<Outcome> giveUp() {
    return journal.findUnfinished().map(run -> abandon(run, writer.time(), "its run was given up"));
  }

  private Outcome resume(JournalRun run, Instant now) {
    boolean fresh = Duration.between(run.begunAt(), now).compareTo(STILL_FRESH) <= 0;
    return fresh
        ? new Work(run, Homes.among(writer, terms.live()), now).carryOn(List.of(), List.of())
        : abandon(run, now, "its run was interrupted more than a day ago");
  }

  /** Nothing is written any more, so that it may look everywhere. */
  private Outcome abandon(JournalRun run, Instant now, String why) {
    return new Work(run, Homes.anywhere(writer), now).abandon(run, why);
  }

  /**
   * Carries out as much of a plan as one run may do.
   *
   * @throws WriteException where nothing can be reached; no run has begun then
   * @throws IllegalStateException where a run was interrupted and is to be finished first
   */
  public Outcome carryOut(Plan plan) {
    return begin(plan, null);
  }

  /** Puts a run back, as {@link #carryOut(Plan)} carries out a plan. */
  public Outcome carryOut(Retraction retraction) {
    return begin(retraction.plan(), retraction.run());
  }

  private Outcome begin(Plan plan, @Nullable Long undoes) {
    journal
        .findUnfinished()
        .ifPresent(
            run -> {
              throw new IllegalStateException("run " + run.id() + " is to be finished first");
            });
    Instant at = writer.time();
    Homes homes = Homes.among(writer, terms.live());
    Admission admission = new Admission(writer, homes, terms).admit(plan.actions());
    Portion portion = Portion.of(admission.admitted(), terms.writes());
    List<JournalWrite> writes = admission.writes(portion.now(), at);
    if (writes.isEmpty()) {
      return new Outcome(
          null, Ending.COMPLETED, List.of(), admission.left(), portion.later(), null);
    }
    long id = journal.begin(at, plan.account(), undoes, writes);
    JournalRun run = journal.findRun(id).orElseThrow();
    return new Work(run, homes, at).carryOn(admission.left(), portion.later());
  }

  /** One run, from where it is to where it ends or stops. */
  private final class Work {

    private final RunInProgress run;
    private final Homes homes;
    private final Pace pace;
    private final Carrier carrier;
    private final LabelMaker labels;

    Work(JournalRun begun, Homes homes, Instant now) {
      this.homes = homes;
      run = new RunInProgress(journal, begun, listener);
      pace = new Pace(terms, now);
      carrier = new Carrier(writer, terms, run, homes, pace);
      labels = new LabelMaker(writer, run, pace);
    }

    Outcome carryOn(List<Left> left, List<Action> later) {
      listener.began(run.id(), run.unsettled().size());
      for (JournalEntry entry : run.unsettled()) {
        if (terms.stopping().getAsBoolean()) {
          return outcome(Ending.STOPPED, left, later, "stopped as asked");
        }
        try {
          carry(entry);
        } catch (WriteException stop) {
          return outcome(Ending.STOPPED, left, later, stop.said());
        }
      }
      journal.end(run.id(), pace.now(), RunEnding.COMPLETED);
      return outcome(Ending.COMPLETED, left, later, null);
    }

    private void carry(JournalEntry entry) {
      Optional<Repository> home = homes.find(entry.write());
      Optional<String> hindrance =
          home.isPresent()
              ? findHindrance(entry.write())
              : Optional.of(homes.why(entry.write().repositoryId()));
      if (hindrance.isPresent()) {
        run.note(entry.skipped(pace.now(), hindrance.get()));
      } else if (entry.write().kind() == WriteKind.CREATE_LABEL) {
        makeLabel(entry, home.orElseThrow());
      } else {
        carrier.carry(entry, home.orElseThrow());
      }
    }

    private Optional<String> findHindrance(JournalWrite write) {
      if (run.failedAt(write)) {
        return Optional.of("an earlier write to it failed");
      }
      return write.kind() == WriteKind.ADD_LABEL && run.lacksItsLabel(write)
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

    Outcome abandon(JournalRun begun, String why) {
      for (JournalEntry entry : run.unsettled()) {
        Optional<Repository> home =
            entry.state() == WriteState.INTENDED && entry.write().number() > 0
                ? homes.find(entry.write())
                : Optional.empty();
        home.ifPresentOrElse(
            there -> carrier.close(entry, there, why),
            () -> run.note(entry.skipped(pace.now(), why)));
      }
      journal.end(run.id(), pace.now(), RunEnding.ABANDONED);
      listener.abandoned(begun);
      return outcome(Ending.ABANDONED, List.of(), List.of(), null);
    }

    private Outcome outcome(
        Ending ending, List<Left> left, List<Action> later, @Nullable String stopped) {
      return new Outcome(run.id(), ending, run.entries(), left, later, stopped);
    }
  }
}
