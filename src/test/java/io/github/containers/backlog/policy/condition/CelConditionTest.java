package io.github.containers.backlog.policy.condition;

import static io.github.containers.backlog.policy.Desk.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.policy.Conditions;
import io.github.containers.backlog.policy.Desk;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a condition can ask about an item, and what it is told. */
class CelConditionTest {

  private static final Instant NOW = day(100);

  /** A bug by rita: labels, a maintainer's question on day 40, her answer on day 60. */
  private static final Subject BUG =
      Desk.subject(
          NOW,
          History.of(
              Items.issue(1)
                  .created(day(1))
                  .updated(day(90))
                  .by("rita", Association.CONTRIBUTOR)
                  .titled("It fails [flake]")
                  .labeled("kind/bug", "Needs-Info", "triaged")
                  .assignedTo("mia", "max")
                  .in("v5")
                  .commented(3)
                  .reacted(7)
                  .make(),
              List.of(
                  new Event.Labeled(day(1), Actor.of("mia"), "kind/bug"),
                  new Event.Labeled(day(30), Actor.of("mia"), "triaged"),
                  new Event.Commented(day(40), Actor.of("mia"), Association.MEMBER),
                  new Event.Labeled(day(40), Actor.of("mia"), "Needs-Info"),
                  new Event.Commented(day(60), Actor.of("rita"), Association.CONTRIBUTOR),
                  new Event.CrossReferenced(
                      day(70),
                      Actor.of("uwe"),
                      new Event.Source("acme/desk", 9, true, day(69), null)),
                  new Event.Commented(day(90), Actor.of("ci-robot"), Association.NONE))));

  private static final Subject DRAFT =
      Desk.subject(
          NOW,
          History.of(
              Items.pullRequest(2).created(day(100)).by("mia", Association.OWNER).draft().make(),
              List.of()));

  /** Its timeline was not fetched. */
  private static final Subject BARE =
      Desk.subject(
          NOW, History.withoutEvents(Items.issue(3).created(day(1)).labeled("kind/bug").make()));

