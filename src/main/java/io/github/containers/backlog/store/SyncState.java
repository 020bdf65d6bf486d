package io.github.containers.backlog.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a repository has come. Instants are GitHub's time, kept to the
 * millisecond.
 *
 * @param readAt when it was last read to the end; null = never
 * @param problem why the last reading fell short, in words for people; null = it did not
 * @param backfilled whether all items were listed once
 * @param backfillStartedAt when the backfill's first page was asked for; null before it
 * @param backfillNext link to the next page of an interrupted backfill; null when there is none
 * @param since changes are asked for from here on; null = from the beginning
 * @param validators ETag of what was read to the end, by its URL
 * @param openItemsExplained GitHub's count of open items, when it differed from ours even after
 *     reconciliation; null when it did not
 */
public record SyncState(
    @Nullable Instant readAt,
    @Nullable String problem,
    boolean backfilled,
    @Nullable Instant backfillStartedAt,
    @Nullable String backfillNext,
    @Nullable Instant since,
    Map<String, String> validators,
    @Nullable Integer openItemsExplained) {

  /** Nothing was read yet. */
  public static final SyncState INITIAL =
      new SyncState(null, null, false, null, null, null, Map.of(), null);

  /** Copies the map. */
  public SyncState {
    validators = Map.copyOf(validators);
  }

  /** This, read to the end then. */
  public SyncState withReadAt(@Nullable Instant value) {
    return new SyncState(
        value,
        problem,
        backfilled,
        backfillStartedAt,
        backfillNext,
        since,
        validators,
        openItemsExplained);
  }

  /** This, having fallen short for that reason; null for none. */
  public SyncState withProblem(@Nullable String value) {
    return new SyncState(
        readAt,
        value,
        backfilled,
        backfillStartedAt,
        backfillNext,
        since,
        validators,
        openItemsExplained);
  }

  /** This, with the backfill ended or not. */
  public SyncState withBackfilled(boolean value) {
    return new SyncState(
        readAt,
        problem,
        value,
        backfillStartedAt,
        backfillNext,
        since,
        validators,
        openItemsExplained);
  }

  /** This, with the backfill begun then. */
  public SyncState withBackfillStartedAt(@Nullable Instant value) {
    return new SyncState(
        readAt, problem, backfilled, value, backfillNext, since, validators, openItemsExplained);
  }

  /** This, with the backfill to go on at that link. */
  public SyncState withBackfillNext(@Nullable String value) {
    return new SyncState(
        readAt,
        problem,
        backfilled,
        backfillStartedAt,
        value,
        since,
        validators,
        openItemsExplained);
  }

  /** This, with changes to be asked for from then on. */
  public SyncState withSince(@Nullable Instant value) {
    return new SyncState(
        readAt,
        problem,
        backfilled,
        backfillStartedAt,
        backfillNext,
        value,
        validators,
        openItemsExplained);
  }

  /** This, with other validators. */
  public SyncState withValidators(Map<String, String> value) {
    return new SyncState(
        readAt,
        problem,
        backfilled,
        backfillStartedAt,
        backfillNext,
        since,
        value,
        openItemsExplained);
  }

  /** This, with that count of GitHub's known to differ from ours. */
  public SyncState withOpenItemsExplained(@Nullable Integer value) {
    return new SyncState(
        readAt, problem, backfilled, backfillStartedAt, backfillNext, since, validators, value);
  }
}
