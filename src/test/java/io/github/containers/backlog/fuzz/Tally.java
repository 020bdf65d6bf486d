package io.github.containers.backlog.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the inputs of one feeder. The one who watches it may read meanwhile. */
final class Tally {

  private final String kind;
  private long accepted;
  private long refused;
  private long failed;
  private long wholes;
  private long wholesFailed;
  private long commands;
  private Cost slowest = Cost.NONE;
  private Cost slowestWhole = Cost.NONE;
  private final Map<String, Finding> findings = new TreeMap<>();
  private final Map<String, Integer> often = new TreeMap<>();
  private final List<Footprint> footprints = new ArrayList<>();

  Tally(String kind) {
    this.kind = kind;
  }

  String kind() {
    return kind;
  }

  /** An input was fed; without an outcome, it failed. */
  synchronized void add(@Nullable Outcome outcome, Cost cost) {
    accepted += outcome != null && outcome.accepted() ? 1 : 0;
    refused += outcome != null && !outcome.accepted() ? 1 : 0;
    failed += outcome == null ? 1 : 0;
    slowest = slowest.orMore(cost);
  }

  /** An input went through so many commands. */
  synchronized void addWhole(int many, Cost cost) {
    wholes += many > 0 ? 1 : 0;
    commands += many;
    slowestWhole = slowestWhole.orMore(cost);
  }

  /** In the commands of an input, something was not as it must be. */
  synchronized void addFailedWhole(Cost cost) {
    wholes++;
    wholesFailed++;
    slowestWhole = slowestWhole.orMore(cost);
  }

  /** Whether nobody has found that before. */
  synchronized boolean isNew(Throwable failure) {
    return often.merge(Finding.where(failure), 1, Integer::sum) == 1;
  }

  synchronized void add(Finding finding) {
    findings.put(finding.where(), finding);
  }

  /** What the process takes up; after the first and after the last tenth of the inputs. */
  synchronized void add(Footprint footprint) {
    footprints.add(footprint);
  }

  /** All there is, of as many inputs as were to be fed. */
  synchronized Portion portion(long asked) {
    List<Growth> growths =
        footprints.isEmpty()
            ? List.of()
            : List.of(new Growth(footprints.get(0), footprints.get(footprints.size() - 1)));
    return new Portion(
        kind,
        asked,
        accepted,
        refused,
        failed,
        wholes,
        wholesFailed,
        commands,
        slowest,
        slowestWhole,
        growths,
        List.copyOf(findings.values()));
  }
}
