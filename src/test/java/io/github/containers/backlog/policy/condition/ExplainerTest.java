package io.github.containers.backlog.policy.condition;

import static io.github.containers.backlog.policy.Desk.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.policy.Conditions;
import io.github.containers.backlog.policy.Desk;
import io.github.containers.backlog.policy.Part;
import io.github.containers.backlog.policy.Part.Joint;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition part by part, and what would have to change. */
class ExplainerTest {

  private static final Item ITEM =
      Items.issue(1).created(day(1)).labeled("kind/bug").commented(3).make();
  private static final Subject BUG = Desk.subject(day(101), History.of(ITEM, List.of()));
  private static final Subject BARE = Desk.subject(day(101), History.withoutEvents(ITEM));

  private static Part explain(String condition) {
    return Conditions.of(condition).partsFor(BUG);
  }

  @Test
  void aConditionIsTakenApart() {
    Part whole = explain("kind == 'bug' && (triaged || !(idle > days(365)))");
    assertThat(whole.joint()).isEqualTo(Joint.ALL);
    assertThat(whole.verdict().holds()).isTrue();
    assertThat(whole.change()).isNull();
    assertThat(whole.parts())
        .extracting(Part::text)
        .containsExactly("kind == 'bug'", "triaged || !(idle > days(365))");
    Part either = whole.parts().get(1);
    assertThat(either.joint()).isEqualTo(Joint.ANY);
    assertThat(either.parts().get(0).verdict().fails()).isTrue();
    Part not = either.parts().get(1);
    assertThat(not.joint()).isEqualTo(Joint.NOT);
    assertThat(not.text()).isEqualTo("!(idle > days(365))");
    assertThat(not.verdict().holds()).isTrue();
    Part inner = not.parts().get(0);
    assertThat(inner.text()).isEqualTo("idle > days(365)");
    assertThat(inner.verdict().fails()).isTrue();
    assertThat(inner.change()).as("it must fail, and it does").isNull();
    assertThat(inner.values()).containsEntry("idle", "100 days");
  }

  @Test
  void whatIsNegatedThousandsOfTimesIsExplainedAsFarAsAnybodyReads() {
    Part part = explain("!".repeat(10_000) + "triaged");
    int depth = 0;
    while (!part.parts().isEmpty()) {
      part = part.parts().get(0);
      depth++;
    }
    assertThat(depth).isEqualTo(50);
    assertThat(part.text()).isEqualTo("!".repeat(9_950) + "triaged");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "idle > days(365)|idle is 100 days; it must exceed 365 days: not before 2026-01-01",
        "days(365) < idle|idle is 100 days; it must exceed 365 days: not before 2026-01-01",
        "age >= weeks(20)|age is 100 days; it must be at least 140 days: not before 2025-05-21",
        "time_in_label('kind/bug') > days(101)|time_in_label('kind/bug') is 100 days; it must"
            + " exceed 101 days: not before 2025-04-12",
        "idle < days(30)|idle is 100 days; it must be less than 30 days",
        "idle <= days(30)|idle is 100 days; it must be at most 30 days",
        "!(idle <= days(120))|idle is 100 days; it must exceed 120 days: not before 2025-05-01",
        "!(idle > days(30))|idle is 100 days; it must be at most 30 days",
        "days(365) < age - days(3)|age - days(3) is 97 days; it must exceed 365 days",
        "idle > age|idle is 100 days; it must exceed 100 days",
        "kind == 'feature'|kind is bug; it must be feature",
        "kind != 'bug'|kind is bug; it must not be bug",
        "!(kind == 'bug')|kind is bug; it must not be bug",
        "'feature' == kind|kind is bug; it must be feature",
        "comments > 5|comments is 3; it must exceed 5",
        "comments < 3|comments is 3; it must be less than 3",
        "5 <= comments|comments is 3; it must be at least 5",
        "assignees.size() > 0|assignees.size() is 0; it must exceed 0",
        "milestone == 'v5'|milestone is none; it must be v5",
        "'needs-info' in labels|'needs-info' must be among labels",
        "!('kind/bug' in labels)|'kind/bug' must not be among labels",
        "triaged|triaged must be true",
        "!(title.contains('title'))|title.contains('title') must be false",
        "labels.exists(l, l == 'x')|labels.exists(l, l == 'x') must be true",
        "triaged ? true : draft|triaged ? true : draft must be true"
      })
  void whatWouldHaveToChangeIsSaid(String condition, String change) {
    Part part = explain(condition);
    Part decisive = part.joint() == Joint.NOT ? part.parts().get(0) : part;
    assertThat(decisive.change()).isEqualTo(change);
  }

  @Test
  void whatIsNotKnownIsSaid() {
    Part part = Conditions.of("kind == 'bug' && idle > days(3)").partsFor(BARE);
    assertThat(part.verdict()).isInstanceOf(Verdict.Undecided.class);
    assertThat(part.parts().get(1).change())
        .isEqualTo("idle is not known, for the item's timeline was not fetched");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "triaged;NONE",
        "((triaged));NONE",
        "!triaged;NOT",
        "!triaged == draft;NONE",
        "!triaged && draft;ALL",
        "triaged || draft && triaged;ANY",
        "(triaged || draft) && triaged;ALL",
        "triaged ? draft && triaged : draft;NONE",
        "labels.exists(l, l == 'a' && l != 'b');NONE",
        "'a && b' in labels;NONE",
        "kind == \"x || y\" && triaged;ALL",
        "(triaged) && (draft);ALL",
        "-comments < 0;NONE",
        "!(triaged && draft);NOT"
      })
  void partsAreJoinedAsCelJoinsThem(String condition, Joint joint) {
    assertThat(Splitting.of(condition).joint()).isEqualTo(joint);
  }

  @Test
  void bracketsAroundTheWholeFallAway() {
    Splitting parts = Splitting.of("( (triaged) && (draft || triaged) ) // why");
    assertThat(parts.text()).isEqualTo("(triaged) && (draft || triaged)");
    assertThat(parts.parts())
        .extracting(Splitting::text)
        .containsExactly("triaged", "draft || triaged");
  }

  @Test
  void aPartKeepsItsWideCharacters() {
    Splitting parts = Splitting.of("title == '日本 😀 && x' && triaged");
    assertThat(parts.parts())
        .extracting(Splitting::text)
        .containsExactly("title == '日本 😀 && x'", "triaged");
  }
}
