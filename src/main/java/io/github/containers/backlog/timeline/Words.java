package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.People;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The comments and reviews of an item, without those of bots: who spoke last, who answered. */
public final class Words {

  private final Item item;
  private final boolean maintainersOwn;
  private final List<Word> said;

  private Words(Item item, boolean maintainersOwn, List<Word> said) {
    this.item = item;
    this.maintainersOwn = maintainersOwn;
    this.said = said;
  }

  /** The words among these events of an item, which come oldest first. */
  static Words among(List<Event> events, Item item, People people) {
    return new Words(
        item,
        people.isMaintainer(item.author(), item.association()),
        events.stream().flatMap(event -> word(event, people)).toList());
  }

  /** All of them, oldest first. */
  public List<Word> said() {
    return said;
  }

  /** The first word of a maintainer other than the author; empty where there is none yet. */
  public Optional<Word> findFirstResponse() {
    return said.stream().filter(word -> word.maintainers() && !byAuthor(word)).findFirst();
  }

  /** The last word of a maintainer, be it the author's. */
  public Optional<Word> findLastByMaintainer() {
    return said.stream().filter(Word::maintainers).reduce((earlier, later) -> later);
  }

  /** The last word of the author; opening the item is none. */
  public Optional<Word> findLastByReporter() {
    return said.stream().filter(this::byAuthor).reduce((earlier, later) -> later);
  }

  /** Whether the reporter or another user has commented after {@code t}. */
  boolean userCommentedSince(Instant t) {
    return said.stream()
        .filter(word -> !word.review() && word.at().isAfter(t))
        .anyMatch(word -> !word.maintainers() || byAuthor(word));
  }

  /** Whether a word asks the reporter for one: it is a maintainer's, and the reporter is none. */
  boolean asksReporter(Word word) {
    return word.maintainers() && !maintainersOwn;
  }

  private boolean byAuthor(Word word) {
    return word.actor().is(item.author().login());
  }

  private static Stream<Word> word(Event event, People people) {
    if (people.isBot(event.actor())) {
      return Stream.empty();
    }
    if (event instanceof Event.Commented comment) {
      boolean maintainers = people.isMaintainer(comment.actor(), comment.association());
      return Stream.of(new Word(comment.at(), comment.actor(), maintainers, false));
    }
    if (event instanceof Event.Reviewed review) {
      boolean maintainers = people.isMaintainer(review.actor(), review.association());
      return Stream.of(new Word(review.at(), review.actor(), maintainers, true));
    }
    return Stream.empty();
  }
}
