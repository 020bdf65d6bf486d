package io.github.containers.backlog.report;

import io.github.containers.backlog.policy.simulation.CurvePoint;
import io.github.containers.backlog.policy.simulation.Fate;
import io.github.containers.backlog.policy.simulation.Labelling;
import io.github.containers.backlog.policy.simulation.PolicyFigures;
import io.github.containers.backlog.policy.simulation.Simulated;
import io.github.containers.backlog.policy.simulation.Sweep;
import io.github.containers.backlog.policy.simulation.Window;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What policies would have done. In a sweep each threshold has its rows. */
public final class SimulationTables {

  private static final List<String> KEYS = List.of("variable", "threshold_days");

  private final Sweep sweep;
  private final WebAddresses addresses;

  private SimulationTables(Sweep sweep, WebAddresses addresses) {
    this.sweep = sweep;
    this.addresses = addresses;
  }

  /** All of them, with links to these addresses. */
  public static List<Table> of(Sweep sweep, WebAddresses addresses) {
    SimulationTables tables = new SimulationTables(sweep, addresses);
    return List.of(tables.policies(), tables.curve(), tables.items());
  }

  /** {@code simulation}: what each policy would have done. */
  private Table policies() {
    List<String> columns =
        columns(
            List.of("policy"),
            List.of(
                "since",
                "as_of",
                "items",
                "without_timeline",
                "labelled",
                "answered",
                "expired",
                "closed",
                "regret",
                "fixed",
                "taken_up",
                "mails_a_week"));
    return new Table(
        "simulation",
        columns,
        () ->
            sweep.steps().stream()
                .flatMap(
                    step ->
                        step.simulated().policies().stream().map(figures -> row(step, figures))));
  }

  private List<Cell> row(Sweep.Step step, PolicyFigures figures) {
    Simulated simulated = step.simulated();
    Window window = simulated.window();
    return cells(
        step,
        List.of(new Cell.Text(figures.policy())),
        List.of(
            new Cell.Day(window.since()),
            new Cell.Day(window.asOf()),
            new Cell.Whole(simulated.items()),
            new Cell.Whole(simulated.unread()),
            new Cell.Whole(figures.labelled()),
            new Cell.Whole(figures.answered()),
            new Cell.Whole(figures.expired()),
            new Cell.Whole(figures.closed()),
            new Cell.Whole(figures.regret()),
            new Cell.Whole(figures.fixed()),
            new Cell.Whole(figures.takenUp()),
            Cell.decimal(figures.mails() / window.weeks())));
  }

  /** {@code simulation-curve}: how many items were open, and how many would have been. */
  private Table curve() {
    return new Table(
        "simulation-curve",
        columns(List.of("date"), List.of("open_without", "open_with")),
        () ->
            sweep.steps().stream()
                .flatMap(step -> step.simulated().curve().stream().map(point -> row(step, point))));
  }

  private List<Cell> row(Sweep.Step step, CurvePoint point) {
    return cells(
        step,
        List.of(new Cell.Day(point.at())),
        List.of(new Cell.Whole(point.without()), new Cell.Whole(point.with())));
  }

  /** {@code simulation-items}: each time that a policy would have put its label on an item. */
  private Table items() {
    List<String> columns =
        columns(
            List.of("repository", "number", "policy", "labelled_at"),
            List.of(
                "ending",
                "ended_at",
                "expired_at",
                "in_truth",
                "in_truth_at",
                "regret",
                "type",
                "created_at",
                "author",
                "title",
                "url"));
    return new Table(
        "simulation-items",
        columns,
        () ->
            sweep.steps().stream()
                .flatMap(
                    step ->
                        step.simulated().labellings().stream()
                            .map(labelling -> row(step, labelling))));
  }

  private List<Cell> row(Sweep.Step step, Labelling labelling) {
    Fate fate = labelling.fate();
    return cells(
        step,
        List.of(
            new Cell.Text(labelling.repository().fullName()),
            new Cell.Whole(labelling.item().number()),
            new Cell.Text(labelling.policy()),
            moment(labelling.putOnAt())),
        List.of(
            new Cell.Text(labelling.ending().key()),
            moment(labelling.endedAt()),
            moment(labelling.expiredAt()),
            Cell.text(fate == null ? null : fate.truth().key()),
            moment(fate == null ? null : fate.at()),
            new Cell.Flag(labelling.isRegretted()),
            new Cell.Text(labelling.item().type().key()),
            moment(labelling.item().createdAt()),
            new Cell.Text(labelling.item().author().login()),
            new Cell.Text(labelling.item().title()),
            new Cell.Text(addresses.of(labelling.repository(), labelling.item()))));
  }

  private static Cell moment(@Nullable Instant at) {
    return at == null ? Cell.ABSENT : new Cell.Moment(at.truncatedTo(ChronoUnit.SECONDS));
  }

  private static List<String> columns(List<String> first, List<String> then) {
    return Stream.of(first, KEYS, then).flatMap(List::stream).toList();
  }

  private List<Cell> cells(Sweep.Step step, List<Cell> first, List<Cell> then) {
    List<Cell> row = new ArrayList<>(first);
    row.add(Cell.text(sweep.variable()));
    row.add(Cell.days(step.threshold()));
    row.addAll(then);
    return row;
  }
}
