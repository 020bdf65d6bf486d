package io.github.containers.backlog.report.agenda;

import static io.github.containers.backlog.report.agenda.Queues.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.agenda.Deal.Dealt;
import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DealTest {

  private static final List<String> TWO = List.of("alice", "bob");

  private static Deal deal(Queue queue, int each) {
    return Deal.of(queue, new DealHistory(), TWO, each, "2025-W10");
  }

  private static List<Integer> numbers(Deal deal, String person) {
    return deal.hands().stream()
        .filter(hand -> hand.person().equals(person))
        .flatMap(hand -> hand.lots().stream())
        .map(lot -> lot.item().number())
        .toList();
  }

  @Test
  void whatIsAssignedToSomebodyWhoTakesPartGoesToThem() {
    Queue queue =
        Queues.of(
            Theme.UNTRIAGED,
            issue(1, 40),
            issue(2, 30, "Bob"),
            issue(3, 20, "somebody else"),
            issue(4, 10, "Bob"));
    for (int seed = 0; seed < 20; seed++) {
      Deal deal = Deal.of(queue, new DealHistory(), TWO, 2, "seed " + seed);
      assertThat(numbers(deal, "bob")).containsExactly(2, 4);
      assertThat(numbers(deal, "alice")).containsExactly(1, 3);
    }
  }

  @Test
  void whereMoreIsAssignedToSomebodyThanTheirShareTheOthersGetTheRest() {
    Queue queue =
        Queues.of(Theme.UNTRIAGED, issue(1, 40, "bob"), issue(2, 30, "bob"), issue(3, 20, "bob"));
    Deal deal = deal(queue, 10);
    assertThat(numbers(deal, "bob")).containsExactly(1, 2);
    assertThat(numbers(deal, "alice")).containsExactly(3);
  }

  @Test
  void whatIsAssignedToTwoGoesToWhoHasLess() {
    Queue queue = Queues.of(Theme.UNTRIAGED, issue(1, 40, "bob"), issue(2, 30, "bob", "alice"));
    assertThat(numbers(deal(queue, 1), "alice")).containsExactly(2);
  }

  @Test
  void theListsTakeTurnsAndThatOfAllComesLast() {
    Queue queue =
        Queues.of(
            Map.of(
                Theme.UNANSWERED, List.of(issue(1, 9), issue(2, 8), issue(3, 7)),
                Theme.CRICKETS, List.of(issue(4, 6), issue(5, 5)),
                Theme.OLDEST, List.of(issue(6, 99), issue(7, 98))));
    List<Lot> drawn = Draw.of(Lot.of(queue), new DealHistory(), 6);
    assertThat(drawn).extracting(lot -> lot.item().number()).containsExactly(1, 4, 2, 5, 3, 6);
  }

  @Test
  void whatWasDealtLongestAgoComesFirstAfterWhatNeverWas() {
    DealHistory history =
        new DealHistory()
            .add(1, 1, Queues.AS_OF)
            .add(1, 2, Queues.AS_OF.minusSeconds(1))
            .add(1, 4, Queues.AS_OF.minusSeconds(1))
            .add(1, 4, Queues.AS_OF.minusSeconds(9));
    Queue queue = Queues.of(Theme.CRICKETS, issue(1, 4), issue(4, 4), issue(2, 3), issue(3, 2));
    assertThat(Draw.of(Lot.of(queue), history, 9))
        .extracting(lot -> lot.item().number())
        .containsExactly(3, 2, 4, 1);
  }

  @Test
  void theSameNumberInAnotherRepositoryIsAnotherItem() {
    DealHistory history = new DealHistory().add(2, 1, Queues.AS_OF);
    Queue queue = Queues.of(Theme.CRICKETS, issue(1, 4), issue(2, 3));
    assertThat(Draw.of(Lot.of(queue), history, 1))
        .extracting(lot -> lot.item().number())
        .containsExactly(1);
  }

  @Test
  void anotherSeedSharesOutOtherwise() {
    Queue queue =
        Queues.of(
            Theme.UNTRIAGED,
            IntStream.range(0, 10).mapToObj(n -> issue(n, 100 - n)).toArray(ListedItem[]::new));
    assertThat(
            IntStream.range(0, 20)
                .mapToObj(seed -> Deal.of(queue, new DealHistory(), TWO, 5, "seed " + seed))
                .map(deal -> numbers(deal, "alice"))
                .distinct())
        .hasSizeGreaterThan(1);
  }

  @Test
  void aDealAsItStandsNowLeavesOutWhatIsDone() {
    List<Dealt> dealt =
        List.of(
            new Dealt("alice", 1, 1, Theme.UNANSWERED),
            new Dealt("alice", 1, 2, Theme.UNANSWERED),
            new Dealt("Alice", 1, 3, Theme.UNTRIAGED),
            new Dealt("bob", 1, 4, Theme.CRICKETS));
    Queue now =
        Queues.of(
            Map.of(
                Theme.UNANSWERED, List.of(issue(1, 40)),
                Theme.RETRIAGE_DUE, List.of(issue(3, 30)),
                Theme.UNTRIAGED, List.of(issue(2, 40), issue(5, 3))));
    Deal again = Deal.again(now, dealt, TWO);
    assertThat(numbers(again, "alice")).as("still or again to be looked at").containsExactly(1, 3);
    assertThat(numbers(again, "bob")).isEmpty();
    assertThat(again.hands()).extracting(Hand::done).containsExactly(1, 1);
  }

  @Test
  void anEmptyQueueGivesEmptyHands() {
    Deal deal = deal(Queues.of(Theme.UNTRIAGED), 5);
    assertThat(deal.hands()).extracting(Hand::person).isEqualTo(TWO);
    assertThat(deal.dealt()).isEmpty();
  }
}
