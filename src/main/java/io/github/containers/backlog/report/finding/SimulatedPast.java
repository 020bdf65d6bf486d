package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.policy.simulation.CurvePoint;
import io.github.containers.backlog.policy.simulation.Labelling;
import io.github.containers.backlog.policy.simulation.PolicyFigures;
import io.github.containers.backlog.policy.simulation.Simulated;
import io.github.containers.backlog.policy.simulation.Sweep;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.SimulationFigureCharts;
import io.github.containers.backlog.report.SimulationTables;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.WebAddresses;
import io.github.containers.backlog.report.chart.LineChart;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the policies of the configuration would have done, had they been in force since a past day:
 * "Simulation" in the definitions.
 *
 * @param simulated what came of the replay
 * @param items what is counted, in words: {@code issues}
 * @param origin where the histories come from
 * @param web where GitHub is
 */
public record SimulatedPast(Simulated simulated, String items, Origin origin, WebAddresses web) {

  /** What counts as regretted, and as a mail. */
  public static final String RULE =
      "Closed ones are regretted where in truth they were later fixed, or taken up by a"
          + " maintainer. Mails: comments and closings; labels send none.";

  private static final int MOST_REGRETTED = 10;

  /** The first run, as a day. */
  public String since() {
    return Phrases.day(simulated.window().since());
  }

  /** What stands out, without a full stop. */
  public String finding() {
    return "Since " + since() + " " + deeds();
  }

  /** The same in full sentences. */
  public String sentence() {
    return "Replayed over the recorded history, a run a day since %s, %s. %s open in that time%s. "
            .formatted(
                since(),
                deeds(),
                count(simulated.items()) + (simulated.items() == 1 ? " was" : " were"),
                end())
        + RULE;
  }

  private String deeds() {
    String who = simulated.policies().size() == 1 ? "the policy" : "the policies";
    if (simulated.closed() > 0) {
      return who + " would have closed " + closed();
    }
    if (simulated.labellings().isEmpty()) {
      return who + " would have labelled nothing";
    }
    int expired = items(labelling -> labelling.expiredAt() != null);
    return "%s would have labelled %s%s, and closed none"
        .formatted(
            who,
            count(items(labelling -> true)),
            expired == 0 ? "" : ", " + Phrases.number(expired) + " of which would have expired");
  }

  private String end() {
    CurvePoint last = simulated.curve().get(simulated.curve().size() - 1);
    return simulated.closed() == 0
        ? ""
        : "; on %s %s would be open in place of %s"
            .formatted(
                Phrases.day(last.at()),
                Phrases.number(last.with()),
                Phrases.number(last.without()));
  }

  /** Of how many items the history is missing, and what that means; empty where of none. */
  public String caveat() {
    return simulated.unread() == 0
        ? ""
        : "Of %s of these %s the timelines are not in the store: they count as never touched, so"
                .formatted(Phrases.number(simulated.unread()), count(simulated.items()))
            + " all figures but \"as it was\" are too low; backlog simulate --since "
            + instant()
            + " reads them.";
  }

  /** What each policy would have done, in the order of the configuration. */
  public Table policies() {
    return new Table(
        "simulation",
        List.of("policy", "labelled", "answered", "expired", "closed", "regret", "mails a week"),
        () -> simulated.policies().stream().map(this::row));
  }

  private List<Cell> row(PolicyFigures policy) {
    return List.of(
        new Cell.Text(policy.policy()),
        new Cell.Whole(policy.labelled()),
        new Cell.Whole(policy.answered()),
        new Cell.Whole(policy.expired()),
        new Cell.Whole(policy.closed()),
        new Cell.Whole(policy.regret()),
        Cell.decimal(policy.mails() / simulated.window().weeks()));
  }

  /** What was open, and what would have been; empty where nothing would have been closed. */
  public Optional<LineChart> findCurve() {
    return simulated.closed() == 0
        ? Optional.empty()
        : Optional.of(SimulationFigureCharts.curve(sweep(), origin, items));
  }

  /** The tables for programs, as {@code backlog simulate} writes them. */
  public List<Table> tables() {
    return SimulationTables.of(sweep(), web);
  }

  /** The items that one would have regretted to close, by repository and number. */
  public List<RegrettedItem> regretted() {
    return simulated.labellings().stream()
        .filter(Labelling::isRegretted)
        .map(labelling -> RegrettedItem.of(labelling, web))
        .toList();
  }

  /** The first of these, as many as a reader looks at. */
  public List<RegrettedItem> firstRegretted() {
    List<RegrettedItem> all = regretted();
    return all.subList(0, Math.min(all.size(), MOST_REGRETTED));
  }

  /** Where the others stand, in words; empty where there are none. */
  public String otherRegretted() {
    int others = regretted().size() - MOST_REGRETTED;
    return others <= 0
        ? ""
        : "and %s more, in csv/simulation-items.csv".formatted(Phrases.number(others));
  }

  /** The option that a report makes this with. */
  public String option() {
    return "--simulated-since " + instant();
  }

  private String instant() {
    return simulated.window().since().toString().replace("T00:00:00Z", "");
  }

  private Sweep sweep() {
    return new Sweep(null, List.of(new Sweep.Step(null, simulated)));
  }

  private String closed() {
    String closed = count(simulated.closed());
    int regret = simulated.regret();
    if (simulated.closed() == 1) {
      return closed + (regret == 1 ? ", and that would be regretted" : ", without regret");
    }
    String which = regret == 0 ? "none" : Phrases.number(regret);
    return closed + ", " + which + " of which would be regretted";
  }

  /** Each item counts once, however many policies came to it, and however often. */
  private int items(Predicate<Labelling> which) {
    return (int)
        simulated.labellings().stream()
            .filter(which)
            .map(it -> it.item().repositoryId() + "#" + it.item().number())
            .distinct()
            .count();
  }

  private String count(long number) {
    String noun =
        switch (items) {
          case "issues" -> "issue";
          case "pull requests" -> "pull request";
          default -> "item";
        };
    return Phrases.count(number, noun);
  }
}
