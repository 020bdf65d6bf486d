package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.Outcome.Ending;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.WriteKind;
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

  /**
   * A run that was interrupted longer ago is not finished: too much has happened since. It is long,
   * since nobody else would bring the comment on a label that the run has put on: a plan made anew
   * finds that label there.
   */
  private static final Duration STILL_FRESH = Duration.ofDays(8);

  /** A closing is planned anew after that, as nothing is lost by it. */
  private static final Duration CLOSING_STILL_FRESH = Duration.ofDays(1);

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
   * Finishes the run that was interrupted; or abandons it, where that was more than eight days ago.
   * To be called before any new plan is made: it would see half of what was to be done.
   *
   * @param objection which writes are not wanted any more; with each of them goes what its policy
   *     was to do to the same item besides
   * @return what came of it; empty where no run was interrupted
   * @throws WriteException where nothing can be reached
   */
  public Optional<Outcome> resume(Objection objection) {
    return journal.findUnfinished().map(run -> resume(run, writer.time(), objection));
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

  private Outcome resume(JournalRun run, Instant now, Objection objection) {
    Duration age = Duration.between(run.begunAt(), now);
    if (age.compareTo(STILL_FRESH) > 0) {
      return abandon(run, now, "its run was interrupted more than 8 days ago");
    }
    Homes homes = Homes.among(writer, terms.live());
    return work(run, homes, now)
        .carryOn(
            age.compareTo(CLOSING_STILL_FRESH) > 0 ? objection.or(Application::closing) : objection,
            new Supply(new Admission(writer, homes, terms), 0));
  }

  private static Optional<String> closing(JournalWrite write) {
    return write.kind() == WriteKind.CLOSE
        ? Optional.of("its closing was planned more than a day ago")
        : Optional.empty();
  }

  private Outcome abandon(JournalRun run, Instant now, String why) {
    return work(run, Homes.toLook(writer), now).abandon(why);
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
    Supply supply = new Supply(new Admission(writer, homes, terms), terms.writes());
    List<JournalWrite> writes = supply.first(inTurn(plan, at, undoes), at);
    if (writes.isEmpty()) {
      return new Outcome(null, Ending.COMPLETED, List.of(), supply.left(), supply.later(), null);
    }
    long id = journal.begin(at, plan.account(), undoes, writes);
    Objection objection = undoes == null ? new TakenBack(journal, plan.asOf()) : Objection.NONE;
    return work(journal.findRun(id).orElseThrow(), homes, at).carryOn(objection, supply);
  }

  /** An undoing goes back step by step, in no other order. */
  private List<Action> inTurn(Plan plan, Instant at, @Nullable Long undoes) {
    return undoes == null ? Turns.of(plan.actions(), journal, at) : plan.actions();
  }

  private Work work(JournalRun run, Homes homes, Instant now) {
    RunInProgress begun = new RunInProgress(journal, run, listener);
    return new Work(writer, terms, begun, homes, new Pace(terms, now));
  }
}
