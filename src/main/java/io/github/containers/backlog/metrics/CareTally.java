package io.github.containers.backlog.metrics;

import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.LabelSpan;
import io.github.containers.backlog.timeline.OpenIntervals;
import io.github.containers.backlog.timeline.Viewpoint;
import io.github.containers.backlog.timeline.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is kept of the items of a slice while they pass by: when they were looked at. */
final class CareTally {

  private static final long DAY = 86_400;

  /** But for the first response, which {@link #months} hold. */
  private final Map<TriageStep, Waits> steps = new EnumMap<>(TriageStep.class);

  private final TreeMap<Integer, Waits> months = new TreeMap<>();
  private final int[] open = new int[Unanswered.BOUNDS.size()];
  private final int[] known = new int[Unanswered.BOUNDS.size()];
  private final int[] unanswered = new int[Unanswered.BOUNDS.size()];
  private int unknown;

  /** Counts an item as it is seen from there. */
  void add(ItemAt item, OpenIntervals intervals, Viewpoint viewpoint) {
    Instant asOf = viewpoint.asOf();
    boolean isOpen = intervals.openAt(asOf);
    Optional<Instant> response =
        item.findWords().flatMap(words -> words.findFirstResponse()).map(Word::at);
    if (isOpen) {
      addOpen(item, response.isPresent());
    }
    Optional<Instant> end = isOpen ? Optional.of(asOf) : intervals.findLastClosing(asOf);
    if (item.eventsKnown() && end.isPresent()) {
      addSteps(item, response, end.get(), viewpoint);
    } else {
      unknown++;
    }
  }

  void addAll(CareTally other) {
    other.steps.forEach((step, waits) -> of(step).addAll(waits));
    other.months.forEach((month, waits) -> of(month).addAll(waits));
    for (int i = 0; i < open.length; i++) {
      open[i] += other.open[i];
      known[i] += other.known[i];
      unanswered[i] += other.unanswered[i];
    }
    unknown += other.unknown;
  }

  Care figures() {
    Map<TriageStep, Waiting> waiting = new EnumMap<>(TriageStep.class);
    steps.forEach((step, waits) -> waiting.put(step, waits.figures()));
    waiting.put(TriageStep.FIRST_RESPONSE, responses().figures());
    TreeMap<Integer, Waiting> byMonth = new TreeMap<>();
    months.forEach((month, waits) -> byMonth.put(month, waits.figures()));
    List<Unanswered> byAge = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      byAge.add(new Unanswered(Unanswered.BOUNDS.get(i), open[i], known[i], unanswered[i]));
    }
    return new Care(unknown, waiting, byMonth, byAge);
  }

  private Waits responses() {
    Waits all = new Waits();
    months.values().forEach(all::addAll);
    return all;
  }

  private void addOpen(ItemAt item, boolean answered) {
    long days = item.age().toSeconds() / DAY;
    int age = (int) Unanswered.BOUNDS.stream().filter(bound -> bound <= days).count() - 1;
    open[age]++;
    if (item.eventsKnown()) {
      known[age]++;
      unanswered[age] += answered ? 0 : 1;
    }
  }

  private void addSteps(ItemAt item, Optional<Instant> response, Instant end, Viewpoint viewpoint) {
    Instant createdAt = item.item().createdAt();
    Kinds kinds = viewpoint.kinds();
    Predicate<String> triage = viewpoint.triagedLabel()::equalsIgnoreCase;
    Predicate<String> kind = label -> !kinds.of(List.of(label)).equals(Kinds.UNCLASSIFIED);
    add(createdAt, findFirst(kind, item, viewpoint.asOf()), end, of(TriageStep.FIRST_KIND_LABEL));
    add(createdAt, findFirst(triage, item, viewpoint.asOf()), end, of(TriageStep.TRIAGED));
    add(createdAt, response, end, of(Bucket.MONTH.numberOf(createdAt)));
  }

  private static void add(Instant createdAt, Optional<Instant> reached, Instant end, Waits waits) {
    if (reached.isPresent()) {
      waits.over(seconds(createdAt, reached.get()));
    } else {
      waits.lasting(seconds(createdAt, end));
    }
  }

  private static long seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds());
  }

  /** When the item first bore such a label. */
  private static Optional<Instant> findFirst(Predicate<String> label, ItemAt item, Instant asOf) {
    return item.labelSpans().spans().stream()
        .filter(span -> label.test(span.label()))
        .map(LabelSpan::time)
        .map(time -> time.from())
        .filter(from -> !from.isAfter(asOf))
        .min(Instant::compareTo);
  }

  private Waits of(TriageStep step) {
    return steps.computeIfAbsent(step, ignored -> new Waits());
  }

  private Waits of(int month) {
    return months.computeIfAbsent(month, ignored -> new Waits());
  }
}
