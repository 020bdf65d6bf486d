package io.github.containers.backlog.policy;

import static io.github.containers.backlog.policy.Desk.TOOL;
import static io.github.containers.backlog.policy.Desk.day;
import static io.github.containers.backlog.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.policy.Decision.Expired;
import io.github.containers.backlog.policy.Decision.InLine;
import io.github.containers.backlog.policy.Decision.PutOn;
import io.github.containers.backlog.policy.Decision.Skipped;
import io.github.containers.backlog.policy.Decision.TakeOff;
import io.github.containers.backlog.policy.Decision.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a label, from its putting on to its expiry: "Label policies" of the definitions. */
class LifeOfALabelTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private static Life issue() {
    return new Life(1, "rita", day(1));
  }

  private static Life stale() {
    return issue().labeled(day(100), TOOL, "stale");
  }

  private static Policies whileTrue() {
    return policy("stale", Fixed.HOLDS);
  }

  private static Policies whileFalse() {
    return policy("stale", Fixed.FAILS);
  }

  private static Decision on(Life life, int day, Policies policy) {
    return on(life, day(day), policy);
  }

  private static Decision on(Life life, Instant asOf, Policies policy) {
    return Desk.decide(asOf, life.history(), policy.make());
  }

  private static Skipped skipped(Decision decision) {
    assertThat(decision).isInstanceOf(Skipped.class);
    return (Skipped) decision;
  }

  @Test
  void theLabelIsPutOnWhenTheConditionHoldsAndTakenOffWhenItDoesNot() {
    assertThat(on(issue(), 100, whileTrue())).isInstanceOf(PutOn.class);
    assertThat(on(issue(), 100, whileFalse())).isInstanceOf(InLine.class);
    assertThat(on(stale(), 101, whileTrue())).isInstanceOf(InLine.class);
    assertThat(on(stale(), 101, whileFalse())).isInstanceOf(TakeOff.class);
  }

  @Test
  void theReasonSaysWhatIsTrueOfTheItem() {
    Decision put = on(issue(), 100, policy("stale", "idle > days(90) && kind != 'bug'"));
    assertThat(put.reason())
        .isEqualTo("the condition holds: idle is 99 days, kind is unclassified");
    assertThat(put.values())
        .containsExactly(entry("idle", "99 days"), entry("kind", "unclassified"));
    Decision taken = on(stale(), 101, policy("stale", "idle > days(200)"));
    assertThat(taken.reason()).isEqualTo("the condition no longer holds: idle is 100 days");
    assertThat(on(issue(), 100, policy("stale", "true")).reason()).isEqualTo("the condition holds");
  }

  @Test
  void aLabelThatAHumanPutOnIsLeftAloneByAPolicyThatManagesItsOwn() {
    Life life = issue().labeled(day(50), "mia", "stale");
    Skipped skip = skipped(on(life, 100, whileFalse()));
    assertThat(skip.why()).isEqualTo(Why.ANOTHERS_LABEL);
    assertThat(skip.reason()).isEqualTo("the condition does not hold, but mia put the label on");
    assertThat(on(life, 100, whileTrue().withGrace(10).closing())).isInstanceOf(InLine.class);
  }

  @Test
  void aLabelThatAnotherBotPutOnIsAnothersToo() {
    Life life = issue().labeled(day(50), "ci-robot", "stale");
    assertThat(skipped(on(life, 100, whileFalse())).why()).isEqualTo(Why.ANOTHERS_LABEL);
  }

  @Test
  void aLabelThatNobodyPutOnIsAnothersToo() {
    Item born = Items.issue(1).created(day(1)).labeled("stale").make();
    Decision decision = Desk.decide(day(100), History.of(born, List.of()), whileFalse().make());
    assertThat(skipped(decision).reason())
        .isEqualTo("the condition does not hold, but somebody else put the label on");
  }

  @Test
  void aPolicyThatManagesAllTakesItOffWhoeverPutItOn() {
    Life life = issue().labeled(day(50), "mia", "stale");
    Policies all = whileFalse().managing(Manages.ALL);
    assertThat(on(life, 100, all)).isInstanceOf(TakeOff.class);
    assertThat(on(life, 60, whileTrue().managing(Manages.ALL).withGrace(10)))
        .isInstanceOf(Expired.class);
  }

  @Test
  void aPolicyThatManagesNoneDoesNothing() {
    assertThat(on(issue(), 100, whileTrue().managing(Manages.NONE)))
        .isInstanceOf(InLine.class)
        .extracting(Decision::reason)
        .isEqualTo("it only audits");
    assertThat(on(stale(), 101, whileFalse().managing(Manages.NONE)))
        .isInstanceOf(InLine.class)
        .extracting(Decision::reason)
        .isEqualTo("it only audits");
  }

  @Test
  void labelsCompareWithoutCase() {
    Life life = issue().labeled(day(50), TOOL, "Stale");
    assertThat(on(life, 100, whileTrue())).isInstanceOf(InLine.class);
    assertThat(on(life, 100, whileFalse())).isInstanceOf(TakeOff.class);
    Life exempt = issue().labeled(day(50), "mia", "High-Impact");
    assertThat(skipped(on(exempt, 100, whileTrue().exempting("high-impact"))).why())
        .isEqualTo(Why.EXEMPT);
  }

  @Test
  void anExemptItemDoesNotGetTheLabelAndLosesIt() {
    Policies policy = whileTrue().exempting("high-impact");
    Skipped skip = skipped(on(issue().labeled(day(9), "mia", "high-impact"), 100, policy));
    assertThat(skip.why()).isEqualTo(Why.EXEMPT);
    assertThat(skip.reason()).isEqualTo("it bears the exempt label high-impact");
    assertThat(skip.until()).isNull();
    Decision lost = on(stale().labeled(day(101), "mia", "high-impact"), 102, policy);
    assertThat(lost).isInstanceOf(TakeOff.class);
    assertThat(lost.reason()).isEqualTo("it bears the exempt label high-impact");
  }

  @Test
  void anItemForWhichTheConditionFailsIsNotSaidToBeExempt() {
    Life life = issue().labeled(day(9), "mia", "high-impact");
    assertThat(on(life, 100, whileFalse().exempting("high-impact"))).isInstanceOf(InLine.class);
    assertThat(on(life, 100, policy("stale", Fixed.UNDECIDED).exempting("high-impact")))
        .isInstanceOf(InLine.class);
  }

  @Test
  void aLockedItemCountsAsOneForWhichTheConditionDoesNotHold() {
    Item free = Items.issue(1).created(day(1)).locked().make();
    History history = History.of(free, List.of());
    Skipped skip = skipped(Desk.decide(day(100), history, whileTrue().make()));
    assertThat(skip.why()).isEqualTo(Why.LOCKED);
    Item bearing = Items.issue(1).created(day(1)).locked().labeled("stale").make();
    History labeled = History.of(bearing, stale().events);
    Decision lost = Desk.decide(day(101), labeled, whileTrue().make());
    assertThat(lost).isInstanceOf(TakeOff.class);
    assertThat(lost.reason()).isEqualTo("the item is locked");
  }

  @Test
  void nothingIsWrittenInAnArchivedRepository() {
    var archived = Desk.repository("acme/old", true);
    var wanted = Desk.policies(archived, day(101), Undoings.NONE, whileTrue().make());
    var unwanted = Desk.policies(archived, day(101), Undoings.NONE, whileFalse().make());
    assertThat(skipped(Desk.decide(wanted, issue().history())).why()).isEqualTo(Why.ARCHIVED);
    assertThat(skipped(Desk.decide(unwanted, stale().history())).why()).isEqualTo(Why.ARCHIVED);
    assertThat(Desk.decide(unwanted, issue().history())).isInstanceOf(InLine.class);
    assertThat(Desk.decide(wanted, stale().history())).isInstanceOf(InLine.class);
    var undecided =
        Desk.policies(archived, day(101), Undoings.NONE, policy("stale", Fixed.UNDECIDED).make());
    assertThat(Desk.decide(undecided, issue().history())).isInstanceOf(InLine.class);
  }

  @Test
  void whatOnlyAuditsCannotKeepAPlanFromBeingWhole() {
    Policies audits = policy("stale", Fixed.UNDECIDED).managing(Manages.NONE);
    assertThat(on(issue(), 100, audits)).isInstanceOf(InLine.class);
  }

  @Test
  void itExpiresExactlyWhenTheGraceHasPassed() {
    Policies policy = whileTrue().withGrace(30);
    assertThat(on(stale(), day(130).minus(SECOND), policy))
        .isInstanceOf(InLine.class)
        .extracting(Decision::reason)
        .isEqualTo("its grace lasts until 2025-05-10");
    Decision decision = on(stale(), day(130), policy);
    assertThat(decision).isInstanceOf(Expired.class);
    Expired expired = (Expired) decision;
    assertThat(expired.putOnAt()).isEqualTo(day(100));
    assertThat(expired.since()).isEqualTo(day(130));
    assertThat(expired.reason())
        .isEqualTo(
            "the label was put on on 2025-04-10 and nobody responded within the grace of 30 days");
    assertThat(expired.values())
        .containsEntry("label since", "2025-04-10")
        .containsEntry("grace", "30 days");
  }

  @Test
  void withoutAGraceItNeverExpiresAndNothingAnswersIt() {
    assertThat(on(stale().commented(day(101), "rita"), 9000, whileTrue()))
        .isInstanceOf(InLine.class);
  }

  @Test
  void aResponseClearsTheLabelWhateverTheCondition() {
    Life answered = stale().commented(day(105), "uwe");
    Decision decision = on(answered, 106, whileTrue().withGrace(30));
    assertThat(decision).isInstanceOf(TakeOff.class);
    assertThat(decision.reason()).isEqualTo("answered by uwe on 2025-04-15");
    assertThat(on(answered, 106, whileFalse().withGrace(30)).reason())
        .isEqualTo("answered by uwe on 2025-04-15");
  }

  @Test
  void aResponseAfterTheGraceClearsTheLabelToo() {
    Life late = stale().commented(day(140), "uwe");
    assertThat(on(late, 141, whileTrue().withGrace(30).closing())).isInstanceOf(TakeOff.class);
  }

  @Test
  void whatHappenedWithTheLabelOrBeforeIsNoResponse() {
    Life before = issue().commented(day(100), "uwe").labeled(day(100), TOOL, "stale");
    assertThat(on(before, 101, whileTrue().withGrace(30))).isInstanceOf(InLine.class);
    Life after = stale().commented(day(100).plus(SECOND), "uwe");
    assertThat(on(after, 101, whileTrue().withGrace(30))).isInstanceOf(TakeOff.class);
  }

  @Test
  void botsAndClosingAreNoResponse() {
    Life life =
        stale()
            .commented(day(101), "renovate[bot]")
            .labeled(day(102), "ci-robot", "network")
            .commented(day(103), TOOL)
            .closed(day(104), "mia")
            .reopened(day(104), "renovate[bot]");
    assertThat(on(life, 105, whileTrue().withGrace(30))).isInstanceOf(InLine.class);
  }

  @Test
  void reopeningAndLabellingAreResponses() {
    Life reopened = stale().closed(day(101), "mia").reopened(day(102), "mia");
    assertThat(on(reopened, 103, whileTrue().withGrace(30))).isInstanceOf(TakeOff.class);
    Life labeled = stale().labeled(day(101), "mia", "network");
    assertThat(on(labeled, 103, whileTrue().withGrace(30))).isInstanceOf(TakeOff.class);
  }

  @Test
  void whereTheReporterIsAwaitedNobodyElseAnswers() {
    Policies policy = whileTrue().withGrace(30).answeredByTheReporter();
    assertThat(on(stale().commented(day(101), "uwe"), 102, policy)).isInstanceOf(InLine.class);
    assertThat(on(stale().commented(day(101), "Rita"), 102, policy)).isInstanceOf(TakeOff.class);
    assertThat(on(stale().commented(day(101), "uwe"), 130, policy).reason())
        .isEqualTo(
            "the label was put on on 2025-04-10 and the reporter did not respond within the grace"
                + " of 30 days");
  }

  private static Life cleared() {
    return stale().commented(day(105), "uwe").unlabeled(day(110), TOOL, "stale");
  }

  @Test
  void afterAResponseThePolicyRestsAsLongAsTheGraceUnlessAgainIsGiven() {
    Policies byGrace = whileTrue().withGrace(30);
    Skipped skip = skipped(on(cleared(), day(140).minus(SECOND), byGrace));
    assertThat(skip.why()).isEqualTo(Why.RESTS);
    assertThat(skip.until()).isEqualTo(day(140));
    assertThat(skip.reason()).isEqualTo("answered by uwe on 2025-04-15; rests until 2025-05-20");
    assertThat(on(cleared(), 140, byGrace)).isInstanceOf(PutOn.class);
    Policies again = whileTrue().withGrace(30).again(90);
    assertThat(on(cleared(), day(200).minus(SECOND), again)).isInstanceOf(Skipped.class);
    assertThat(on(cleared(), 200, again)).isInstanceOf(PutOn.class);
  }

  @Test
  void aLabelThatWasTakenOffWithoutAResponseMayComeBackAtOnce() {
    Life life = stale().unlabeled(day(110), TOOL, "stale");
    assertThat(on(life, 111, whileTrue().withGrace(30).again(90))).isInstanceOf(PutOn.class);
    Life later = stale().unlabeled(day(110), TOOL, "stale").commented(day(111), "uwe");
    assertThat(on(later, 112, whileTrue().withGrace(30))).isInstanceOf(PutOn.class);
    Life byBot = stale().unlabeled(day(110), "ci-robot", "stale");
    assertThat(on(byBot, 111, whileTrue())).isInstanceOf(PutOn.class);
  }

  @Test
  void aResponseAtTheInstantOfTheRemovalCounts() {
    Life life = stale().commented(day(110), "uwe").unlabeled(day(110), TOOL, "stale");
    assertThat(on(life, 111, whileTrue().withGrace(30))).isInstanceOf(Skipped.class);
  }

  @Test
  void afterAHumansRemovalThePolicyRestsForAgainOrForEver() {
    Life life = stale().unlabeled(day(110), "mia", "stale");
    Skipped forEver = skipped(on(life, 9000, whileTrue().withGrace(30)));
    assertThat(forEver.until()).isNull();
    assertThat(forEver.reason()).isEqualTo("mia took the label off on 2025-04-20; rests for ever");
    Policies again = whileTrue().again(30);
    assertThat(skipped(on(life, day(140).minus(SECOND), again)).until()).isEqualTo(day(140));
    assertThat(on(life, 140, again)).isInstanceOf(PutOn.class);
  }

  @Test
  void aHumansRemovalOfAnybodysLabelStands() {
    Life life = issue().labeled(day(50), "max", "stale").unlabeled(day(60), "mia", "stale");
    assertThat(skipped(on(life, 100, whileTrue())).why()).isEqualTo(Why.RESTS);
  }

  @Test
  void aLabelThatCameBackSinceARemovalIsJudgedAnew() {
    Life life = stale().unlabeled(day(110), "mia", "stale").labeled(day(120), TOOL, "stale");
    assertThat(on(life, 121, whileTrue().withGrace(30))).isInstanceOf(InLine.class);
    assertThat(on(life, 150, whileTrue().withGrace(30))).isInstanceOf(Expired.class);
  }

  @Test
  void withoutATimelineNothingIsWrittenThatAHumanMayHaveForbidden() {
    History bare = History.withoutEvents(Items.issue(1).created(day(1)).make());
    Item item = Items.issue(1).created(day(1)).labeled("stale").make();
    History bearing = History.withoutEvents(item);
    assertThat(undecided(bare, whileTrue())).contains("timeline was not fetched");
    assertThat(undecided(bearing, whileTrue().withGrace(30))).contains("timeline");
    assertThat(undecided(bearing, whileFalse())).contains("timeline");
    assertThat(Desk.decide(day(9), bare, whileFalse().make())).isInstanceOf(InLine.class);
    assertThat(Desk.decide(day(9), bearing, whileTrue().make())).isInstanceOf(InLine.class);
    assertThat(Desk.decide(day(9), bearing, whileFalse().managing(Manages.ALL).make()))
        .isInstanceOf(TakeOff.class);
  }

  @Test
  void aConditionThatCannotBeDecidedIsSaidAndNeverTakenForFalse() {
    assertThat(undecided(issue().history(), policy("stale", Fixed.UNDECIDED)))
        .isEqualTo("nobody knows");
    assertThat(undecided(stale().history(), policy("stale", Fixed.UNDECIDED)))
        .isEqualTo("nobody knows");
  }

  private static String undecided(History history, Policies policy) {
    Skipped skip = skipped(Desk.decide(day(200), history, policy.make()));
    assertThat(skip.why()).isEqualTo(Why.UNDECIDABLE);
    return skip.reason();
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void everyReasonHasAWordOfItsOwn(Why why) {
    assertThat(why.key()).isNotBlank();
    assertThat(Arrays.stream(Why.values()).filter(it -> it.key().equals(why.key()))).hasSize(1);
  }

  private static Map.Entry<String, String> entry(String key, String value) {
    return Map.entry(key, value);
  }
}
