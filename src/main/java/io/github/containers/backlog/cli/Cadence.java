package io.github.containers.backlog.cli;

import io.github.containers.backlog.model.RepositoryRef;
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
  List<String> sentences(Plan plan) {
    int here = (int) plan.actions().stream().filter(it -> live.test(it.repository())).count();
    int all = plan.actions().size();
    if (all == 0) {
      return List.of();
    }
    if (here == 0) {
      return List.of(
          "A live run would write nothing: none of these repositories stands under live: in the"
              + " configuration. If all did: %s".formatted(portions(plan, all)));
    }
    return List.of(
        "A live run may make %s of these %s (live:): %s"
            .formatted(Words.count(here), Words.count(all, "write"), portions(plan, here)));
  }

  private String portions(Plan plan, int number) {
    int runs = (number + writes - 1) / writes;
    String last = Phrases.date(plan.asOf().plus(Duration.ofDays(runs - 1L)));
    String now = Words.count(Math.min(writes, number));
    return number <= writes
        ? "%s, all in one run.".formatted(now)
        : ("%s in a run (writes:), oldest items first; %s remain then."
                + " With one run a day, all is done by %s.")
            .formatted(now, Words.count(number - writes), last);
  }
}
