package io.github.containers.backlog.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Items;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConclusionsTest {

  private static Conclusions of(SmallOrganisation organisation) {
    return Conclusions.of(organisation.briefing().report().figures());
  }

  @Test
  void whereNothingWasOpenedNothingIsConcluded() {
    Conclusions none = of(SmallOrganisation.of("acme/empty"));
    assertThat(none.outlook()).isEqualTo("No issue was ever opened.");
    assertThat(none.care()).isEqualTo("No issue was ever opened.");
    assertThat(none.fate()).startsWith("Too few issues have been open for half a year");
    assertThat(none.keeping()).startsWith("No repository seems to have lost its maintainers");
  }

  @Test
  void aSteadyGrowthIsContinuedAndWhatWouldTurnItIsSaid() {
    Conclusions grown = of(SmallOrganisation.of("acme/anvil").growing("acme/anvil", 1, 104));
    assertThat(grown.outlook())
        .matches("If nothing changes, 2\\d\\d issues will be open in a year \\(.*")
        .contains("In the last 51 weeks 2.0 were opened a week and 0.0 closed")
        .contains("2.0 closings a week hold the number, 3.0 halve it in a year.");
  }

  @Test
  void ofIssuesThatGetClosedInTheirSecondYearItIsSaidHowMany() {
    SmallOrganisation organisation = SmallOrganisation.of("acme/anvil");
    Instant opened = SmallOrganisation.AS_OF.minus(Duration.ofDays(1_000));
    for (int i = 1; i <= 40; i++) {
      Items issue = Items.issue(i).created(opened.plus(Duration.ofDays(i)));
      organisation.add(
          "acme/anvil",
          (i % 4 == 0 ? issue.closed(opened.plus(Duration.ofDays(500))) : issue).make());
    }
    assertThat(of(organisation).fate())
        .startsWith(
            "Of the issues that have been open for a year, 25\u00A0% are closed within another"
                + " year (95 % interval ")
        .endsWith("): 0\u00A0% as fixed, 25\u00A0% for a reason that GitHub does not tell.");
  }

  @Test
  void ofUnknownTimelinesNothingIsSaidAboutAnswers() {
    SmallOrganisation organisation =
        SmallOrganisation.of("acme/anvil").add("acme/anvil", Items.issue(1).make());
    assertThat(of(organisation).care())
        .isEqualTo("How long people wait for an answer is not known: no timeline is in the store.");
  }
}