  private static Verdict verdict(String condition, Subject subject) {
    return Conditions.of(condition).of(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind == 'bug'",
        "kind in ['feature', 'bug']",
        "labels.size() == 3",
        "'needs-info' in labels",
        "'NEEDS-INFO' in labels && !('needs' in labels)",
        "labels.exists(l, l.startsWith('kind/'))",
        "age == days(99)",
        "idle == days(40)",
        "awaiting == 'maintainer'",
        "waiting == days(40)",
        "triaged",
        "retriage_due",
        "maintainer_responded",
        "last_maintainer_word == days(60)",
        "last_reporter_word == days(40)",
        "comments == 3",
        "reactions == 7",
        "assignees == ['mia', 'max']",
        "'mia' in assignees",
        "milestone == 'v5'",
        "linked_pull_requests == 1",
        "!draft",
        "author == 'rita'",
        "author_association == 'CONTRIBUTOR'",
        "title.contains('[flake]')",
        "title.matches('^It .*')",
        "type == 'issue'",
        "repository == 'acme/desk'",
        "time_in_label('needs-info') == days(60)",
        "time_in_label('triaged') == days(70)",
        "time_in_label('network') == days(0)",
        "age > weeks(14) && age < weeks(15)",
        "idle > duration('959h') && idle < duration('961h')",
        "age - idle == days(59)",
        "triaged ? age > days(1) : false"
      })
  void theBugIsDescribed(String condition) {
    assertThat(verdict(condition, BUG)).isEqualTo(Verdict.of(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft",
        "type == 'pull_request'",
        "kind == 'unclassified'",
        "labels == []",
        "age == days(0)",
        "idle == days(0)",
        "waiting == days(0)",
        "!triaged",
        "!retriage_due",
        "!maintainer_responded",
        "last_maintainer_word == age",
        "last_reporter_word == age",
        "milestone == ''",
        "assignees.size() == 0",
        "linked_pull_requests == 0",
        "author_association == 'OWNER'"
      })
  void aFreshDraftHasNothingYet(String condition) {
    assertThat(verdict(condition, DRAFT)).isEqualTo(Verdict.of(true));
  }

  @Test
  void aDurationComparesExactly() {
    assertThat(verdict("idle > days(40)", BUG).fails()).isTrue();
    assertThat(verdict("idle >= days(40)", BUG).holds()).isTrue();
    assertThat(verdict("idle > duration('959h59m59s')", BUG).holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "idle > days(3); idle",
        "awaiting == 'reporter'; awaiting",
        "!(waiting > days(3)); waiting",
        "maintainer_responded; maintainer_responded",
        "retriage_due; retriage_due",
        "last_maintainer_word > days(3); last_maintainer_word",
        "last_reporter_word > days(3); last_reporter_word",
        "linked_pull_requests == 0; linked_pull_requests",
        "time_in_label('kind/bug') > days(3); time_in_label",
        "kind == 'bug' && idle > days(3) && waiting > days(1); idle and waiting",
        "idle > days(3) ? triaged : draft; idle"
      })
  void whatIsNotKnownIsNeitherTrueNorFalse(String condition, String unknown) {
    assertThat(verdict(condition, BARE))
        .isEqualTo(
            new Verdict.Undecided(
                unknown + " is not known, for the item's timeline was not fetched"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "idle > days(3) && kind == 'feature'; false",
        "kind == 'feature' && idle > days(3); false",
        "idle > days(3) || kind == 'bug'; true",
        "time_in_label('network') > days(3); false",
        "age > days(3); true",
        "'kind/bug' in labels; true"
      })
  void whatIsKnownDecidesWhereItCan(String condition, boolean holds) {
    assertThat(verdict(condition, BARE)).isEqualTo(Verdict.of(holds));
  }

  @Test
  void aConditionThatFailsOnAnItemIsUndecided() {
    assertThat(verdict("labels[5] == 'x'", BUG))
        .isEqualTo(
            new Verdict.Undecided("the condition cannot be worked out: Index out of bounds: 5"));
    assertThat(verdict("labels[5] == 'x' || triaged", BUG).holds()).isTrue();
  }

  @Test
  void aConditionThatNeverEndsIsCutOff() {
    Item crowded =
        Items.issue(1)
            .created(day(1))
            .labeled(IntStream.range(0, 40).mapToObj(i -> "l" + i).toArray(String[]::new))
            .make();
    String loops = "labels.all(a, labels.all(b, labels.all(c, labels.all(d, a + b + c != d))))";
    Verdict verdict = verdict(loops, Desk.subject(NOW, History.of(crowded, List.of())));
    assertThat(verdict).isInstanceOf(Verdict.Undecided.class);
    assertThat(((Verdict.Undecided) verdict).why()).contains("Iteration budget exceeded");
  }

  @Test
  void valuesAreToldInTheOrderOfTheText() {
    String condition =
        "time_in_label('triaged') > days(3) && 'x' in labels && idle > days(3) && !triaged"
            + " && milestone == 'x' && comments > 1";
    assertThat(Conditions.of(condition).values(BUG).toString())
        .isEqualTo(
            "{labels=kind/bug, Needs-Info, triaged, idle=40 days, triaged=true, milestone=v5,"
                + " comments=3, time_in_label(\"triaged\")=70 days}");
    assertThat(Conditions.of("milestone == '' && labels == []").values(DRAFT))
        .containsEntry("milestone", "none")
        .containsEntry("labels", "none");
    assertThat(Conditions.of("idle > days(1) && time_in_label('kind/bug') > days(1)").values(BARE))
        .containsEntry("idle", "not known")
        .containsEntry("time_in_label(\"kind/bug\")", "not known");
  }

  @Test
  void itKeepsItsText() {
    assertThat(Conditions.of("  triaged // really").text()).isEqualTo("  triaged // really");
  }

  @Test
  void factsAreToldOfEveryVariable() {
    assertThat(Reference.factsOf(BUG))
        .hasSize(Reference.variables().size())
        .containsEntry("idle", "40 days")
        .containsEntry("assignees", "mia, max");
  }
}
