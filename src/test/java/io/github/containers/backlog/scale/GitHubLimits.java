package io.github.containers.backlog.scale;

import java.util.Locale;

/**
 * What binds first: how long GitHub's rate limit makes a first sync last.
 *
 * @param items of the organization
 * @param requests that a first sync of it sends
 * @param seconds that the program itself takes for them
 */
record GitHubLimits(int items, long requests, double seconds) {

  /** Entries a page, GitHub's most. */
  private static final int PAGE = 100;

  /** Requests an hour with a token. */
  private static final int TOKEN = 5_000;

  /** The same for the token of an Action, in each repository. */
  private static final int ACTION = 1_000;

  /** In a paragraph. */
  String words() {
    return String.format(
        Locale.ROOT,
        "What binds first beyond that is GitHub: %,d items are %,d pages of %d, and with the"
            + " timelines of the open ones %,d requests. At %,d an hour, which a token may send,"
            + " they take %.1f hours (%.1f with `history: none`, without the timelines); at the"
            + " %,d of an Action's own token %.0f hours. The program takes %.0f seconds for them,"
            + " %.0f times less; it stops at the limit and goes on where it stopped.",
        items,
        pages(),
        PAGE,
        requests,
        TOKEN,
        hours(requests, TOKEN),
        hours(pages(), TOKEN),
        ACTION,
        hours(requests, ACTION),
        seconds,
        hours(requests, TOKEN) * 3600 / seconds);
  }

  private long pages() {
    return (items + PAGE - 1L) / PAGE;
  }

  private static double hours(long requests, int anHour) {
    return (double) requests / anHour;
  }
}
