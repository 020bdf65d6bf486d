package io.github.containers.backlog.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.policy.Conditions;
import io.github.containers.backlog.policy.Desk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For how long a verdict stays, when only time passes. */
class LimitsTest {

  /** Of an issue that was opened ten days ago, and that nobody has touched since. */
  private static Optional<Duration> constancy(String condition) {
    History history =
        History.of(Items.issue(1).created(Desk.day(1)).labeled("needs-info").make(), List.of());
    return Conditions.of(condition).findConstancy(Desk.subject(Desk.day(11), history));
  }

  @Test
  void untilTheNextLengthThatADurationIsComparedWith() {
    assertThat(constancy("idle > days(90)")).contains(Duration.ofDays(80));
    assertThat(constancy("weeks(2) <= idle || age > days(12)")).contains(Duration.ofDays(2));
    assertThat(constancy("age == (kind == \"bug\" ? days(30) : days(20))"))
        .contains(Duration.ofDays(10));
    assertThat(constancy("time_in_label(\"needs-info\") > days(11)")).contains(Duration.ofDays(1));
  }

  @Test
  void noTimeAtTheVeryLimitForItHoldsOnlyBehindIt() {
    assertThat(constancy("idle > days(10)")).contains(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "idle > days(9)",
        "kind == \"bug\"",
        "waiting <= age",
        "time_in_label(\"lgtm\") > days(30)"
      })
  void forEverWhereNoLengthLiesAhead(String condition) {
    assertThat(constancy(condition)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "idle.getHours() > 900",
        "age - idle > days(30)",
        "idle > days(30 + 60)",
        "labels.exists(label, time_in_label(label) > days(30))",
        "time_in_label(\"needs-info\") < idle"
      })
  void nothingIsSureWhereMoreIsDoneWithADurationThanToCompareIt(String condition) {
    assertThat(constancy(condition)).contains(Duration.ZERO);
  }
}
