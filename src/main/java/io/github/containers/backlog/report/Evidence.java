package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Chance;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Health;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.metrics.TriageStep;
import io.github.containers.backlog.metrics.Unanswered;
import io.github.containers.backlog.metrics.Waiting;
import io.github.containers.backlog.model.ItemType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that the debate needs: what becomes of old items, what would turn the curve, who waits
 * for whom, and which repository nobody looks after. Shares are in per cent.
 */
public final class Evidence {

  private static final String ISSUES = ItemType.ISSUE.key();

  private final Figures figures;
  private final @Nullable Target target;

  Evidence(Figures figures, @Nullable Target target) {
    this.figures = figures;
    this.target = target;
  }

  /** What becomes within a year of issues by kind, and of pull requests, that are old already. */
  public Table chances() {
    return new Table(
        "chances",
        List.of(
            "items",
            "open for",
            "at risk",
            "closed within a year %",
            "95 % interval",
            "fixed %",
            "otherwise %",
            "reason unknown %"),
        () -> chanceSlices().flatMap(Evidence::chanceRows));
  }

  /** How many closed issues there are whose reason is unknown; 0 where every one is known. */
  public int unknownReasons() {
    return figures
        .find(new Slice(Slice.ALL, ISSUES, Slice.ALL))
        .map(issues -> issues.survival().unknown())
        .orElse(0);
  }

  /** How fast issues come and go by repository, and what closings a week would change that. */
  public Table pace() {
    return EvidenceRows.pace(figures, repositories(ISSUES), target);
  }

  /** What a target means for each repository; empty without a target. */
  public String targetNote() {
    return target == null
        ? ""
        : "What each repository is to have of the target is what it has of the open issues now.";
  }

  /** How often forecasts of past quarters held, for all repositories together. */
  public Table backtest() {
    return EvidenceRows.backtest(total(ISSUES));
  }

  /** How long issues and pull requests wait for a maintainer's first word, by repository. */
  public Table responses() {
    return new Table(
        "responses",
        List.of(
            "repository",
            "items",
            "left out",
            "answered",
            "median days to first response",
            "open",
            "of these never answered %"),
        () -> repositories(Slice.ALL).stream().map(Evidence::responseRow));
  }

  /** How long it takes until an issue has been looked at, in all repositories together. */
  public Table triage() {
    return new Table(
        "triage",
        List.of("step", "items", "reached", "median days"),
        () ->
            total(ISSUES).stream()
                .flatMap(slice -> Stream.of(TriageStep.values()).map(step -> row(slice, step))));
  }

  /** Whether each repository is looked after. */
  public Table health() {
    return new Table(
        "health",
        List.of(
            "repository",
            "release days ago",
            "merge days ago",
            "maintainer's word days ago",
            "pull requests a week",
            "never answered %",
            "open",
            "of all %"),
        () -> figures.healths().stream().map(Evidence::row));
  }

  /** A sentence for each repository whose maintainers seem gone. */
  public List<String> warnings() {
    return figures.healths().stream()
        .filter(Health::maintainersSeemGone)
        .map(EvidenceRows::warning)
        .toList();
  }

  private Stream<SliceFigures> chanceSlices() {
    return figures.slices().stream()
        .filter(slice -> slice.slice().repository().equals(Slice.ALL))
        .filter(
            slice ->
                slice.slice().type().equals(ISSUES)
                    || (slice.slice().kind().equals(Slice.ALL)
                        && !slice.slice().type().equals(Slice.ALL)));
  }

  private static Stream<List<Cell>> chanceRows(SliceFigures slice) {
    boolean issues = slice.slice().type().equals(ISSUES);
    boolean all = slice.slice().kind().equals(Slice.ALL);
    String name =
        issues ? (all ? "all issues" : "issues: " + slice.slice().kind()) : "pull requests";
    return slice.survival().chances().stream().map(chance -> row(name, chance));
  }

  private static List<Cell> row(String name, Chance chance) {
    Cell interval =
        Double.isNaN(chance.lower())
            ? Cell.ABSENT
            : new Cell.Text(percent(chance.lower()) + "–" + percent(chance.upper()));
    return List.of(
        new Cell.Text(name),
        new Cell.Text(ChancesTable.inWords(chance.openFor())),
        new Cell.Whole(chance.atRisk()),
        new Cell.Whole(percent(chance.closed())),
        interval,
        new Cell.Whole(percent(chance.fixed())),
        new Cell.Whole(percent(chance.otherwise())),
        new Cell.Whole(percent(chance.unknown())));
  }

  /** By name, the sum of all at the end, which is left out where there is one only. */
  private List<SliceFigures> repositories(String type) {
    List<SliceFigures> rows =
        figures.slices().stream()
            .filter(slice -> slice.slice().type().equals(type))
            .filter(slice -> slice.slice().kind().equals(Slice.ALL))
            .sorted(
                Comparator.comparing(
                        (SliceFigures slice) -> slice.slice().repository().equals(Slice.ALL))
                    .thenComparing(slice -> -slice.ages().open())
                    .thenComparing(slice -> slice.slice().repository()))
            .toList();
    return rows.size() == 2 ? rows.subList(0, 1) : rows;
  }

  private List<SliceFigures> total(String type) {
    return figures.find(new Slice(Slice.ALL, type, Slice.ALL)).stream().toList();
  }

  private static List<Cell> responseRow(SliceFigures slice) {
    Waiting waiting = slice.care().firstResponse();
    boolean tells = slice.care().representative();
    int known = slice.care().unanswered().stream().mapToInt(Unanswered::known).sum();
    int unanswered = slice.care().unanswered().stream().mapToInt(Unanswered::unanswered).sum();
    return List.of(
        new Cell.Text(slice.slice().repository()),
        new Cell.Whole(waiting.items()),
        new Cell.Whole(slice.care().unknown()),
        tells ? new Cell.Whole(waiting.over()) : Cell.ABSENT,
        tells ? Cell.days(waiting.median()) : Cell.ABSENT,
        new Cell.Whole(slice.ages().open()),
        share(unanswered, known));
  }

  private static List<Cell> row(SliceFigures slice, TriageStep step) {
    Waiting waiting = slice.care().step(step);
    boolean tells = slice.care().representative();
    return List.of(
        new Cell.Text(step.key().replace('_', ' ')),
        new Cell.Whole(waiting.items()),
        tells ? new Cell.Whole(waiting.over()) : Cell.ABSENT,
        tells ? Cell.days(waiting.median()) : Cell.ABSENT);
  }

  private static List<Cell> row(Health health) {
    return List.of(
        new Cell.Text(health.repository()),
        Cell.days(health.sinceRelease()),
        Cell.days(health.sinceMerge()),
        Cell.days(health.sinceWord()),
        new Cell.Decimal(health.pullRequestsAWeek()),
        share(health.unanswered(), health.openKnown()),
        new Cell.Whole(health.open()),
        new Cell.Whole(percent(health.shareOfOpen())));
  }

  private static Cell share(int part, int whole) {
    return whole == 0 ? Cell.ABSENT : new Cell.Whole(percent((double) part / whole));
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }
}
