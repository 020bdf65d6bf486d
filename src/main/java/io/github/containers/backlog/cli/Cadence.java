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
 * @param now whether this is such a run
 * @param strays what {@code live:} names in vain, in words; empty where there is nothing
 */
record Cadence(int writes, Predicate<RepositoryRef> live, boolean now, String strays) {

  /** How long it takes until a plan is carried out, at one live run a day from today on. */
  List<String> sentences(Plan plan) {
    int here = (int) plan.actions().stream().filter(it -> live.test(it.repository())).count();
    int all = plan.actions().size();
    if (all == 0) {
      return List.of();
    }
    if (here == 0) {
      return List.of(nowhere() + " If all did, it would make " + portions(plan, all));
    }
    return List.of(
        here == all
            ? makes() + portions(plan, all)
            : "Of these %s %s in repositories that stand under live:. %s%s"
                .formatted(
                    Words.count(all, "write"),
                    Words.count(here) + (here == 1 ? " is" : " are"),
                    makes(),
                    portions(plan, here)));
  }

  private String makes() {
    return now ? "This run makes " : "A live run would make ";
  }

  private String nowhere() {
    return (now ? "This run writes" : "A live run would write")
        + " nothing: none of these repositories stands under live: in the"
        + " configuration"
        + (strays.isEmpty() ? "." : " (" + strays + ").");
  }

  private String portions(Plan plan, int number) {
    if (number <= writes) {
      return switch (number) {
        case 1 -> "this one write.";
        case 2 -> "both writes at once.";
        default -> "all %s at once.".formatted(Words.count(number, "write"));
      };
    }
    int runs = (number + writes - 1) / writes;
    String last = Phrases.date(plan.asOf().plus(Duration.ofDays(runs - 1L)));
    return ("%s of these %s (writes:), oldest items first; %s. With one run a day, all is done"
            + " by %s.")
        .formatted(
            Words.count(writes), Words.count(number, "write"), remaining(number - writes), last);
  }

  private static String remaining(int number) {
    return Words.count(number) + (number == 1 ? " remains" : " remain") + " then";
  }
}
