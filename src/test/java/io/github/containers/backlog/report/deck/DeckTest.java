package io.github.containers.backlog.report.deck;

import static io.github.containers.backlog.report.finding.SmallOrganisation.ANVIL;
import static io.github.containers.backlog.report.finding.SmallOrganisation.AS_OF;
import static io.github.containers.backlog.report.finding.SmallOrganisation.BOLT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.report.finding.LinkedCount;
import io.github.containers.backlog.report.finding.SliceLine;
import io.github.containers.backlog.report.finding.SmallOrganisation;
import io.github.containers.backlog.report.finding.YearlyGrowth;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckTest {

  private static List<String> titles(SmallOrganisation organisation) {
    return Deck.of(organisation.briefing(), Optional.empty()).slides().stream()
        .map(Slide::title)
        .toList();
  }

  private static SliceLine line(String name, int open, int before) {
    return new SliceLine(name, new LinkedCount(open, null), before, null, null, 0, 0, 0, 0);
  }

  private static SliceLine flow(int opened, int closed, int change) {
    return new SliceLine(
        "all", new LinkedCount(9 + change, null), 9, null, null, 0, 0, opened, closed);
  }

  @Test
  void anEmptyRepositoryIsShownWithoutAFalseWord() {
    assertThat(titles(SmallOrganisation.of(ANVIL)))
        .containsExactly(
            "No issue is open",
            "It is too early to tell whether open issues grow: none was opened or closed in 12"
                + " months",
            "No issue is open, of whatever kind",
            "No issue is open, so that none is old",
            "No issue has been opened or closed since 2025-02-02",
            "No issue waits for a decision",
            "The figures rest on all of the repository's items");
  }

  @Test
  void aGrowingBacklogWithoutKindsSaysBoth() {
    assertThat(titles(SmallOrganisation.of(ANVIL).growing(ANVIL, 1, 50, "area")))
        .anySatisfy(title -> assertThat(title).matches("Open issues grow by \\d+ a year"))
        .anySatisfy(
            title ->
                assertThat(title)
                    .matches(
                        "Open issues grow by \\d+( to \\d+)? a year: 50 opened and 0 closed.*"))
        .contains("None of the open issues bears a label that tells its kind");
  }

  @Test
  void severalRepositoriesAreComparedAndOneIsNot() {
    SmallOrganisation one = SmallOrganisation.of(ANVIL).growing(ANVIL, 1, 30);
    assertThat(titles(one)).noneMatch(title -> title.startsWith("anvil"));
    assertThat(titles(one.including(BOLT)))
        .contains("anvil holds 100\u00A0% of the open issues")
        .anySatisfy(title -> assertThat(title).startsWith("anvil has changed most since"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "480 | 420 | 540 | Open issues grow by 420 to 540 a year",
        "480 | 480.2 | 480.4 | Open issues grow by 480 a year",
        "2 | 0.2 | 3 | Open issues grow by up to 3 a year",
        "-60 | -90 | -40 | Open issues may be growing or shrinking (−90 to −40 a year)",
        "5 | -20 | 40 | Open issues may be growing or shrinking (−20 to +40 a year)",
        "3 | 0 | 7 | Open issues may be growing or steady (0 to +7 a year)",
        "-3 | -4 | 0 | Open issues may be shrinking or steady (−4 to 0 a year)",
        "0 | -0.3 | 0.4 | Open issues hardly change in number",
      })
  void growthIsSaidWithItsInterval(double perYear, double lower, double upper, String title) {
    SliceLine issues =
        new SliceLine(
            "all",
            new LinkedCount(9, null),
            9,
            null,
            new YearlyGrowth(perYear, lower, upper),
            3_644,
            3_097,
            0,
            0);
    assertThat(GrowthSlide.title(issues))
        .isEqualTo(title + ": 3,644 opened and 3,097 closed in 12 months");
  }

  @Test
  void growthIsClaimedOnlyWhereTheYearsFlowAgrees() {
    assertThat(GrowthSlide.title(issues(10, 50, 400, 600)))
        .startsWith("Open issues may be growing or shrinking (+10 to +50 a year)");
    assertThat(GrowthSlide.title(issues(-50, -10, 400, 600)))
        .startsWith("Open issues shrink by 10 to 50 a year");
  }

  private static SliceLine issues(double lower, double upper, int opened, int closed) {
    YearlyGrowth growth = new YearlyGrowth((lower + upper) / 2, lower, upper);
    return new SliceLine("all", new LinkedCount(9, null), 9, null, growth, opened, closed, 0, 0);
  }

  @Test
  void asFewRepositoriesAreNamedAsHoldHalfOfTheIssues() {
    List<SliceLine> three = List.of(line("a/x", 30, 0), line("a/y", 25, 0), line("a/z", 20, 0));
    assertThat(RepositorySlide.title(three))
        .isEqualTo("2 of 3 repositories hold 73\u00A0% of the open issues");
    assertThat(RepositorySlide.title(List.of(line("a/x", 50, 0), line("b/x", 50, 0))))
        .isEqualTo("a/x holds 50\u00A0% of the open issues");
    assertThat(RepositorySlide.title(List.of(line("a/x", 0, 0), line("a/y", 0, 0))))
        .isEqualTo("No issue is open in any of the 2 repositories");
  }

  @Test
  void theLargestKindAndWhatIsUnclassifiedAreNamed() {
    assertThat(
            KindSlide.title(
                List.of(line("bug", 62, 0), line("feature", 18, 0), line("unclassified", 20, 0))))
        .isEqualTo("62\u00A0% of the open issues are bugs, 20\u00A0% are unclassified");
    assertThat(KindSlide.title(List.of(line("bug", 999, 0), line("feature", 1, 0))))
        .isEqualTo("over 99\u00A0% of the open issues are bugs");
  }

  @Test
  void theChangeSaysWhatCameAndWentAndWhatItLeft() {
    SliceLine none = flow(0, 0, 0);
    assertThat(ChangeSlide.title(flow(390, 336, 54), none, "2025-02-02"))
        .isEqualTo("Since 2025-02-02 390 issues were opened and 336 closed: 54 more open issues");
    assertThat(ChangeSlide.title(flow(1, 2, -1), none, "2025-02-02"))
        .isEqualTo("Since 2025-02-02 1 issue was opened and 2 closed: 1 fewer open issue");
    assertThat(ChangeSlide.title(flow(3, 3, 0), none, "2025-02-02"))
        .isEqualTo(
            "Since 2025-02-02 3 issues were opened and 3 closed: as many open issues as before");
    assertThat(ChangeSlide.title(none, flow(0, 0, 2), "2025-02-02"))
        .isEqualTo(
            "No issue has been opened or closed since 2025-02-02; there are 2 more pull requests");
  }

  @Test
  void policiesThatFindNothingSaySo() {
    assertThat(PolicySlide.title(new PolicyEffects(List.of(), 0, 0, 0, 0)))
        .isEqualTo("Every label is as the policies want it, and no item has expired");
    assertThat(PolicySlide.title(new PolicyEffects(List.of(), 0, 0, 0, 2)))
        .isEqualTo("The policies find nothing to do where they could decide");
  }

  @Test
  void policiesSayWhatTheyFind() {
    List<PolicyEffects.Effect> each =
        List.of(
            new PolicyEffects.Effect("stale", "stale", 9, 1, 0, 3),
            new PolicyEffects.Effect("triaged", "triaged", 9, 4, 1, 0));
    PolicyEffects effects = new PolicyEffects(each, 5, 1, 3, 0);
    assertThat(PolicySlide.title(effects))
        .isEqualTo(
            "The policies find 5 items to get a label, 1 item to lose one, 3 items that have"
                + " expired");
    SmallOrganisation organisation = SmallOrganisation.full();
    Deck deck = Deck.of(organisation.briefing(), Optional.of(effects));
    assertThat(deck.slides()).hasSize(Deck.MOST_SLIDES);
    assertThat(deck.slides().get(8).title()).startsWith("3 items have expired; of 2");
  }

  @Test
  void whatIsMissingIsSaidOnTheLastSlideAndWhyInItsNotes() {
    Deck deck = Deck.of(SmallOrganisation.full().briefing(), Optional.empty());
    Slide last = deck.slides().get(deck.slides().size() - 1);
    assertThat(last.title())
        .isEqualTo("The figures lack something: 1 of 3 repositories could not be read to the end");
    assertThat(last.notes()).contains("acme/empty: 403.");
  }

  @Test
  void theCurvesAsATableShowTheStartOfEachYearAndTheEnd() {
    Deck deck = Deck.of(SmallOrganisation.full().briefing(), Optional.empty());
    Block.Curves curves = (Block.Curves) deck.slides().get(1).blocks().get(0);
    assertThat(curves.table().columns())
        .containsExactly("open on", "2024-01-01", "2025-01-01", "2025-03-04");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverTheDataEachTitleIsASentenceAndEachSlideNamesItsSource(long seed) {
    Random random = new Random(seed);
    SmallOrganisation organisation = SmallOrganisation.of(ANVIL).including(BOLT);
    String[] labels = {"bug", "enhancement", "triaged", "x"};
    for (int i = 1; i <= random.nextInt(60); i++) {
      Instant created = AS_OF.minus(Duration.ofDays(random.nextInt(900)));
      Items item = random.nextBoolean() ? Items.issue(i) : Items.pullRequest(i);
      item.created(created).labeled(labels[random.nextInt(labels.length)]);
      if (random.nextBoolean()) {
        item.closed(created.plus(Duration.ofDays(random.nextInt(400))));
      }
      organisation.add(random.nextBoolean() ? ANVIL : BOLT, item.make());
    }
    Deck deck = Deck.of(organisation.briefing(), Optional.empty());
    assertThat(deck.slides()).hasSizeBetween(7, Deck.MOST_SLIDES);
    for (Slide slide : deck.slides()) {
      assertThat(slide.title()).matches("[A-Za-z0-9].* .*[^.]").doesNotContain("null", "  ");
      assertThat(slide.blocks()).hasSizeBetween(1, 2);
      assertThat(slide.notes().get(slide.notes().size() - 1)).startsWith("Source: ");
    }
  }
}
