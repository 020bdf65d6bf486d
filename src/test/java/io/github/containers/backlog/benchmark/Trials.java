package io.github.containers.backlog.benchmark;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All runs of one subject.
 *
 * @param subject what was run
 * @param each in the order of the runs; at least one
 */
public record Trials(Subject subject, List<Trial> each) {

  /** Copies the list. */
  public Trials {
    each = List.copyOf(each);
  }

  /** Times from start to end, the shortest first. */
  public List<Duration> walls() {
    return each.stream().map(Trial::wall).sorted().toList();
  }

  public Duration medianWall() {
    return median(walls());
  }

  /** Median of the CPU time; null where it is not known. */
  public @Nullable Duration medianCpu() {
    List<Duration> known = each.stream().map(Trial::cpu).filter(Objects::nonNull).sorted().toList();
    return known.isEmpty() ? null : median(known);
  }

  /** Bytes of memory that any run had resident at most; null where it is not known. */
  public @Nullable Long peak() {
    return each.stream().map(Trial::peak).filter(Objects::nonNull).max(Long::compare).orElse(null);
  }

  /** How many times the other's median time it takes. */
  public double times(Trials other) {
    return (double) medianWall().toNanos() / other.medianWall().toNanos();
  }

  /** Those of that name and size. */
  public static Trials find(Collection<Trials> all, String name, int items) {
    return all.stream()
        .filter(trials -> trials.subject().name().equals(name))
        .filter(trials -> trials.subject().items() == items)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not measured: " + name));
  }

  private static Duration median(List<Duration> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
  }
}
