package io.github.containers.backlog.report.agenda;

import static io.github.containers.backlog.report.agenda.Queues.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.agenda.Deal.Dealt;
import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every deal, over random queues. */
class DealPropertiesTest {

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static List<String> people(Random random) {
    return IntStream.rangeClosed(1, 1 + random.nextInt(6)).mapToObj(n -> "p" + n).toList();
  }

  private static Stream<Lot> lots(Deal deal) {
    return deal.hands().stream().flatMap(hand -> hand.lots().stream());
  }

  private static List<Integer> numbers(Deal deal) {
    return lots(deal).map(lot -> lot.item().number()).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everybodyGetsAsManyButForOneAndNothingIsDealtTwice(int seed) {
    Random random = new Random(seed);
    List<String> people = people(random);
    Queue queue = Queues.random(random, random.nextInt(60), "p1", "p2", "stranger");
    int each = 1 + random.nextInt(12);
    Deal deal = Deal.of(queue, new DealHistory(), people, each, "seed " + seed);
    List<Integer> sizes = deal.hands().stream().map(hand -> hand.lots().size()).toList();
    assertThat(deal.hands()).extracting(Hand::person).isEqualTo(people);
    assertThat(Collections.max(sizes) - Collections.min(sizes)).isBetween(0, 1);
    assertThat(numbers(deal))
        .doesNotHaveDuplicates()
        .hasSize(Math.min(queue.size(), each * people.size()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everybodyGetsSomeOfEveryAgeAndAboutAsMuchOfIt(int seed) {
    Random random = new Random(seed);
    List<String> people = people(random);
    Queue queue = Queues.random(random, 1 + random.nextInt(60));
    Deal deal = Deal.of(queue, new DealHistory(), people, 20, "seed " + seed);
    List<Long> ages = lots(deal).map(Lot::ageSeconds).sorted(Collections.reverseOrder()).toList();
    long spread = ages.get(0) - ages.get(ages.size() - 1);
    for (Hand one : deal.hands()) {
      List<Long> its = ages(one);
      for (int round = 0; round < its.size(); round++) {
        int last = Math.min(ages.size(), (round + 1) * people.size()) - 1;
        assertThat(its.get(round)).isBetween(ages.get(last), ages.get(round * people.size()));
      }
      deal.hands().stream()
          .filter(other -> other.lots().size() == one.lots().size())
          .forEach(other -> assertThat(sum(one) - sum(other)).isLessThanOrEqualTo(spread));
    }
  }

  private static List<Long> ages(Hand hand) {
    return hand.lots().stream().map(Lot::ageSeconds).sorted(Collections.reverseOrder()).toList();
  }

  private static long sum(Hand hand) {
    return hand.lots().stream().mapToLong(Lot::ageSeconds).sum();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsDealtAgainEverythingElseHasBeenDealtSince(int seed) {
    Random random = new Random(seed);
    List<String> people = people(random);
    Queue queue = Queues.random(random, 1 + random.nextInt(60), "p1", "stranger");
    Map<Integer, Integer> times = new HashMap<>();
    IntStream.rangeClosed(1, queue.size()).forEach(number -> times.put(number, 0));
    DealHistory history = new DealHistory();
    for (int week = 0; week < 12; week++) {
      Deal deal = Deal.of(queue, history, people, 1 + random.nextInt(8), "week " + week);
      numbers(deal).forEach(number -> times.merge(number, 1, Integer::sum));
      assertThat(Collections.max(times.values()) - Collections.min(times.values()))
          .as("after week %d: %s", week, times)
          .isLessThanOrEqualTo(1);
      note(deal, week, history);
    }
  }

  private static void note(Deal deal, int week, DealHistory history) {
    Instant at = Queues.AS_OF.plus(Duration.ofDays(7L * week));
    deal.dealt().forEach(it -> history.add(it.repositoryId(), it.number(), at));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyGetsWhatAnotherGotLastTimeUntilAllHaveBeenSeen(int seed) {
    Random random = new Random(seed);
    List<String> people = people(random);
    Queue queue = Queues.random(random, 1 + random.nextInt(80));
    DealHistory history = new DealHistory();
    Set<Integer> seen = new HashSet<>();
    for (int week = 0; seen.size() < queue.size(); week++) {
      Deal deal = Deal.of(queue, history, people, 1 + random.nextInt(4), "week " + week);
      Set<Integer> before = Set.copyOf(seen);
      seen.addAll(numbers(deal));
      if (seen.size() < queue.size()) {
        assertThat(numbers(deal)).noneMatch(before::contains);
      }
      note(deal, week, history);
    }
    assertThat(seen).hasSize(queue.size());
  }

  /** One fewer comes in each week than is dealt; so the line behind them moves on. */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatKeepsComingInStarvesNobody(int seed) {
    List<String> people = people(new Random(seed));
    int capacity = 3 * people.size();
    int first = 5;
    DealHistory history = new DealHistory();
    Map<Integer, Integer> times = new HashMap<>();
    for (int week = 0; week < 30; week++) {
      Queue queue = Queues.random(new Random(seed), first + week * (capacity - 1));
      Deal deal = Deal.of(queue, history, people, 3, "week " + week);
      numbers(deal).forEach(number -> times.merge(number, 1, Integer::sum));
      note(deal, week, history);
    }
    assertThat(times.keySet()).hasSize(first + 29 * (capacity - 1));
    assertThat(times.values()).anyMatch(many -> many > 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatStandsOnlyInTheListOfAllIsDealtThoughMoreComesInThanIsDealt(int seed) {
    List<String> people = people(new Random(seed));
    int capacity = 3 * people.size();
    List<ListedItem> old = IntStream.rangeClosed(1, 9).mapToObj(n -> issue(n, 2000 - n)).toList();
    List<ListedItem> urgent = new ArrayList<>();
    DealHistory history = new DealHistory();
    Set<Integer> seen = new HashSet<>();
    for (int week = 0; week < old.size(); week++) {
      int first = 10 + week * (capacity + 1);
      IntStream.rangeClosed(first, first + capacity).forEach(n -> urgent.add(issue(n, 1000 - n)));
      Queue queue = Queues.of(Map.of(Theme.UNANSWERED, urgent, Theme.OLDEST, old));
      Deal deal = Deal.of(queue, history, people, 3, "week " + week);
      assertThat(lots(deal).filter(lot -> lot.theme() == Theme.OLDEST).count())
          .as("one in ten and no more")
          .isLessThanOrEqualTo((capacity + 9) / 10);
      seen.addAll(numbers(deal));
      note(deal, week, history);
    }
    assertThat(seen).contains(IntStream.rangeClosed(1, 9).boxed().toArray(Integer[]::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameArgumentsGiveTheSameDealInWhateverOrderPeopleAreNamed(int seed) {
    Random random = new Random(seed);
    List<String> people = people(random);
    Queue queue = Queues.random(random, 30, "p2");
    List<String> others = new ArrayList<>(people);
    Collections.reverse(others);
    Deal one = Deal.of(queue, new DealHistory(), people, 5, "2025-W10");
    Deal other = Deal.of(queue, new DealHistory(), others, 5, "2025-W10");
    assertThat(other.dealt()).containsExactlyInAnyOrderElementsOf(one.dealt());
    assertThat(Deal.again(queue, one.dealt(), people)).isEqualTo(one);
    assertThat(one.dealt()).extracting(Dealt::person).isSubsetOf(people);
  }
}
