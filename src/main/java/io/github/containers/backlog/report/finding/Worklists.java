package io.github.containers.backlog.report.finding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.OpenItem;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks the open issues that are to be looked at next. */
final class Worklists {

  /** How many items a list names. */
  static final int LENGTH = 10;

  /** So long a reporter may take to answer. */
  private static final Duration PATIENCE = Duration.ofDays(30);

  private static final Comparator<OpenItem> OLDEST =
      comparing(OpenItem::age, reverseOrder())
          .thenComparing(open -> open.repository().fullName())
          .thenComparing(open -> open.item().number());
  private static final Comparator<OpenItem> LONGEST_IDLE =
      comparing(OpenItem::idle, reverseOrder()).thenComparing(OLDEST);
  private static final Comparator<OpenItem> LONGEST_WAITING =
      comparing(OpenItem::waiting, nullsLast(Comparator.<Duration>reverseOrder()))
          .thenComparing(OLDEST);

  private final Figures figures;
  private final List<OpenItem> issues;
  private final Searches searches;

  private Worklists(Figures figures, Searches searches) {
    this.figures = figures;
    this.searches = searches;
    issues =
        figures.openItems().stream().filter(open -> open.item().type() == ItemType.ISSUE).toList();
  }

  static List<Worklist> of(Figures figures, Searches searches) {
    Worklists lists = new Worklists(figures, searches);
    return Arrays.stream(Theme.values()).map(lists::list).toList();
  }

  /** All open items, the oldest first. */
  static List<ListedItem> all(Figures figures, Searches searches) {
    Worklists lists = new Worklists(figures, searches);
    return figures.openItems().stream().sorted(OLDEST).map(lists::entry).toList();
  }

  /** Whether an open issue belongs to a list; null where that is not known. */
  private static @Nullable Boolean belongs(OpenItem open, Theme theme) {
    return switch (theme) {
      case UNTRIAGED -> !open.triaged();
      case RETRIAGE_DUE -> open.triaged() ? open.retriageDue() : Boolean.FALSE;
      case UNANSWERED -> not(open.answered());
      case CRICKETS -> isCricket(open);
      case OLDEST -> true;
    };
  }

  private static @Nullable Boolean not(@Nullable Boolean known) {
    return known == null ? null : !known;
  }

  private static @Nullable Boolean isCricket(OpenItem open) {
    Duration waiting = open.waiting();
    Boolean awaitsReporter = open.awaitsReporter();
    if (waiting == null || awaitsReporter == null) {
      return null;
    }
    return awaitsReporter && waiting.compareTo(PATIENCE) > 0;
  }

  private Worklist list(Theme theme) {
    List<OpenItem> its =
        issues.stream()
            .filter(open -> Boolean.TRUE.equals(belongs(open, theme)))
            .sorted(order(theme))
            .toList();
    int unknown = (int) issues.stream().filter(open -> belongs(open, theme) == null).count();
    return new Worklist(
        theme,
        new LinkedCount(
            its.size(), findSearch(theme).flatMap(ItemSearch::findAddress).orElse(null)),
        unknown,
        its.stream().limit(LENGTH).map(this::entry).toList());
  }

  private ListedItem entry(OpenItem open) {
    return ListedItem.of(open, themes(open), searches.web().of(open.repository(), open.item()));
  }

  /** The lists that it belongs to; they are of issues. */
  private static List<Theme> themes(OpenItem open) {
    return open.item().type() == ItemType.ISSUE
        ? Arrays.stream(Theme.values())
            .filter(theme -> Boolean.TRUE.equals(belongs(open, theme)))
            .toList()
        : List.of();
  }

  private static Comparator<OpenItem> order(Theme theme) {
    return switch (theme) {
      case RETRIAGE_DUE -> LONGEST_IDLE;
      case CRICKETS -> LONGEST_WAITING;
      default -> OLDEST;
    };
  }

  /** GitHub can search for labels, not for who said the last word. */
  private Optional<ItemSearch> findSearch(Theme theme) {
    Optional<ItemSearch> open =
        searches
            .find(Slice.ALL, ItemType.ISSUE, Slice.ALL)
            .map(search -> search.createdBy(figures.asOf()).oldestFirst());
    return switch (theme) {
      case OLDEST -> open;
      case UNTRIAGED ->
          open.flatMap(
              search ->
                  searches
                      .findShared(Slice.ALL, scheme -> List.of(scheme.triaged()))
                      .map(search::without));
      default -> Optional.empty();
    };
  }
}
