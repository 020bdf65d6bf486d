package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.EarlierFigures;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.WebAddresses;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is to know: the report and what stands out in it.
 *
 * @param report all figures, tables and charts
 * @param since the instant of the previous report, recomputed from what is known now
 * @param answer in words
 * @param keyFigures the four numbers to take away
 * @param issues open issues by repository, most first, all together last
 * @param pullRequests open pull requests by repository, in the same way
 * @param kinds open issues by kind in the order of the kinds, all together last
 * @param staleCounts the stale-count table
 * @param worklists what to look at next
 * @param items all open items, the oldest first
 * @param simulated what the policies would have done; null where that was not asked
 */
public record Briefing(
    Report report,
    Instant since,
    Answer answer,
    List<KeyFigure> keyFigures,
    List<SliceLine> issues,
    List<SliceLine> pullRequests,
    List<SliceLine> kinds,
    StaleCounts staleCounts,
    List<Worklist> worklists,
    List<ListedItem> items,
    @Nullable SimulatedPast simulated) {

  private static final List<Theme> FIRST =
      List.of(Theme.UNANSWERED, Theme.RETRIAGE_DUE, Theme.CRICKETS);

  /** Copies the lists. */
  public Briefing {
    keyFigures = List.copyOf(keyFigures);
    issues = List.copyOf(issues);
    pullRequests = List.copyOf(pullRequests);
    kinds = List.copyOf(kinds);
    worklists = List.copyOf(worklists);
    items = List.copyOf(items);
  }

  /**
   * Of a report.
   *
   * @param previous the figures at an earlier instant
   * @param schemes what the labels mean in each of the report's repositories, by full name
   * @param thresholds ages that the stale-count table has columns for, whole days, ascending
   * @param web where GitHub is
   */
  public static Briefing of(
      Report report,
      EarlierFigures previous,
      Map<String, LabelScheme> schemes,
      List<Duration> thresholds,
      WebAddresses web) {
    return of(report, previous, schemes, thresholds, web, Optional.empty());
  }

  /**
   * The same with what the policies' graces have come to.
   *
   * @param expiries the items whose grace ran out; empty where there are no policies
   */
  public static Briefing of(
      Report report,
      EarlierFigures previous,
      Map<String, LabelScheme> schemes,
      List<Duration> thresholds,
      WebAddresses web,
      Optional<Expiries> expiries) {
    Figures now = report.figures();
    Searches searches = new Searches(web, schemes);
    Worklists worklists = new Worklists(now, searches, expiries);
    Comparison comparison = new Comparison(now, previous, searches);
    SliceLine issues = comparison.all(ItemType.ISSUE);
    SliceLine pullRequests = comparison.all(ItemType.PULL_REQUEST);
    List<SliceLine> kinds = comparison.byKind(kinds(schemes));
    return new Briefing(
        report,
        previous.asOf(),
        Answer.of(issues, pullRequests, kinds, previous.asOf()),
        KeyFigures.of(previous, issues, pullRequests),
        comparison.byRepository(ItemType.ISSUE),
        comparison.byRepository(ItemType.PULL_REQUEST),
        kinds,
        StaleTally.of(now.asOf(), now.openItems(), thresholds, searches)
            .without(report.shortfalls().stream().map(Reading::repository).toList()),
        worklists.lists(),
        worklists.all(),
        null);
  }

  /** The same, with what the policies would have done. */
  public Briefing with(SimulatedPast past) {
    return new Briefing(
        report,
        since,
        answer,
        keyFigures,
        issues,
        pullRequests,
        kinds,
        staleCounts,
        worklists,
        items,
        past);
  }

  /** What the policies would have done; empty where that was not asked. */
  public Optional<SimulatedPast> findSimulated() {
    return Optional.ofNullable(simulated);
  }

  /** All charts, in the order in which they are shown. */
  public List<Chart> charts() {
    Stream<Chart> curve =
        findSimulated().flatMap(SimulatedPast::findCurve).map(Chart.class::cast).stream();
    return Stream.concat(report.charts().stream(), curve).toList();
  }

  /** What to do first, at most three sentences; empty where nothing is open. */
  public List<Worklist> toDoFirst() {
    List<Worklist> urgent = FIRST.stream().flatMap(this::nonEmpty).toList();
    return urgent.isEmpty() ? nonEmpty(Theme.OLDEST).toList() : urgent;
  }

  /**
   * The repositories whose open issues have changed most since the previous report, at most so
   * many.
   */
  public List<SliceLine> movers(int most) {
    return issues.stream()
        .filter(line -> !line.whole() && line.change() != 0)
        .sorted(
            Comparator.comparingInt((SliceLine line) -> -Math.abs(line.change()))
                .thenComparing(SliceLine::name))
        .limit(most)
        .toList();
  }

  private Stream<Worklist> nonEmpty(Theme theme) {
    return worklists.stream().filter(list -> list.theme() == theme && !list.first().isEmpty());
  }

  private static List<String> kinds(Map<String, LabelScheme> schemes) {
    return LabelScheme.kinds(
        schemes.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue));
  }
}
