package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Look;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.render.markdown.MarkedBlock;
import io.github.containers.backlog.render.markdown.StaleCountsMarkdown;
import io.github.containers.backlog.report.finding.StaleCounts;
import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues whose text has a place for the stale-count table. */
final class MarkedIssues {

  /** GitHub takes no more characters. */
  private static final int LONGEST_BODY = 65_536;

  /** Tells of nothing so precisely that it would show. */
  private static final Duration MOST_ASTRAY = Duration.ofDays(1);

  /** Stands in the journal where a policy's name does. */
  private static final String ORIGIN = "stale-count table";

  private final Session session;
  private final IssueUpdates wanted;

  MarkedIssues(Session session, IssueUpdates wanted) {
    this.session = session;
    this.wanted = wanted;
  }

  /**
   * Refreshes the table in each of them, or shows what would change; gives the exit code.
   *
   * @throws FailureException where one of them has no place for it
   */
  int update(StaleCounts counts) {
    if (wanted.names().isEmpty()) {
      return ExitCode.DONE;
    }
    LabelPolicies policies = session.policies();
    try (Line line = Line.open(session, wanted.wishes().live());
        Store store = Store.openForWriting(session.store(), new Syncing(session).lockWait())) {
      if (wanted.wishes().live() && !line.authorized()) {
        throw new FailureException(
            "--live needs a token: set GITHUB_TOKEN, or log in with `gh auth login`");
      }
      String account = PolicyReading.account(store, line);
      Policies world = new Policies(session, store, policies, account, session.asOf());
      return wanted.wishes().live()
          ? live(counts, store, line, policies, world)
          : dryRun(plan(counts, store, line, account));
    }
  }

  private int live(
      StaleCounts counts, Store store, Line line, LabelPolicies policies, Policies world) {
    requirePresent(line);
    requireOurs(store.journal());
    Optional<Integer> finished =
        new Resumption(session, wanted.wishes(), store, line, policies, world.account()).finish();
    if (finished.isPresent()) {
      return finished.get();
    }
    Plan whole = plan(counts, store, line, world.account());
    LiveRun run = new LiveRun(session, wanted.wishes(), store, line, world);
    if (whole.actions().isEmpty()) {
      return ExitCode.DONE;
    }
    Plan plan = run.admissible(whole);
    show(plan);
    int exit = plan.actions().size() < whole.actions().size() ? ExitCode.PARTLY : ExitCode.DONE;
    if (!run.isConfirmed(plan)) {
      return exit;
    }
    return Math.max(exit, new Outcomes(session).remark(run.carryOut(plan)));
  }

  /** The table was made by the local clock; a wrong one would tell everybody a wrong age. */
  private void requirePresent(Line line) {
    Instant now = line.writer().time();
    if (Duration.between(session.asOf(), now).abs().compareTo(MOST_ASTRAY) > 0) {
      throw new FailureException(
          "cannot update any issue: it is %s on this computer, but %s at GitHub; set the clock"
              .formatted(session.asOf(), now));
    }
  }

  /** What policies were to write is for the command that knows how they are to be carried out. */
  private static void requireOurs(Journal journal) {
    Optional<JournalRun> interrupted = journal.findUnfinished();
    if (interrupted.isEmpty()) {
      return;
    }
    JournalRun run = interrupted.get();
    boolean ours =
        run.undoes() == null
            && journal.entries(run.id()).stream()
                .allMatch(entry -> entry.write().kind() == WriteKind.EDIT_BODY);
    if (!ours) {
      throw new UsageException(
          "run %d was interrupted; finish that first: backlog %s"
              .formatted(
                  run.id(),
                  run.undoes() == null ? "triage --live" : "undo " + run.undoes() + " --live"));
    }
  }

  private int dryRun(Plan plan) {
    show(plan);
    if (!plan.actions().isEmpty()) {
      session.environment().say("dry run: no issue was changed; --live changes it");
    }
    return ExitCode.DONE;
  }

  private void show(Plan plan) {
    if (!session.options().quiet()) {
      plan.actions().forEach(action -> session.environment().say(BodyChange.of(action).text()));
    }
  }

  private Plan plan(StaleCounts counts, Store store, Line line, String account) {
    List<Action> actions = new ArrayList<>();
    for (ItemName name : wanted.names()) {
      Repository home = home(name, store, line);
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

  private static Repository home(ItemName name, Store store, Line line) {
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
