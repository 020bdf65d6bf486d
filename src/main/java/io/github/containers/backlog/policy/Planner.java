package io.github.containers.backlog.policy;

import static java.util.Comparator.comparing;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a plan of the items of all repositories, in whatever order they come by. It never writes.
 * Not for several threads.
 */
public final class Planner {

  private final Instant asOf;
  private final String account;
  private final boolean mayClose;
  private final List<Action> actions = new ArrayList<>();
  private final List<Finding> expired = new ArrayList<>();
  private final List<Finding> skipped = new ArrayList<>();
  private final Tally tally = new Tally();

  /**
   * A planner without any item.
   *
   * @param asOf the instant at which everything is decided
   * @param account login of the account that acts
   * @param mayClose whether expired items may be closed, by policies that ask for it
   */
  public Planner(Instant asOf, String account, boolean mayClose) {
    this.asOf = asOf;
    this.account = account;
    this.mayClose = mayClose;
  }

  /**
   * Looks at an item; one that is not open, or that no policy looks at, counts nowhere.
   *
   * @throws IllegalArgumentException where the repository is looked at from another instant
   */
  public void add(RepositoryPolicies policies, History history) {
    if (!policies.viewpoint().asOf().equals(asOf)) {
      throw new IllegalArgumentException(
          "looked at from another instant: " + policies.viewpoint().asOf());
    }
    policies.find(history).ifPresent(subject -> decide(policies, subject));
  }

  /** What is to be done. */
  public Planning planning() {
    List<Action> ordered =
        actions.stream()
            .sorted(
                comparing(Action::createdAt)
                    .thenComparing(Action::repository)
                    .thenComparingInt(Action::number))
            .toList();
    return new Planning(
        new Plan(asOf, account, ordered),
        expired.stream().sorted(Finding.ORDER).toList(),
        skipped.stream().sorted(Finding.ORDER).toList(),
        tally.statistics());
  }

  private void decide(RepositoryPolicies policies, Subject subject) {
    tally.processed(subject.item());
    List<Decision> decisions = policies.decisionsOn(subject);
    decisions.forEach(decision -> keep(subject, decision));
    policies.actionsOn(subject, decisions, mayClose).forEach(action -> add(subject.item(), action));
  }

  private void add(Item item, Action action) {
    tally.planned(item, action.step());
    actions.add(action);
  }

  private void keep(Subject subject, Decision decision) {
    Item item = subject.item();
    Finding finding = new Finding(subject.repository().ref(), item, decision);
    if (decision instanceof Decision.Expired) {
      tally.expired(item);
      expired.add(finding);
    } else if (decision instanceof Decision.Skipped) {
      tally.skipped(item);
      skipped.add(finding);
    } else {
      tally.decided(item, decision);
    }
  }
}
