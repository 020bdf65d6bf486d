package io.github.containers.backlog.policy.condition;

import static io.github.containers.backlog.policy.Desk.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.policy.Condition;
import io.github.containers.backlog.policy.Desk;
import io.github.containers.backlog.policy.Part;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.Verdict;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Outcome;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Read;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a condition, it is read or explained. */
class AnyConditionTest {

  private static final ConditionLanguage LANGUAGE =
      new ConditionLanguage(
          List.of("bug", "unclassified"), (word, known) -> known.stream().findFirst());

  private static final Item ITEM = Items.issue(1).created(day(1)).labeled("kind/bug").make();
  private static final Subject KNOWN = Desk.subject(day(50), History.of(ITEM, List.of()));
  private static final Subject BARE = Desk.subject(day(50), History.withoutEvents(ITEM));

  private static final String[] LEAVES = {
    "triaged",
    "draft",
    "idle > days(30)",
    "waiting >= weeks(9)",
    "kind == 'bug'",
    "'x' in labels",
    "labels.exists(l, l == 'a' || l == 'b')",
    "comments < 3",
    "time_in_label('x') > days(1)",
    "(age > days(3) ? draft : triaged)",
    "author != '😀 && '",
    "labels[3] == 'x'",
    "true"
  };

  private static final String[] SNIPPETS = {
    "(", ")", "!", "&&", "||", "==", "=", ">", "in", " ", "\n", "'", "\"", "[", "]", "?", ":", ".",
    ",", "days(3)", "kind", "30d", "not ", "x", "😀", "//", "\\", "-", "+", "labels", "r'", "@"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theVerdictsOfThePartsMakeThatOfTheWhole(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      Outcome outcome = LANGUAGE.read(random(random, 3));
      assertThat(outcome).isInstanceOf(Read.class);
      for (Subject subject : List.of(KNOWN, BARE)) {
        Condition condition = ((Read) outcome).condition();
        Part whole = condition.partsFor(subject);
        assertThat(whole.verdict()).isEqualTo(condition.of(subject));
        assertCombined(whole);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void aDamagedConditionIsReadOrExplained(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      StringBuilder damaged = new StringBuilder(random(random, 2));
      for (int j = random.nextInt(3); j >= 0; j--) {
        int at = random.nextInt(damaged.length() + 1);
        int end = Math.min(damaged.length(), at + random.nextInt(4));
        damaged.replace(at, end, SNIPPETS[random.nextInt(SNIPPETS.length)]);
      }
      assertReadOrExplained(damaged.toString());
    }
  }

  private static void assertReadOrExplained(String text) {
    Outcome outcome = LANGUAGE.read(text);
    if (outcome instanceof Refused refused) {
      assertThat(refused.problems()).isNotEmpty();
      assertThat(refused.problems())
          .allSatisfy(
              problem -> {
                assertThat(problem.offset())
                    .as(text)
                    .isBetween(0, text.codePointCount(0, text.length()));
                assertThat(problem.message()).isNotBlank();
              });
    } else {
      Condition condition = ((Read) outcome).condition();
      assertThat(condition.partsFor(KNOWN).verdict()).as(text).isEqualTo(condition.of(KNOWN));
    }
  }

  private static void assertCombined(Part part) {
    part.parts().forEach(AnyConditionTest::assertCombined);
    Optional<Boolean> combined =
        switch (part.joint()) {
          case NONE -> known(part.verdict());
          case NOT -> known(part.parts().get(0).verdict()).map(holds -> !holds);
          case ALL -> all(part.parts(), true);
          case ANY -> all(part.parts(), false);
        };
    assertThat(known(part.verdict())).as(part.text()).isEqualTo(combined);
  }

  /** All must be so; one that is not decides, and else one that is not known. */
  private static Optional<Boolean> all(List<Part> parts, boolean so) {
    List<Optional<Boolean>> verdicts = parts.stream().map(it -> known(it.verdict())).toList();
    if (verdicts.contains(Optional.of(!so))) {
      return Optional.of(!so);
    }
    return verdicts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(so);
  }

  private static Optional<Boolean> known(Verdict verdict) {
    return verdict instanceof Verdict.Undecided ? Optional.empty() : Optional.of(verdict.holds());
  }

  private static String random(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return LEAVES[random.nextInt(LEAVES.length)];
    }
    String one = random(random, depth - 1);
    return switch (random.nextInt(4)) {
      case 0 -> "!(" + one + ")";
      case 1 -> one + " && " + random(random, depth - 1);
      case 2 -> one + "||" + random(random, depth - 1);
      default -> "( " + one + " )";
    };
  }
}
