package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.policy.Statistics.Count;
import io.github.containers.backlog.policy.Statistics.Figure;
import java.util.EnumMap;
import java.util.Map;

/** Counts what a plan is made of. */
final class Tally {

  private final Map<Figure, Count> counts = new EnumMap<>(Figure.class);

  void processed(Item item) {
    count(Figure.PROCESSED, item);
  }

  void expired(Item item) {
    count(Figure.EXPIRED, item);
  }

  void skipped(Item item) {
    count(Figure.SKIPPED, item);
  }

  /** A label with a grace is what others call stale. */
  void decided(Item item, Decision decision) {
    if (decision.policy().findGrace().isPresent()) {
      if (decision instanceof Decision.PutOn) {
        count(Figure.NEW_STALE, item);
      } else if (decision instanceof Decision.TakeOff) {
        count(Figure.NO_LONGER_STALE, item);
      }
    }
  }

  void planned(Item item, Step step) {
    if (step instanceof Step.AddLabel) {
      count(Figure.ADDED_LABELS, item);
    } else if (step instanceof Step.RemoveLabel) {
      count(Figure.DELETED_LABELS, item);
    } else if (step instanceof Step.Comment) {
      count(Figure.ADDED_COMMENTS, item);
    } else if (step instanceof Step.Close) {
      count(Figure.CLOSED, item);
    }
  }

  Statistics statistics() {
    return new Statistics(counts);
  }

  private void count(Figure figure, Item item) {
    counts.merge(figure, Count.of(item.type()), Count::plus);
  }
}
