package io.github.containers.backlog.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the inputs of one kind. Several threads write to it. */
final class Tally {

  private final String kind;
  private long accepted;
  private long refused;
  private long commands;
  private Duration slowest = Duration.ZERO;
  private long slowestNumber;
  private Duration slowestCommand = Duration.ZERO;
  private final Map<String, Finding> findings = new TreeMap<>();
  private final Map<String, Integer> often = new TreeMap<>();
  private final List<Long> heaps = new ArrayList<>();

  Tally(String kind) {
    this.kind = kind;
  }

  synchronized void add(long number, boolean wasAccepted, Duration took) {
    accepted += wasAccepted ? 1 : 0;
    refused += wasAccepted ? 0 : 1;
    if (took.compareTo(slowest) > 0) {
      slowest = took;
      slowestNumber = number;
    }
  }

  synchronized void addCommand(Duration took) {
    commands++;
    slowestCommand = took.compareTo(slowestCommand) > 0 ? took : slowestCommand;
  }

  /** Whether nobody has found that before. */
  synchronized boolean isNew(Throwable failure) {
    return often.merge(Finding.where(failure), 1, Integer::sum) == 1;
  }

  synchronized void add(Finding finding) {
    findings.put(finding.where(), finding);
  }

  /** Bytes in use after a tenth of the inputs. */
  synchronized void addHeap(long bytes) {
    heaps.add(bytes);
  }

  synchronized String kind() {
    return kind;
  }

  synchronized long inputs() {
    return accepted + refused;
  }

  synchronized long accepted() {
    return accepted;
  }

  synchronized long refused() {
    return refused;
  }

  synchronized long commands() {
    return commands;
  }

  synchronized Duration slowest() {
    return slowest;
  }

  synchronized long slowestNumber() {
    return slowestNumber;
  }

  synchronized Duration slowestCommand() {
    return slowestCommand;
  }

  synchronized List<Finding> findings() {
    return List.copyOf(findings.values());
  }

  /** Bytes in use after each tenth of the inputs. */
  synchronized List<Long> heaps() {
    return List.copyOf(heaps);
  }
}
