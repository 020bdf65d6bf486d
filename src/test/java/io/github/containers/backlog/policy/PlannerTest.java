package io.github.containers.backlog.policy;

import static io.github.containers.backlog.policy.Desk.TOOL;
import static io.github.containers.backlog.policy.Desk.day;
import static io.github.containers.backlog.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Statistics.Count;
import io.github.containers.backlog.policy.Statistics.Figure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a plan is made of. */
class PlannerTest {

  private static final Instant NOW = day(200);

  private static Life issue(int number, int created) {
    return new Life(number, "rita", day(created));
  }

  private static Planning plan(boolean mayClose, List<Life> lives, Policy... policies) {
    Planner planner = new Planner(NOW, TOOL, mayClose);
    RepositoryPolicies its = Desk.policies(NOW, policies);
    lives.forEach(life -> planner.add(its, life.history()));
    return planner.planning();
  }

  private static List<Step> steps(Planning planning) {
    return planning.plan().actions().stream().map(Action::step).toList();
  }

  private static Life expired(int number) {
    return issue(number, number).labeled(day(100), TOOL, "stale");
  }

  private static Policies closing() {
    return policy("stale", Fixed.HOLDS).withGrace(30).closing();
  }

  @Test
  void theOldestItemsComeFirst() {
    List<Life> lives = List.of(issue(7, 9), issue(8, 3), issue(9, 3));
    Planning planning = plan(false, lives, policy("stale", Fixed.HOLDS).make());
    assertThat(planning.plan().actions()).extracting(Action::number).containsExactly(8, 9, 7);
    assertThat(planning.plan().asOf()).isEqualTo(NOW);
    assertThat(planning.plan().account()).isEqualTo(TOOL);
  }

  @Test
  void ofTwoRepositoriesTheNameDecidesAmongItemsOfOneInstant() {
    Planner planner = new Planner(NOW, TOOL, false);
    Policy policy = policy("stale", Fixed.HOLDS).make();
    for (String name : List.of("acme/zebra", "acme/ape")) {
      planner.add(
          Desk.policies(Desk.repository(name, false), NOW, Undoings.NONE, policy),
          issue(1, 1).history());
    }
    assertThat(planner.planning().plan().actions())
        .extracting(Action::repository)
        .containsExactly(RepositoryRef.of("acme/ape"), RepositoryRef.of("acme/zebra"));
  }

  @Test
  void anActionSaysWhatThePlanSawOfTheItem() {
    Life life = issue(1, 1).labeled(day(50), "mia", "b").labeled(day(60), "ci-robot", "A");
    Policy policy = policy("stale", "idle > days(90)").named("old").make();
    Action action = plan(false, List.of(life), policy).plan().actions().get(0);
    assertThat(action.seen()).isEqualTo(new Seen(true, false, List.of("A", "b"), day(60), day(50)));
    assertThat(action.policy()).isEqualTo("old");
    assertThat(action.step()).isEqualTo(new Step.AddLabel("stale"));
    assertThat(action.reason()).isEqualTo("the condition holds: idle is 150 days");
    assertThat(action.values()).isEqualTo(Map.of("idle", "150 days"));
    assertThat(action.author()).isEqualTo("rita");
    assertThat(action.title()).isEqualTo("A title");
    assertThat(action.createdAt()).isEqualTo(day(1));
    assertThat(action.repositoryId()).isEqualTo(1);
  }

  @Test
  void aLabelIsTakenOffAsTheItemSpellsIt() {
    Life life = issue(1, 1).labeled(day(100), TOOL, "STALE");
    assertThat(steps(plan(false, List.of(life), policy("stale", Fixed.FAILS).make())))
        .containsExactly(new Step.RemoveLabel("STALE"));
  }

