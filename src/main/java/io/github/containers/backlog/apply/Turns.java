package io.github.containers.backlog.apply;

import static java.util.stream.Collectors.toSet;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.WriteState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whose turn it is first. Items that GitHub refused lately come last: those that can't be done
 * would come first night after night, and nothing else would ever be tried.
 */
final class Turns {

  /** What was refused longer ago may have been mended since. */
  private static final Duration LATELY = Duration.ofDays(7);

  private record Place(long repositoryId, int number) {}

  private Turns() {}

  /** The same actions, each item's still in their order. */
  static List<Action> of(List<Action> actions, Journal journal, Instant now) {
    Set<Place> refused = refusedSince(now.minus(LATELY), journal);
    Predicate<Action> last =
        action -> refused.contains(new Place(action.repositoryId(), action.number()));
    return Stream.concat(actions.stream().filter(last.negate()), actions.stream().filter(last))
        .toList();
  }

  private static Set<Place> refusedSince(Instant begin, Journal journal) {
    return journal.runs().stream()
        .filter(run -> !run.begunAt().isBefore(begin) && run.count(WriteState.FAILED) > 0)
        .flatMap(run -> journal.entries(run.id()).stream())
        .filter(entry -> entry.state() == WriteState.FAILED)
        .map(entry -> new Place(entry.write().repositoryId(), entry.write().number()))
        .collect(toSet());
  }
}
