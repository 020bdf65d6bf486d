package io.github.containers.backlog.report;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Step;
import java.time.Duration;
import java.util.List;

/** {@code plan}: what the policies would do, the oldest items first. */
public final class PlanTable {

  private static final List<String> COLUMNS =
      List.of(
          "repository",
          "number",
          "action",
          "policy",
          "reason",
          "age_days",
          "idle_days",
          "title",
          "url");

  private PlanTable() {}

  /** Of this plan, with links to these addresses. */
  public static Table of(Plan plan, WebAddresses addresses) {
    return new Table(
        "plan", COLUMNS, () -> plan.actions().stream().map(action -> row(plan, action, addresses)));
  }

  private static List<Cell> row(Plan plan, Action action, WebAddresses addresses) {
    return List.of(
        new Cell.Text(action.repository().fullName()),
        new Cell.Whole(action.number()),
        new Cell.Text(words(action.step())),
        new Cell.Text(action.policy()),
        new Cell.Text(action.reason()),
        Cell.days(Duration.between(action.createdAt(), plan.asOf())),
        Cell.days(Duration.between(action.seen().humanActivityAt(), plan.asOf())),
        new Cell.Text(action.title()),
        new Cell.Text(addresses.of(action.repository(), action.number())));
  }

  /** A step in words: {@code add label stale-candidate}. */
  public static String words(Step step) {
    if (step instanceof Step.AddLabel add) {
      return "add label " + add.label();
    } else if (step instanceof Step.RemoveLabel remove) {
      return "remove label " + remove.label();
    } else if (step instanceof Step.Comment comment) {
      return "comment (" + comment.template() + ")";
    } else if (step instanceof Step.Close) {
      return "close as not planned";
    } else if (step instanceof Step.Reopen) {
      return "reopen";
    }
    return step instanceof Step.EditBody ? "edit text" : "delete comment";
  }
}
