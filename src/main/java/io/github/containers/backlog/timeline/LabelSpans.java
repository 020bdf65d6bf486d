package io.github.containers.backlog.timeline;

import static java.util.Comparator.comparing;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which labels an item bore when. They are followed backwards from the labels that it bears now: a
 * label put on was off before, one taken off was on. Names compare without case.
 *
 * @param spans by label, then oldest first
 * @param exact whether they rest on the item's events; otherwise its labels are taken to have been
 *     the same for ever
 */
public record LabelSpans(List<LabelSpan> spans, boolean exact) {

  private static final Comparator<LabelSpan> ORDER =
      comparing(LabelSpan::label, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(span -> span.time().from());

  /** Copies the list. */
  public LabelSpans {
    spans = List.copyOf(spans);
  }

  /** The labels of this item, from what is known of it. */
  public static LabelSpans of(History history) {
    List<Event> events = history.events();
    Backwards backwards = new Backwards(history.item());
    if (events != null) {
      List<Event> ordered = Chronology.of(events);
      for (int i = ordered.size() - 1; i >= 0; i--) {
        backwards.past(ordered.get(i));
      }
    }
    List<LabelSpan> spans = backwards.toCreation();
    spans.sort(ORDER);
    return new LabelSpans(spans, events != null);
  }

  /** The labels that the item bore at {@code t}, in alphabetical order. */
  public List<String> at(Instant t) {
    List<String> labels = new ArrayList<>(spans.size());
    for (LabelSpan span : spans) {
      if (span.contains(t)) {
        labels.add(span.label());
      }
    }
    return labels;
  }

  /** Since when the item has borne this label at {@code t}, and by whom; empty if it did not. */
  public Optional<LabelSpan> find(String label, Instant t) {
    return spans.stream()
        .filter(span -> span.label().equalsIgnoreCase(label) && span.contains(t))
        .findFirst();
  }

  /** Goes back through an item's events and keeps what was on. */
  private static final class Backwards {

    private record End(String label, @Nullable Instant at) {}

    private final Item item;
    private final Map<String, End> on = new LinkedHashMap<>();
    private final List<LabelSpan> spans = new ArrayList<>();

    Backwards(Item item) {
      this.item = item;
      item.labels().forEach(label -> on.put(key(label), new End(label, null)));
    }

    void past(Event event) {
      if (event instanceof Event.Labeled labeled) {
        began(on.remove(key(labeled.label())), labeled.at(), labeled.actor());
      } else if (event instanceof Event.Unlabeled unlabeled) {
        String label = unlabeled.label();
        // On before and after it was taken off: it came back without a word.
        began(on.put(key(label), new End(label, unlabeled.at())), unlabeled.at(), null);
      }
    }

    List<LabelSpan> toCreation() {
      on.values().forEach(end -> began(end, item.createdAt(), null));
      return spans;
    }

    private void began(@Nullable End end, Instant from, @Nullable Actor by) {
      if (end != null) {
        spans.add(new LabelSpan(end.label(), new Interval(from, end.at()), by));
      }
    }

    private static String key(String label) {
      return label.toLowerCase(Locale.ROOT);
    }
  }
}
