package io.github.containers.backlog.cli;

import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.Plan;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * How fast live runs get on.
 *
 * @param writes how many a run makes at most
 * @param live where they may write at all
 */
record Cadence(int writes, Predicate<RepositoryRef> live) {

  /** How long it takes until a plan is carried out, at one live run a day from today on. */
  List<String> lines(Plan plan) {
    List<Action> here =
        plan.actions().stream().filter(action -> live.test(action.repository())).toList();
    if (plan.actions().isEmpty()) {
      return List.of();
    }
    if (here.isEmpty()) {
      return List.of(
          "A live run would write nothing: none of these repositories stands under live: in the",
          "configuration.",
          "");
    }
    int runs = (here.size() + writes - 1) / writes;
    String last = Phrases.date(plan.asOf().plus(Duration.ofDays(runs - 1L)));
    return List.of(
        "A live run may make %s of these %s (live:),"
            .formatted(Words.count(here.size()), Words.count(plan.actions().size(), "write")),
        "at most %s at a time (writes:), oldest items first: with one run a day, all by %s."
            .formatted(Words.count(writes), last),
        "");
  }
}
