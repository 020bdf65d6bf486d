package io.github.containers.backlog.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who spoke last, and whose turn it is. */
class TurnTest {

  private static final Actor RITA = Actor.of("rita");
  private static final Actor MIA = Actor.of("mia");
  private static final Actor TOOL = Actor.of("triage-tool");
  private static final Instant NOW = day(100);
  private static final Viewpoint VIEW =
      new Viewpoint(
          NOW, new People(Set.of("triage-tool"), Set.of(), false), Kinds.DEFAULT, "triaged");

  private static Instant day(int day) {
    return Instant.parse("2024-01-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
  }

  private static Items issue() {
    return Items.issue(1).created(day(1)).updated(day(90)).by("rita");
  }

  private static ItemAt at(Item item, Event... events) {
    return new ItemAt(History.of(item, List.of(events)), VIEW);
  }

  private static Event said(int day, String login) {
    boolean member = login.startsWith("m");
    return new Event.Commented(
        day(day), Actor.of(login), member ? Association.MEMBER : Association.NONE);
  }

  private static Event.Source pullRequest(int from, int to) {
    return new Event.Source("a/b", 9, true, day(from), to == 0 ? null : day(to));
  }

  private static Event mentionedBy(int day, Event.Source source) {
    return new Event.CrossReferenced(day(day), MIA, source);
  }

  private static Turn turn(Item item, Event... events) {
    return at(item, events).findTurn().orElseThrow();
  }

  @Test
  void theFirstResponseIsTheFirstWordOfAMaintainerOtherThanTheAuthor() {
    Item byMia = issue().by("mia", Association.MEMBER).make();
    Words words =
        at(byMia, said(3, "mia"), said(4, "rita"), said(5, "max"), said(6, "mia"))
            .findWords()
            .orElseThrow();
    // In this test everybody whose name begins with m is a member.
    assertThat(words.findFirstResponse().map(Word::at)).contains(day(5));
    assertThat(words.findLastByMaintainer().map(Word::at)).contains(day(6));
    assertThat(words.findLastByReporter().map(Word::at)).contains(day(6));
    assertThat(words.said()).hasSize(4);
  }

  @Test
  void nobodyHasRespondedWhereOnlyUsersAndBotsSpoke() {
    Words words =
        at(issue().make(), said(3, "rita"), said(4, "ursula"), said(5, "mend[bot]"))
            .findWords()
            .orElseThrow();
    assertThat(words.findFirstResponse()).isEmpty();
    assertThat(words.findLastByMaintainer()).isEmpty();
    assertThat(words.findLastByReporter().map(Word::at)).contains(day(3));
  }

  @Test
  void whatIsSaidLaterHasNotBeenSaid() {
    assertThat(at(issue().make(), said(101, "mia")).findWords().orElseThrow().said()).isEmpty();
    assertThat(turn(issue().make(), said(100, "mia")).awaiting()).isEqualTo(Side.REPORTER);
    assertThat(turn(issue().make(), said(101, "mia")).awaiting()).isEqualTo(Side.MAINTAINER);
  }

  @Test
  void aFreshItemAwaitsItsMaintainersFromItsCreation() {
    assertThat(turn(issue().make())).isEqualTo(new Turn(Side.MAINTAINER, day(1)));
    assertThat(turn(issue().make(), said(5, "ursula"), said(6, "rita")))
        .isEqualTo(new Turn(Side.MAINTAINER, day(1)));
  }

  @Test
  void aMaintainersWordPassesTheTurnToTheReporterAndAReminderDoesNotStartItAnew() {
    assertThat(turn(issue().make(), said(5, "mia"), said(9, "max")))
        .isEqualTo(new Turn(Side.REPORTER, day(5)));
  }

  @Test
  void anybodyElsesWordPassesTheTurnBack() {
    assertThat(turn(issue().make(), said(5, "mia"), said(9, "ursula"), said(10, "rita")))
        .isEqualTo(new Turn(Side.MAINTAINER, day(9)));
    assertThat(turn(issue().make(), said(5, "mia"), said(9, "rita"), said(12, "mia")))
        .isEqualTo(new Turn(Side.REPORTER, day(12)));
  }

  @Test
  void aReviewIsAWordAndABotsIsNone() {
    Event review = new Event.Reviewed(day(7), MIA, Association.COLLABORATOR);
    Event coverage = new Event.Commented(day(8), TOOL, Association.MEMBER);
    Item item = Items.pullRequest(1).created(day(1)).by("rita").make();
    assertThat(turn(item, review, coverage)).isEqualTo(new Turn(Side.REPORTER, day(7)));
    Event botsReview = new Event.Reviewed(day(7), TOOL, Association.MEMBER);
    assertThat(turn(item, botsReview).awaiting()).isEqualTo(Side.MAINTAINER);
    Event usersReview = new Event.Reviewed(day(9), RITA, Association.CONTRIBUTOR);
    assertThat(turn(item, review, usersReview)).isEqualTo(new Turn(Side.MAINTAINER, day(9)));
  }

  @Test
  void anItemOfAMaintainerAlwaysAwaitsMaintainers() {
    Item item = issue().by("mia", Association.OWNER).make();
    assertThat(turn(item, said(5, "max"))).isEqualTo(new Turn(Side.MAINTAINER, day(1)));
    assertThat(turn(item, said(5, "max"), said(6, "rita")))
        .isEqualTo(new Turn(Side.MAINTAINER, day(1)));
  }

  @Test
  void aPullRequestThatIsOpenedBeforeAnotherIsClosedDoesNotStartTheTurnAnew() {
    Event asked = said(5, "mia");
    assertThat(
            turn(
                issue().make(),
                asked,
                mentionedBy(9, pullRequest(9, 20)),
                mentionedBy(15, pullRequest(15, 0))))
        .isEqualTo(new Turn(Side.MAINTAINER, day(9)));
    assertThat(
            turn(
                issue().make(),
                asked,
                mentionedBy(9, pullRequest(9, 20)),
                mentionedBy(20, pullRequest(20, 0))))
        .isEqualTo(new Turn(Side.MAINTAINER, day(9)));
    assertThat(
            turn(
                issue().make(),
                asked,
                mentionedBy(9, pullRequest(9, 20)),
                mentionedBy(21, pullRequest(21, 0))))
        .isEqualTo(new Turn(Side.MAINTAINER, day(21)));
  }

  @Test
  void aWordWhileAPullRequestIsOpenDoesNotStartTheTurnAnewOnceItIsClosed() {
    Event[] life = {said(5, "mia"), mentionedBy(9, pullRequest(9, 20)), said(12, "rita")};
    assertThat(turn(issue().make(), life)).isEqualTo(new Turn(Side.MAINTAINER, day(9)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void howLongItHasBeenASidesTurnGrowsByADayADayOrStartsAnewWithTheOtherSide(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Event[] life = randomLife(random);
      Turn before = null;
      for (int day = 1; day <= 40; day++) {
        Turn now = turnOn(day, life);
        if (before != null && before.awaiting() == now.awaiting()) {
          assertThat(now.since()).isEqualTo(before.since());
        } else if (before != null) {
          assertThat(now.since()).isEqualTo(day(day));
        }
        before = now;
      }
    }
  }

  /** At most one thing a day, so that each passing of the turn can be seen. */
  private static Event[] randomLife(Random random) {
    List<Event> events = new ArrayList<>();
    for (int day = 2; day <= 40; day++) {
      int what = random.nextInt(8);
      if (what < 2) {
        events.add(said(day, what == 0 ? "mia" : "rita"));
      } else if (what == 2) {
        events.add(mentionedBy(day, pullRequest(day, day + 1 + random.nextInt(9))));
      }
    }
    return events.toArray(Event[]::new);
  }

  private static Turn turnOn(int day, Event... events) {
    Viewpoint then = new Viewpoint(day(day), VIEW.people(), VIEW.kinds(), VIEW.triagedLabel());
    History history = History.of(issue().make(), List.of(events));
    return new ItemAt(history, then).findTurn().orElseThrow();
  }

  @Test
  void aLinkedPullRequestIsTheMaintainersTurnWhileItIsOpen() {
    Item item = issue().make();
    Event asked = said(5, "mia");
    assertThat(turn(item, asked, mentionedBy(9, pullRequest(8, 0))))
        .isEqualTo(new Turn(Side.MAINTAINER, day(9)));
    assertThat(turn(item, asked, mentionedBy(9, pullRequest(8, 101))))
        .isEqualTo(new Turn(Side.MAINTAINER, day(9)));
    assertThat(turn(item, asked, mentionedBy(9, pullRequest(8, 100))))
        .isEqualTo(new Turn(Side.REPORTER, day(100)));
    assertThat(turn(item, asked, mentionedBy(9, pullRequest(8, 20))))
        .isEqualTo(new Turn(Side.REPORTER, day(20)));
  }

  @Test
  void aPullRequestLinkedDuringTheMaintainersTurnDoesNotStartItAnew() {
    assertThat(turn(issue().make(), mentionedBy(9, pullRequest(8, 0))))
        .isEqualTo(new Turn(Side.MAINTAINER, day(1)));
    assertThat(
            turn(issue().make(), mentionedBy(9, pullRequest(8, 0)), said(12, "mia"), said(14, "x")))
        .isEqualTo(new Turn(Side.MAINTAINER, day(1)));
  }

  @Test
  void aPullRequestClosedBeforeTheReporterWasAskedChangesNothing() {
    assertThat(turn(issue().make(), mentionedBy(3, pullRequest(2, 4)), said(5, "mia")))
        .isEqualTo(new Turn(Side.REPORTER, day(5)));
    assertThat(
            turn(
                issue().make(), said(5, "mia"), said(6, "rita"), mentionedBy(7, pullRequest(7, 8))))
        .isEqualTo(new Turn(Side.MAINTAINER, day(6)));
  }

  @Test
  void onlyOpenPullRequestsAreFixesAndOnlyOfIssues() {
    Event issueMention = mentionedBy(9, new Event.Source("a/b", 9, false, day(8), null));
    Event closedBefore = mentionedBy(9, pullRequest(2, 9));
    assertThat(turn(issue().make(), said(5, "mia"), issueMention, closedBefore).awaiting())
        .isEqualTo(Side.REPORTER);
    Item pullRequest = Items.pullRequest(1).created(day(1)).by("rita").make();
    assertThat(turn(pullRequest, said(5, "mia"), mentionedBy(9, pullRequest(8, 0))).awaiting())
        .isEqualTo(Side.REPORTER);
  }

  @Test
  void openFixesAreCounted() {
    Fixes fixes =
        at(issue().make(), mentionedBy(9, pullRequest(8, 0)), mentionedBy(10, pullRequest(8, 20)))
            .findFixes()
            .orElseThrow();
    assertThat(fixes.openAt(day(8))).isZero();
    assertThat(fixes.openAt(day(10))).isEqualTo(2);
    assertThat(fixes.openAt(day(20))).isEqualTo(1);
  }

  @Test
  void eachSideHasTheWordThatTablesAndConditionsUse() {
    assertThat(Side.REPORTER.key()).isEqualTo("reporter");
    assertThat(Side.MAINTAINER.key()).isEqualTo("maintainer");
  }
}
