package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.report.agenda.Deal;
import io.github.containers.backlog.report.agenda.Deal.Dealt;
import io.github.containers.backlog.report.agenda.DealHistory;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import io.github.containers.backlog.store.DealtItem;
import io.github.containers.backlog.store.Store;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Deals issues among people, once an ISO week (UTC): the same command gives the same deal again in
 * that week, whatever has been done of it since. Another command gives another deal.
 */
final class Dealing {

  private final Session session;
  private final Splitting splitting;
  private final List<String> people;
  private final int each;
  private final String scope;

  /**
   * @param each how many issues a person gets at most
   * @param named the repositories on the command line
   */
  Dealing(Session session, Splitting splitting, int each, List<String> named) {
    this.session = session;
    this.splitting = splitting;
    this.people = splitting.people();
    this.each = each;
    scope = sorted(Stream.concat(named.stream(), session.options().repositories().stream()));
  }

  /**
   * Deals, and keeps the deal unless that is not wanted.
   *
   * @param whole whether the queue holds all that there is; else no new deal is made for a week
   */
  Deal deal(Queue queue, boolean whole) {
    try (Store store =
        splitting.preview()
            ? Store.openForReading(session.store())
            : Store.openForWriting(session.store(), new Syncing(session).lockWait())) {
      String occasion = occasion(queue);
      List<DealtItem> kept = store.deals().of(occasion);
      if (!kept.isEmpty()) {
        say("this is the deal that was made on " + day(kept.get(0).at()));
        return Deal.again(queue, kept.stream().map(Dealing::dealt).toList(), people);
      }
      Deal deal = Deal.of(queue, history(store), people, each, week() + " " + splitting.seed());
      if (!splitting.preview()) {
        requireWhole(whole);
        store.deals().save(occasion, deal.dealt().stream().map(this::item).toList());
        say("kept the deal; until the end of the week the same command gives it again");
      }
      return deal;
    }
  }

  private static void requireWhole(boolean whole) {
    if (!whole) {
      throw new FailureException(
          "nothing was dealt, as not all could be read; run the same command again, or deal what was"
              + " read before with --offline");
    }
  }

  private void say(String message) {
    if (!session.options().quiet()) {
      session.environment().say(message);
    }
  }

  private static String day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** The ISO week of the deal: {@code 2025-W10}. */
  String week() {
    String day = DateTimeFormatter.ISO_WEEK_DATE.format(session.asOf().atOffset(ZoneOffset.UTC));
    return day.substring(0, day.indexOf('W') + 3);
  }

  private DealHistory history(Store store) {
    Instant asOf = session.asOf();
    DealHistory history = new DealHistory();
    store
        .deals()
        .until(asOf)
        .forEach(item -> history.add(item.repositoryId(), item.number(), item.at()));
    return history;
  }

  /** All that was asked for, but for what does not change who gets what. */
  private String occasion(Queue queue) {
    String themes =
        queue.lists().stream().map(Worklist::theme).map(Theme::key).collect(joining(","));
    return "%s; seed %s; %d each of %s; %s; %s"
        .formatted(week(), splitting.seed(), each, themes, scope, sorted(people.stream()));
  }

  private static String sorted(Stream<String> texts) {
    return texts.map(text -> text.toLowerCase(Locale.ROOT)).sorted().collect(joining(","));
  }

  private DealtItem item(Dealt dealt) {
    return new DealtItem(
        dealt.repositoryId(), dealt.number(), dealt.person(), dealt.theme().key(), session.asOf());
  }

  private static Dealt dealt(DealtItem item) {
    Theme theme =
        Queue.URGENCY.stream()
            .filter(it -> it.key().equals(item.theme()))
            .findFirst()
            .orElse(Theme.OLDEST);
    return new Dealt(item.person(), item.repositoryId(), item.number(), theme);
  }
}
