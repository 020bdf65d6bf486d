package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * On which terms a plan is carried out.
 *
 * @param writes how many writes to items a run may make, from 1
 * @param pace how long to wait between two writes, from zero
 * @param live which repositories may be written to at all
 * @param newLabels says how a label that a repository lacks is to be created; empty where it is not
 * @param texts renders the comment that an action asks for, before anything is written; what it
 *     throws stops everything
 * @param activity what counts as human activity
 * @param sleeper waits; returns early where the run is to stop
 * @param stopping whether the run is to stop as soon as no write is under way
 */
public record Terms(
    int writes,
    Duration pace,
    Predicate<RepositoryRef> live,
    NewLabels newLabels,
    Function<Action, String> texts,
    Activity activity,
    Consumer<Duration> sleeper,
    BooleanSupplier stopping) {

  /** Says how labels are to be created. */
  @FunctionalInterface
  public interface NewLabels {

    /** Creates none. */
    NewLabels NONE = (repository, name) -> Optional.empty();

    /** The label of that name as it is to be; empty where it is not to be created. */
    Optional<Label> make(RepositoryRef repository, String name);
  }
}