  @Test
  void itemsThatAreClosedGoneOrNotYetThereCountNowhere() {
    Planner planner = new Planner(NOW, TOOL, false);
    RepositoryPolicies policies = Desk.policies(NOW, policy("stale", Fixed.HOLDS).make());
    planner.add(policies, issue(1, 1).closed(day(2), "mia").history());
    planner.add(policies, issue(2, 201).history());
    History there = issue(3, 1).history();
    planner.add(policies, new History(there.item(), there.events(), new Departure(day(9), null)));
    planner.add(policies, History.of(Items.pullRequest(4).created(day(1)).make(), List.of()));
    assertThat(planner.planning().statistics().of(Figure.PROCESSED).total()).isZero();
    assertThat(planner.planning().plan().actions()).isEmpty();
    planner.add(policies, issue(5, 200).history());
    assertThat(planner.planning().statistics().of(Figure.PROCESSED)).isEqualTo(new Count(1, 0));
  }

  @Test
  void anotherInstantIsRefused() {
    Planner planner = new Planner(NOW, TOOL, false);
    RepositoryPolicies other = Desk.policies(day(199), policy("stale", Fixed.HOLDS).make());
    assertThatThrownBy(() -> planner.add(other, issue(1, 1).history()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-07-18");
  }

  @Test
  void anExpiredItemIsListedAndClosedOnlyWhereBothPolicyAndRunAllowIt() {
    Policy lists = policy("stale", Fixed.HOLDS).withGrace(30).make();
    Planning listed = plan(true, List.of(expired(1)), lists);
    assertThat(listed.expired()).hasSize(1);
    assertThat(steps(listed)).isEmpty();
    Planning forbidden = plan(false, List.of(expired(1)), closing().make());
    assertThat(forbidden.expired()).hasSize(1);
    assertThat(steps(forbidden)).isEmpty();
    Planning allowed = plan(true, List.of(expired(1)), closing().make());
    assertThat(allowed.expired()).hasSize(1);
    assertThat(steps(allowed)).containsExactly(new Step.Close());
  }

  @Test
  void anItemIsClosedOnceAndLast() {
    Life life = expired(1).labeled(day(100), TOOL, "old").labeled(day(100), TOOL, "off");
    Planning planning =
        plan(
            true,
            List.of(life),
            closing().saying(null, "first.md").make(),
            policy("old", Fixed.HOLDS).withGrace(30).closing().saying(null, "second.md").make(),
            policy("off", Fixed.FAILS).make(),
            policy("new", Fixed.HOLDS).make());
    assertThat(steps(planning))
        .containsExactly(
            new Step.RemoveLabel("off"),
            new Step.AddLabel("new"),
            new Step.Comment("first.md", "stale/close@2025-04-10T00:00:00Z"),
            new Step.Close());
  }

  @Test
  void anExpiredLabelThatIsOnlyListedDoesNotKeepAnotherFromClosing() {
    Life life = expired(1).labeled(day(100), TOOL, "old");
    Policy lists = policy("old", Fixed.HOLDS).withGrace(30).make();
    assertThat(steps(plan(true, List.of(life), lists, closing().make())))
        .containsExactly(new Step.Close());
  }

  @Test
  void aCommentIsMadeOnlyWhereATemplateIsNamedAndNamesItsEpisode() {
    Policy says = policy("stale", Fixed.HOLDS).named("old bugs").saying("warn.md", null).make();
    assertThat(steps(plan(false, List.of(issue(1, 1)), says)))
        .containsExactly(
            new Step.AddLabel("stale"),
            new Step.Comment("warn.md", "old bugs/label@2025-07-19T00:00:00Z"));
    assertThat(steps(plan(true, List.of(expired(1)), closing().saying("warn.md", null).make())))
        .containsExactly(new Step.Close());
  }

  @Test
  void whatIsSkippedIsToldOldestFirst() {
    Life rests = issue(1, 9).labeled(day(50), TOOL, "stale").unlabeled(day(60), "mia", "stale");
    Life exempt = issue(2, 3).labeled(day(50), "mia", "security");
    Policy policy = policy("stale", Fixed.HOLDS).exempting("security").make();
    Planning planning = plan(false, List.of(rests, exempt), policy);
    assertThat(planning.skipped()).extracting(it -> it.item().number()).containsExactly(2, 1);
    assertThat(planning.undecidable()).isEmpty();
    assertThat(planning.plan().actions()).isEmpty();
  }

  @Test
  void whatCannotBeDecidedIsToldApart() {
    Planning planning = plan(false, List.of(issue(1, 1)), policy("stale", Fixed.UNDECIDED).make());
    assertThat(planning.undecidable()).isEqualTo(planning.skipped()).hasSize(1);
  }

  @Test
  void theStatisticsCountWhatIsPlanned() {
    Policy off = policy("off", Fixed.FAILS).withGrace(9).make();
    Policy quiet = policy("quiet", Fixed.HOLDS).make();
    Policy says = closing().saying("a.md", "b.md").make();
    Life loses = expired(2).labeled(day(150), TOOL, "off");
    Life exempt = issue(3, 3).labeled(day(50), "mia", "security");
    Policy bars = policy("bars", Fixed.HOLDS).exempting("security").withGrace(9).make();
    Statistics statistics =
        plan(true, List.of(issue(1, 1), loses, exempt), off, quiet, says, bars).statistics();
    assertThat(statistics.counts())
        .isEqualTo(
            Map.of(
                Figure.PROCESSED, new Count(3, 0),
                Figure.NEW_STALE, new Count(4, 0),
                Figure.NO_LONGER_STALE, new Count(1, 0),
                Figure.EXPIRED, new Count(1, 0),
                Figure.CLOSED, new Count(1, 0),
                Figure.DELETED_LABELS, new Count(1, 0),
                Figure.ADDED_LABELS, new Count(7, 0),
                Figure.ADDED_COMMENTS, new Count(3, 0),
                Figure.SKIPPED, new Count(1, 0)));
    assertThat(statistics.operations()).isEqualTo(12);
  }

  @Test
  void pullRequestsAreCountedApart() {
    Planner planner = new Planner(NOW, TOOL, false);
    RepositoryPolicies policies =
        Desk.policies(NOW, policy("stale", Fixed.HOLDS).lookingAt(Coverage.ALL).make());
    planner.add(policies, History.of(Items.pullRequest(4).created(day(1)).make(), List.of()));
    planner.add(policies, issue(5, 1).history());
    planner.add(policies, issue(6, 1).history());
    assertThat(planner.planning().statistics().lines())
        .containsExactly(
            "Processed items: 3",
            "├── Processed issues: 2",
            "└── Processed PRs: 1",
            "Added item labels: 3",
            "├── Added issue labels: 2",
            "└── Added PR labels: 1",
            "Operations to perform: 3");
  }

  @Test
  void whereThereAreOnlyPullRequestsOnlyTheyAreTold() {
    Planner planner = new Planner(NOW, TOOL, false);
    RepositoryPolicies policies =
        Desk.policies(NOW, policy("x", Fixed.FAILS).lookingAt(Coverage.ALL).make());
    for (int number : List.of(1, 2, 3)) {
      planner.add(
          policies, History.of(Items.pullRequest(number).created(day(1)).make(), List.of()));
    }
    assertThat(planner.planning().statistics().lines())
        .containsExactly("Processed PRs: 3", "Operations to perform: 0");
  }

  @Test
  void whatIsSkippedOfOneInstantComesByNumber() {
    Policy policy = policy("stale", Fixed.UNDECIDED).make();
    Planning planning = plan(false, List.of(issue(9, 1), issue(2, 1), issue(5, 1)), policy);
    assertThat(planning.skipped()).extracting(it -> it.item().number()).containsExactly(2, 5, 9);
  }

  @Test
  void whatIsZeroIsNotTold() {
    assertThat(plan(false, List.of(issue(1, 1)), policy("x", Fixed.FAILS).make()).statistics())
        .extracting(Statistics::lines)
        .isEqualTo(List.of("Processed issues: 1", "Operations to perform: 0"));
  }
}
