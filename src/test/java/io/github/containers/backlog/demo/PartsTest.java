package io.github.containers.backlog.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of which the organisation is made. */
class PartsTest {

  private static final Instant OPENED = Instant.parse("2023-01-02T10:00:00Z");
  private static final Actor SOMEBODY = Actor.of("calm--otter");
  private static final Dice NOTICES = new Dice(1);

  @Test
  void aSplitStreamDependsOnItsKeyAndNotOnWhatWasDrawn() {
    Dice drawn = new Dice(7);
    drawn.below(10);

    assertThat(draws(drawn.split("a"))).isEqualTo(draws(new Dice(7).split("a")));
    assertThat(draws(drawn.split("a"))).isNotEqualTo(draws(drawn.split("b")));
  }

  static Stream<String> repositories() {
    return Fleet.profiles().stream().map(Profile::name);
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void everyPhraseOfEveryBookIsComplete(String repository) {
    Phrasebook book = Phrasebook.of(repository);
    Dice dice = new Dice(3);

    List<String> phrases =
        Stream.of(Plan.Nature.values())
            .flatMap(
                nature ->
                    IntStream.range(0, 1500)
                        .mapToObj(draw -> book.phrase(nature.section(), "v1.2.3", dice)))
            .toList();

    assertThat(phrases)
        .allMatch(phrase -> !phrase.isBlank() && !phrase.contains("{") && phrase.length() < 200);
  }

  @Test
  void aMissingSectionOfABookIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Phrasebook.of("coracle").phrase("poetry", "v1", new Dice(1)))
        .withMessageContaining("[poetry]");
  }

  @Test
  void aStateTakesInOnlyWhatCanHaveHappened() {
    State state = new State("A title", false, OPENED);

    assertThat(state.admits(new Event.Unlabeled(OPENED, SOMEBODY, "flakes"))).isFalse();
    assertThat(state.admits(new Event.Reopened(OPENED, SOMEBODY))).isFalse();
    assertThat(state.admits(new Event.Closed(OPENED, SOMEBODY, null))).isTrue();
    assertThat(state.admits(new Event.Closed(OPENED.plusSeconds(1), SOMEBODY, null))).isFalse();
    assertThat(state.admits(new Event.Merged(OPENED.plusSeconds(1), SOMEBODY))).isFalse();
    assertThat(state.closedAt()).isEqualTo(OPENED);
  }

  @Test
  void theStaleBotLabelsInTheNightAfterThirtyDaysAndClearsInTheNightAfterAComment() {
    Instant comment = Instant.parse("2023-03-01T12:00:00Z");
    List<Event> events = List.of(new Event.Commented(comment, SOMEBODY, Association.NONE));
    Instant asOf = Instant.parse("2023-03-15T00:00:00Z");

    List<Event> acts = new StaleBot("stale-issue", asOf, noticing()).acts(OPENED, events);

    assertThat(acts)
        .extracting(Event::at)
        .containsExactly(
            Instant.parse("2023-02-02T00:40:00Z"),
            Instant.parse("2023-02-02T00:40:02Z"),
            Instant.parse("2023-03-02T00:40:00Z"));
    assertThat(acts.get(0)).isInstanceOf(Event.Labeled.class);
    assertThat(acts.get(2)).isInstanceOf(Event.Unlabeled.class);
  }

  @Test
  void theStaleBotLeavesAloneWhatIsClosedOrMovesEveryMonth() {
    Instant closed = OPENED.plus(Duration.ofDays(29));
    List<Event> events = List.of(new Event.Closed(closed, SOMEBODY, null));

    assertThat(new StaleBot("stale-issue", Demo.NOW, noticing()).acts(OPENED, events)).isEmpty();
  }

  @Test
  void arrivalsKeepTheirYearlyRateAndRestAtWeekends() {
    Instant from = Instant.parse("2025-01-01T00:00:00Z");
    List<Instant> times = Seasons.arrivals(4000, from, Demo.NOW, new Dice(5));
    double expected = 4000 * Duration.between(from, Demo.NOW).toDays() / 365.25;

    assertThat((double) times.size()).isBetween(expected * 0.9, expected * 1.1);
    assertThat(times.stream().filter(PartsTest::atWeekend).count())
        .isLessThan(times.size() * 20L / 100);
  }

  @Test
  void aBugWeekIsTheNextSecondMondaysWeekOfTheQuartersMiddleMonth() {
    Instant after = Instant.parse("2024-08-12T14:00:00Z");

    IntStream.range(0, 50)
        .mapToObj(draw -> Seasons.nextBugWeek(after, new Dice(draw)))
        .forEach(
            at ->
                assertThat(at)
                    .isBetween(
                        Instant.parse("2024-11-11T00:00:00Z"),
                        Instant.parse("2024-11-16T00:00:00Z")));
  }

  @Test
  void theRobotIsAMemberToGitHubAndTheHiddenMaintainerIsNot() {
    assertThat(Crew.association(Crew.ROBOT)).isEqualTo(Association.MEMBER);
    assertThat(Crew.association(Actor.of(Crew.HIDDEN_MAINTAINER)))
        .isEqualTo(Association.CONTRIBUTOR);
    assertThat(Crew.association(Actor.of(Crew.COLLABORATOR))).isEqualTo(Association.COLLABORATOR);
    assertThat(Crew.association(SOMEBODY)).isEqualTo(Association.NONE);
  }

  private static List<Integer> draws(Dice dice) {
    return IntStream.range(0, 5).mapToObj(draw -> dice.below(1_000_000)).toList();
  }

  private static boolean atWeekend(Instant at) {
    DayOfWeek day = OffsetDateTime.ofInstant(at, ZoneOffset.UTC).getDayOfWeek();
    return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day);
  }

  /** A stream whose first draws let the bot see the item. */
  private static Dice noticing() {
    return NOTICES.split("sees");
  }
}
