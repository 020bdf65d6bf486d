package io.github.containers.backlog.report.agenda;

import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader sees of a queue: a part for each list, or for each person.
 *
 * @param asOf the instant that it is true of
 * @param summary one sentence
 * @param parts in their order
 */
public record Agenda(Instant asOf, String summary, List<Part> parts) {

  /** Copies the list. */
  public Agenda {
    parts = List.copyOf(parts);
  }

  /**
   * What one list has, or one person is to look at.
   *
   * @param person who looks at it; null where nothing was dealt
   * @param title of the list or the person's name
   * @param count how many there are, in words
   * @param notes sentences, maybe none
   * @param lots some or all of them
   */
  public record Part(
      @Nullable String person, String title, String count, List<String> notes, List<Lot> lots) {

    /** Copies the lists. */
    public Part {
      notes = List.copyOf(notes);
      lots = List.copyOf(lots);
    }
  }

  /**
   * For anybody: the beginning of each list.
   *
   * @param length how many issues each list names at most
   */
  public static Agenda of(Queue queue, int length) {
    List<Lot> lots = Lot.of(queue);
    List<Part> parts = new ArrayList<>();
    int place = 0;
    for (Worklist list : queue.lists()) {
      List<Lot> its = lots.subList(place, place + list.first().size());
      parts.add(part(list, explanation(queue, list.theme()), its.stream().limit(length).toList()));
      place += its.size();
    }
    return new Agenda(
        queue.asOf(),
        Phrases.count(queue.size(), "issue") + ", each in the most urgent of its lists.",
        parts);
  }

  private static String explanation(Queue queue, Theme theme) {
    return theme == Theme.OLDEST && queue.lists().size() > 1
        ? "All other open issues; the oldest first."
        : theme.explanation();
  }

  private static Part part(Worklist list, String explanation, List<Lot> lots) {
    List<String> notes = new ArrayList<>(List.of(explanation));
    if (list.unknown() > 0) {
      notes.add(
          "Of %s it is not known, since their timelines are not in the store."
              .formatted(Phrases.count(list.unknown(), "other")));
    }
    int more = list.count().count() - lots.size();
    String title = list.theme().title() + ": " + lowerCase(list.theme().action());
    String count =
        more > 0
            ? "%s of %s".formatted(Phrases.number(lots.size()), issues(list.count().count()))
            : issues(lots.size());
    return new Part(null, title, count, notes, lots);
  }

  /**
   * Dealt among people.
   *
   * @param occasion of the deal, in words
   */
  public static Agenda of(Queue queue, Deal deal, String occasion) {
    List<Part> parts = deal.hands().stream().map(Agenda::part).toList();
    int dealt = deal.hands().stream().mapToInt(hand -> hand.lots().size()).sum();
    String summary =
        "%s of %s dealt among %s, %s."
            .formatted(
                Phrases.number(dealt),
                issues(queue.size()),
                deal.hands().size() == 1 ? "1 person" : deal.hands().size() + " people",
                occasion);
    return new Agenda(queue.asOf(), summary, parts);
  }

  private static Part part(Hand hand) {
    int all = hand.lots().size() + hand.done();
    List<String> notes =
        hand.done() == 0 ? List.of() : List.of("%d of %d are done.".formatted(hand.done(), all));
    Duration together =
        hand.lots().stream().map(lot -> lot.item().age()).reduce(Duration.ZERO, Duration::plus);
    String count =
        hand.lots().isEmpty()
            ? "none"
            : "%s, %s together".formatted(issues(hand.lots().size()), Phrases.duration(together));
    return new Part(hand.person(), hand.person(), count, notes, hand.lots());
  }

  private static String issues(int count) {
    return count == 0 ? "none" : Phrases.count(count, "issue");
  }

  private static String lowerCase(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
