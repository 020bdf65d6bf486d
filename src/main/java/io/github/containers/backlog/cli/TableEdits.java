package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Look;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.render.markdown.MarkedBlock;
import io.github.containers.backlog.render.markdown.StaleCountsMarkdown;
import io.github.containers.backlog.report.finding.StaleCounts;
import io.github.containers.backlog.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The edits of issues' texts that bring their stale-count tables up to date. */
final class TableEdits {

  /** GitHub takes no more characters. */
  private static final int LONGEST_BODY = 65_536;

  /** Stands in the journal where a policy's name does. */
  private static final String ORIGIN = "stale-count table";

  private final Session session;
  private final List<ItemName> names;
  private final Store store;
  private final Line line;

  TableEdits(Session session, List<ItemName> names, Store store, Line line) {
    this.session = session;
    this.names = names;
    this.store = store;
    this.line = line;
  }

  /**
   * The edits that bring all of them up to date.
   *
   * @throws FailureException where one of them is not there, or has no place for it
   */
  Plan plan(StaleCounts counts, String account) {
    List<Action> actions = new ArrayList<>();
    for (ItemName name : names) {
      Repository home = home(name);
      if (!(line.writer().look(home, name.number()) instanceof Look.Present present)) {
        throw new FailureException("cannot update " + name(name) + ": it is not there any more");
      }
      String refreshed = refreshed(name, present.body(), counts);
      if (refreshed.equals(present.body())) {
        session.environment().say("the stale-count table in " + name(name) + " is up to date");
      } else {
        actions.add(action(home, present, refreshed));
      }
    }
    return new Plan(session.asOf(), account, actions);
  }

  private Repository home(ItemName name) {
    if (store.findRepository(name.repository()).isEmpty()) {
      throw new FailureException(
          "--update-issue: "
              + name(name)
              + " is in none of the repositories that are reported on; add its repository");
    }
    return line.writer().repository(name.repository());
  }

  private static Action action(Repository home, Look.Present present, String body) {
    Item item = present.item();
    return new Action(
        home.id(),
        home.ref(),
        item.number(),
        item.title(),
        item.author().login(),
        item.createdAt(),
        ORIGIN,
        new Step.EditBody(present.body(), body),
        "the counts have changed",
        Map.of(),
        new Seen(item.open(), item.locked(), item.labels(), item.updatedAt(), item.updatedAt()));
  }

  private String refreshed(ItemName name, String body, StaleCounts counts) {
    try {
      String linked = replaced(body, StaleCountsMarkdown.of(counts));
      if (fits(linked)) {
        return linked;
      }
      String plain = replaced(body, StaleCountsMarkdown.withoutLinks(counts));
      if (fits(plain)) {
        session.environment().say("the links of the table would be too long for an issue's text");
        return plain;
      }
    } catch (MarkedBlock.UnmarkedException unmarked) {
      throw new FailureException("cannot update " + name(name) + ": " + unmarked.getMessage());
    }
    throw new FailureException(
        "cannot update %s: its text would have more than %,d characters"
            .formatted(name(name), LONGEST_BODY));
  }

  private static String replaced(String body, String table) throws MarkedBlock.UnmarkedException {
    return MarkedBlock.STALE_COUNTS.replace(body, "\n" + table + "\n");
  }

  private static boolean fits(String body) {
    return body.codePointCount(0, body.length()) <= LONGEST_BODY;
  }

  private static String name(ItemName name) {
    return TerminalText.line(name.repository() + "#" + name.number());
  }
}
