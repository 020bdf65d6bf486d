package io.github.containers.backlog.report.finding;

import static java.util.stream.Collectors.groupingBy;

import io.github.containers.backlog.metrics.OpenItem;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.model.ItemType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what stands in the stale-count table, and finds the search for each count. */
final class StaleTally {

  static final Comparator<StaleCounts.Row> BY_KEY =
      Comparator.comparing(StaleCounts.Row::repository).thenComparing(StaleCounts.Row::kind);

  private final Instant asOf;
  private final List<OpenItem> issues;
  private final Map<String, List<OpenItem>> issuesByRepository;
  private final List<Duration> thresholds;
  private final Searches searches;

  private StaleTally(
      Instant asOf, List<OpenItem> open, List<Duration> thresholds, Searches searches) {
    this.asOf = asOf;
    this.thresholds = thresholds;
    this.searches = searches;
    issues = open.stream().filter(item -> item.item().type() == ItemType.ISSUE).toList();
    issuesByRepository = issues.stream().collect(groupingBy(its -> its.repository().fullName()));
  }

  /** Of these open items, which are of the repositories that {@code searches} knows. */
  static StaleCounts of(
      Instant asOf, List<OpenItem> open, List<Duration> thresholds, Searches searches) {
    StaleTally tally = new StaleTally(asOf, open, thresholds, searches);
    List<StaleCounts.Row> rows =
        Stream.concat(Stream.of(Slice.ALL), searches.schemes().keySet().stream())
            .sorted()
            .flatMap(tally::repository)
            .toList();
    return new StaleCounts(asOf, thresholds, rows, List.of());
  }

  private Stream<StaleCounts.Row> repository(String repository) {
    Stream<String> kinds =
        repository.equals(Slice.ALL)
            ? LabelScheme.kinds(searches.schemes().values().stream()).stream()
            : searches.of(repository).kinds().names().stream();
    return Stream.concat(kinds, Stream.of(Slice.ALL)).map(kind -> row(repository, kind));
  }

  private StaleCounts.Row row(String repository, String kind) {
    List<OpenItem> its =
        issuesOf(repository).stream()
            .filter(item -> kind.equals(Slice.ALL) || item.kind().equals(kind))
            .toList();
    Optional<ItemSearch> open = searches.find(repository, ItemType.ISSUE, kind);
    Optional<List<String>> labels = searches.findShared(repository, LabelScheme::stale);
    Optional<ItemSearch> stale =
        open.flatMap(search -> labels.filter(some -> !some.isEmpty()).map(search::withAny));
    Optional<ItemSearch> fresh = open.flatMap(search -> labels.map(search::without));
    return new StaleCounts.Row(
        repository,
        kind,
        count(its, item -> true, open.map(search -> search.createdBy(asOf))),
        thresholds.stream()
            .map(
                age ->
                    count(
                        its,
                        item -> item.age().compareTo(age) > 0 && !isStale(item),
                        fresh.map(search -> search.olderThan(age, asOf))))
            .toList(),
        count(its, this::isStale, stale.map(search -> search.createdBy(asOf))));
  }

  private List<OpenItem> issuesOf(String repository) {
    return repository.equals(Slice.ALL)
        ? issues
        : issuesByRepository.getOrDefault(repository, List.of());
  }

  private boolean isStale(OpenItem item) {
    return searches.of(item.repository().fullName()).isStale(item.labels());
  }

  private static LinkedCount count(
      List<OpenItem> items, Predicate<OpenItem> which, Optional<ItemSearch> search) {
    return new LinkedCount(
        (int) items.stream().filter(which).count(),
        search.flatMap(ItemSearch::findAddress).orElse(null));
  }
}
