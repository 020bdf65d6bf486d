package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.report.WebAddresses;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to look at next: every open issue once, in the most urgent of the lists that it belongs to.
 *
 * @param asOf the instant that it is true of
 * @param lists whole, the most urgent first
 */
public record Queue(Instant asOf, List<Worklist> lists) {

  /**
   * The themes that need no policy, the most urgent first: who was never answered comes before who
   * was forgotten.
   */
  public static final List<Theme> URGENCY =
      List.of(Theme.UNANSWERED, Theme.RETRIAGE_DUE, Theme.CRICKETS, Theme.UNTRIAGED, Theme.OLDEST);

  /** Copies the list. */
  public Queue {
    lists = List.copyOf(lists);
  }

  /**
   * Of the open issues among these figures.
   *
   * @param schemes what the labels mean in each repository, by full name
   * @param themes the lists to make; an issue that belongs to none of them is left out
   */
  public static Queue of(
      Figures figures,
      Map<String, LabelScheme> schemes,
      WebAddresses web,
      Collection<Theme> themes) {
    List<Theme> wanted = URGENCY.stream().filter(themes::contains).toList();
    Searches searches = new Searches(web, schemes);
    Worklists worklists = new Worklists(figures, searches, Optional.empty());
    return new Queue(figures.asOf(), worklists.apart(wanted));
  }

  /** How many issues there are in all lists. */
  public int size() {
    return lists.stream().mapToInt(list -> list.count().count()).sum();
  }
}
