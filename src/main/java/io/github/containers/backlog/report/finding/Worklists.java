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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Picks the open issues that are to be looked at next. */
final class Worklists {

  /** How many items a list names where there is little room. */
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
  private final Optional<Expiries> expiries;

  Worklists(Figures figures, Searches searches, Optional<Expiries> expiries) {
    this.figures = figures;
    this.searches = searches;
    this.expiries = expiries;
    issues =
        figures.openItems().stream().filter(open -> open.item().type() == ItemType.ISSUE).toList();
  }

  /** Each list, as long as usual; without policies there is none of what has expired. */
  List<Worklist> lists() {
    return themes().map(theme -> list(theme, issues, LENGTH, findAddress(theme))).toList();
  }

  /**
   * Of these themes, whole; an issue stands in the first list that it belongs to, and nowhere else.
   * No search finds just these.
   */
  List<Worklist> apart(List<Theme> wanted) {
    List<OpenItem> rest = new ArrayList<>(issues);
    List<Worklist> apart = new ArrayList<>();
    for (Theme theme : wanted) {
      apart.add(list(theme, rest, Integer.MAX_VALUE, Optional.empty()));
      rest.removeIf(open -> Boolean.TRUE.equals(belongs(open, theme)));
    }
    return apart;
  }

  private Stream<Theme> themes() {
    return Arrays.stream(Theme.values())
        .filter(theme -> theme != Theme.EXPIRED || expiries.isPresent());
  }

  /** All open items, the oldest first. */
  List<ListedItem> all() {
    return figures.openItems().stream().sorted(OLDEST).map(this::entry).toList();
  }

  /** Whether an open issue belongs to a list; null where that is not known. */
  private @Nullable Boolean belongs(OpenItem open, Theme theme) {
    return switch (theme) {
      case UNTRIAGED -> !open.triaged();
      case RETRIAGE_DUE -> open.triaged() ? open.retriageDue() : Boolean.FALSE;
      case UNANSWERED -> not(open.answered());
      case CRICKETS -> isCricket(open);
      case EXPIRED -> expiries.map(it -> it.has(open)).orElse(false);
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

  private Worklist list(Theme theme, List<OpenItem> among, int length, Optional<String> address) {
    List<OpenItem> its =
        among.stream()
            .filter(open -> Boolean.TRUE.equals(belongs(open, theme)))
            .sorted(order(theme))
            .toList();
    int unknown = (int) among.stream().filter(open -> belongs(open, theme) == null).count();
    return new Worklist(
        theme,
        new LinkedCount(its.size(), address.orElse(null)),
        unknown,
        its.stream().limit(length).map(this::entry).toList());
  }

  private Optional<String> findAddress(Theme theme) {
    return findSearch(theme).flatMap(ItemSearch::findAddress);
  }

  private ListedItem entry(OpenItem open) {
    return ListedItem.of(open, themes(open), searches.web().of(open.repository(), open.item()));
  }

  /** The lists that it belongs to; they are of issues. */
  private List<Theme> themes(OpenItem open) {
    return open.item().type() == ItemType.ISSUE
        ? themes().filter(theme -> Boolean.TRUE.equals(belongs(open, theme))).toList()
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
