package io.github.containers.backlog.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.policy.condition.ConditionLanguage.NamedLabel;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Outcome;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Read;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Refused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a condition and what is none, at the limits. */
class ConditionLanguageTest {

  private static final ConditionLanguage LANGUAGE =
      new ConditionLanguage(List.of("bug", "unclassified"), (word, known) -> Optional.empty());

  private static Outcome read(String text) {
    return LANGUAGE.read(text);
  }

  private static ConditionProblem only(String text) {
    List<ConditionProblem> problems = ((Refused) read(text)).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  @ParameterizedTest
  @CsvSource({"days(36500), days(36501)", "weeks(5214), weeks(5215)", "days(0), days(-1)"})
  void aLengthOfTimeHasLimits(String within, String beyond) {
    assertThat(read("idle > " + within)).isInstanceOf(Read.class);
    assertThat(only("idle > " + beyond).offset()).isEqualTo(beyond.indexOf('(') + 8);
  }

  @Test
  void aLabelHasNoMoreCharactersThanGitHubAllows() {
    String longest = "😀".repeat(50);
    assertThat(read("'" + longest + "' in labels")).isInstanceOf(Read.class);
    assertThat(only("'" + longest + "x' in labels").hint()).isEqualTo("at most 50 characters");
    assertThat(only("time_in_label(' x') > days(1)").hint()).isEqualTo("write \"x\"");
    assertThat(read("' x' in assignees")).isInstanceOf(Read.class);
  }

  @Test
  void theLabelsThatAConditionNamesAreTold() {
    String text = "'a' in labels && time_in_label('b') > days(1) && !('c' in assignees)";
    assertThat(((Read) read(text)).labels())
        .containsExactly(new NamedLabel("a", 0), new NamedLabel("b", 31));
    assertThat(((Read) read("title in labels && 'x' == title")).labels()).isEmpty();
  }

  @Test
  void whatIsQuotedIsCutWhereItIsLong() {
    String name = "x".repeat(60);
    assertThat(only(name).message()).isEqualTo("there is no variable \"" + name + "\"");
    assertThat(only(name + "y").message()).isEqualTo("there is no variable \"" + name + "…\"");
  }

  @Test
  void withoutANearWordAllThatIsKnownIsTold() {
    assertThat(only("kind == 'chore'").hint()).isEqualTo("known: bug, unclassified");
    assertThat(only("awaiting == 'x'").hint()).isEqualTo("known: reporter, maintainer");
    assertThat(only("idle > ages(3)").hint()).startsWith("known: days, weeks, time_in_label, ");
  }
}
