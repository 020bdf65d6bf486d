package io.github.containers.backlog.cli;

import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.simulation.CurvePoint;
import io.github.containers.backlog.policy.simulation.Labelling;
import io.github.containers.backlog.policy.simulation.PolicyFigures;
import io.github.containers.backlog.policy.simulation.Simulated;
import io.github.containers.backlog.policy.simulation.Sweep;
import io.github.containers.backlog.policy.simulation.Window;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.finding.RegrettedItem;
import io.github.containers.backlog.report.finding.SimulatedPast;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says for a person what policies would have done. */
final class SimulationText {

  private static final int WIDEST = 60;
  private static final int MOST_ITEMS = 10;

  private static final String NOTHING_CLOSED =
      "Nothing here closes. What closing would cost is shown of a policy with a grace and"
          + " 'then: close' (of --when with --grace 30d --then close).";

  private final Session session;
  private final PrintWriter out;
  private final String items;
  private final boolean closing;

  SimulationText(Session session, SimulatedSettings settings) {
    this.session = session;
    this.out = session.environment().out();
    this.items = settings.items();
    this.closing = settings.closing();
  }

  void print(Sweep sweep) {
    Simulated first = sweep.first();
    Window window = first.window();
    line(
        "As if in force since %s, a run a day until %s: %s %s were open in that time."
            .formatted(
                Phrases.date(window.since()),
                Phrases.date(window.asOf()),
                Words.count(first.items()),
                items));
    line("");
    TextTable.print(figures(sweep), out);
    line("");
    curve(sweep);
    if (sweep.variable() == null) {
      regret(first);
    }
    line(closing ? SimulatedPast.RULE : NOTHING_CLOSED);
    sayUnread(first);
  }

  private static Table figures(Sweep sweep) {
    List<String> columns =
        new ArrayList<>(List.of("policy", "labelled", "answered", "expired", "closed", "regret"));
    columns.addAll(List.of("fixed", "taken up", "mails a week"));
    if (sweep.variable() != null) {
      columns.set(0, sweep.variable() + " (days)");
      columns.add("open at the end");
    }
    return new Table(
        "simulation",
        columns,
        () ->
            sweep.steps().stream()
                .flatMap(step -> step.simulated().policies().stream().map(its -> row(step, its))));
  }

  private static List<Cell> row(Sweep.Step step, PolicyFigures figures) {
    Cell key =
        step.threshold() == null
            ? new Cell.Text(figures.policy())
            : new Cell.Text(Words.count(Objects.requireNonNull(step.threshold()).toDays()));
    List<Cell> row =
        new ArrayList<>(
            List.of(
                key,
                new Cell.Whole(figures.labelled()),
                new Cell.Whole(figures.answered()),
                new Cell.Whole(figures.expired()),
                new Cell.Whole(figures.closed()),
                new Cell.Whole(figures.regret()),
                new Cell.Whole(figures.fixed()),
                new Cell.Whole(figures.takenUp()),
                Cell.decimal(figures.mails() / step.simulated().window().weeks())));
    if (step.threshold() != null) {
      row.add(new Cell.Whole(last(step.simulated()).with()));
    }
    return row;
  }

  private static CurvePoint last(Simulated simulated) {
    return simulated.curve().get(simulated.curve().size() - 1);
  }

  private void curve(Sweep sweep) {
    CurvePoint last = last(sweep.first());
    String date = Phrases.date(last.at());
    String without = Words.count(last.without());
    line(
        sweep.variable() == null
            ? "Open on %s: %s; as it was: %s.".formatted(date, Words.count(last.with()), without)
            : "As it was, %s were open on %s.".formatted(without, date));
  }

  private void regret(Simulated simulated) {
    List<Labelling> regretted =
        simulated.labellings().stream().filter(Labelling::isRegretted).toList();
    if (regretted.isEmpty()) {
      return;
    }
    line("Regretted (" + Words.count(regretted.size()) + "):");
    List<List<String>> lines = regretted.stream().limit(MOST_ITEMS).map(this::columns).toList();
    out.print(Columns.aligned(lines, "    "));
    if (regretted.size() > MOST_ITEMS) {
      line(
          "    and %s more, in csv/simulation-items.csv"
              .formatted(Words.count(regretted.size() - MOST_ITEMS)));
    }
    line("");
  }

  private List<String> columns(Labelling labelling) {
    RegrettedItem item = RegrettedItem.of(labelling, session.web());
    return List.of(
        item.repository() + "#" + item.number(),
        item.closed(),
        item.truth(),
        Columns.cut(item.title(), WIDEST));
  }

  private void sayUnread(Simulated simulated) {
    if (simulated.unread() > 0) {
      session
          .environment()
          .say(
              "of %s of these %s %s the timelines were never read: they count as never touched, so"
                      .formatted(
                          Words.count(simulated.unread()), Words.count(simulated.items()), items)
                  + " all figures but \"as it was\" are too low; leave out --offline to read them");
    }
  }

  private void line(String text) {
    out.print(TerminalText.line(text) + "\n");
  }
}
