package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Words;
import io.github.containers.backlog.proof.Claim;
import java.util.Locale;

/**
 * What binds first: how long GitHub's rate limit makes a first sync last.
 *
 * @param items of the organization
 * @param asked what a first sync of it asked for
 * @param seconds that the program itself takes for that
 */
record GitHubLimits(int items, Asked asked, double seconds) {

  /** Requests an hour with a token. */
  private static final int TOKEN = 5_000;

  /** The same for the token of an Action, in each repository. */
  private static final int ACTION = 1_000;

  /** In a paragraph. */
  String words() {
    return String.format(
        Locale.ROOT,
        "The server was asked for %,d pages of items, and with the timelines of the open ones %,d"
            + " requests in all. At %,d an hour, which GitHub lets a token send, they take %.1f"
            + " hours (%.1f for the pages alone, as with `history: none`); at the %,d of an"
            + " Action's own token %.0f hours. The program stops at the limit and goes on where it"
            + " stopped.",
        asked.pages(),
        asked.requests(),
        TOKEN,
        hours(asked.requests(), TOKEN),
        hours(asked.pages(), TOKEN),
        ACTION,
        hours(asked.requests(), ACTION));
  }

  /** That it is GitHub's rate, not this program. */
  Claim bindsFirst() {
    double allowed = hours(asked.requests(), TOKEN) * 3600;
    String what =
        ("a first sync of %s items is bound by the %s requests an hour that GitHub allows, not by"
                + " the program")
            .formatted(Words.count(items), Words.count(TOKEN));
    String measured =
        "%s s for the program, %s s for the limit"
            .formatted(Words.decimal(seconds, 0), Words.count(Math.round(allowed)));
    return new Claim(what, measured, seconds < allowed);
  }

  private static double hours(long requests, int anHour) {
    return (double) requests / anHour;
  }
}
