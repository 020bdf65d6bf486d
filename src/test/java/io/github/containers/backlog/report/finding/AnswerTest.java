package io.github.containers.backlog.report.finding;

import static io.github.containers.backlog.report.finding.SmallOrganisation.ANVIL;
import static io.github.containers.backlog.report.finding.SmallOrganisation.AS_OF;
import static io.github.containers.backlog.report.finding.SmallOrganisation.BOLT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Items;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

  private static Answer answer(SmallOrganisation organisation) {
    return organisation.briefing().answer();
  }

  @Test
  void aGrowingBacklogSaysByHowMuchAndWhatMostOfItIs() {
    Answer answer =
        answer(
            SmallOrganisation.of(ANVIL)
                .growing(ANVIL, 1, 80, "kind/bug")
                .growing(ANVIL, 500, 20, "kind/feature"));
    assertThat(answer.growth()).matches("Open issues grow by \\d+ a year, four fifths of it bugs");
    assertThat(answer.kinds())
        .isEqualTo("80\u00A0% of the open issues are bugs, 20\u00A0% features.");
  }

  @Test
  void whereNoIssueHasAKindNoneIsNamed() {
    Answer answer = answer(SmallOrganisation.of(ANVIL).growing(ANVIL, 1, 50, "area"));
    assertThat(answer.growth()).matches("Open issues grow by \\d+ a year");
    assertThat(answer.kinds()).contains("None of the open issues bears a label");
  }

  @Test
  void growthOfUnclassifiedIssuesIsSaidWhereOthersHaveKinds() {
    Answer answer =
        answer(
            SmallOrganisation.of(ANVIL)
                .growing(ANVIL, 1, 50)
                .add(ANVIL, Items.issue(99).labeled("bug").created("2023-01-01T00:00:00Z").make()));
    assertThat(answer.growth()).endsWith(", all of it unclassified");
    assertThat(answer.kinds())
        .isEqualTo("2\u00A0% of the open issues are bugs; 98\u00A0% are unclassified.");
  }

  @Test
  void aShrinkingBacklogSaysSo() {
    SmallOrganisation organisation = SmallOrganisation.of(ANVIL);
    for (int i = 0; i < 60; i++) {
      Instant closed = AS_OF.minus(Duration.ofDays(6L * i));
      organisation.add(
          ANVIL, Items.issue(i + 1).created("2023-01-01T00:00:00Z").closed(closed).make());
    }
    organisation.add(ANVIL, Items.issue(99).created("2023-01-01T00:00:00Z").make());
    assertThat(answer(organisation).growth()).matches("Open issues shrink by \\d+ a year");
  }

  @Test
  void aFlatBacklogNeitherGrowsNorShrinks() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(ANVIL, Items.issue(1).created("2020-01-01T00:00:00Z").make());
    assertThat(answer(organisation).growth()).isEqualTo("Open issues neither grow nor shrink");
  }

  @Test
  void anEmptyRepositoryHasNothingOpen() {
    Answer answer = answer(SmallOrganisation.of(ANVIL));
    assertThat(answer.growth()).isEqualTo("No issue is open");
    assertThat(answer.change())
        .isEqualTo("No issues and no pull requests are open, as on 2025-02-02.");
    assertThat(answer.kinds()).isEmpty();
    assertThat(answer.ages()).isEmpty();
  }

  @Test
  void aHistoryOfAFewDaysDoesNotTell() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(ANVIL, Items.issue(1).created("2025-03-01T00:00:00Z").make());
    assertThat(answer(organisation).growth())
        .isEqualTo("1 issue is open, with too little history to tell whether they grow");
  }

  @Test
  void theChangeCountsIssuesAndPullRequestsApart() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(ANVIL, Items.issue(1).created("2025-02-20T00:00:00Z").make())
            .add(
                ANVIL,
                Items.pullRequest(2)
                    .created("2025-01-01T00:00:00Z")
                    .closed("2025-02-10T00:00:00Z")
                    .make())
            .add(
                ANVIL,
                Items.pullRequest(3)
                    .created("2025-01-01T00:00:00Z")
                    .closed("2025-02-10T00:00:00Z")
                    .make());
    assertThat(answer(organisation).change())
        .isEqualTo(
            "1 issue and no pull requests are open, 1 more issue and 2 fewer pull requests than on"
                + " 2025-02-02.");
  }

  @ParameterizedTest
  @CsvSource({
    "1.3,all",
    "0.995,all",
    "0.95,95\u00A0%",
    "0.94,94\u00A0%",
    "0.91,nine tenths",
    "0.66,two thirds",
    "0.5,half",
    "0.44,44\u00A0%"
  })
  void aShareIsSaidInWords(double share, String words) {
    assertThat(Phrases.share(share)).isEqualTo(words);
  }

  @Test
  void aShareBelowAThirdIsNotWorthSaying() {
    assertThat(Phrases.share(0.29)).isEmpty();
    assertThat(Phrases.share(0.32)).isEqualTo("a third");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverTheDataEverySentenceIsOne(long seed) {
    Random random = new Random(seed);
    SmallOrganisation organisation = SmallOrganisation.of(ANVIL).including(BOLT);
    String[] labels = {"bug", "enhancement", "flakes", "x"};
    for (int i = 1; i <= random.nextInt(60); i++) {
      Instant created = AS_OF.minus(Duration.ofDays(random.nextInt(900)));
      Items item = random.nextBoolean() ? Items.issue(i) : Items.pullRequest(i);
      item.created(created).labeled(labels[random.nextInt(labels.length)]);
      if (random.nextBoolean()) {
        item.closed(created.plus(Duration.ofDays(random.nextInt(400))));
      }
      organisation.add(random.nextBoolean() ? ANVIL : BOLT, item.make());
    }
    Answer answer = answer(organisation);
    assertThat(answer.growth()).matches("[A-Z0-9].*[^.]");
    assertThat(answer.change()).matches("[A-Z0-9].*\\.").doesNotContain(" 0 ");
    assertThat(answer.kinds() + answer.ages()).matches("([A-Z0-9u].*\\.)?");
  }
}
