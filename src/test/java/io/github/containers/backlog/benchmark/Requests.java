package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.proof.Claim;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often a server is asked, by whom. */
final class Requests {

  private final SyntheticGitHub server;
  private final Map<String, Set<Long>> each = new TreeMap<>();

  Requests(SyntheticGitHub server) {
    this.server = server;
  }

  /** Runs a subject once, and counts what it asks. */
  Trial during(Subject subject, Workshop workshop) throws IOException, InterruptedException {
    long before = server.requests();
    Trial trial = workshop.trial(subject);
    each.computeIfAbsent(subject.name(), name -> new TreeSet<>()).add(server.requests() - before);
    return trial;
  }

  /** That a sync and its baseline do the same. */
  Claim equal() {
    Set<Long> counts = new LinkedHashSet<>(each.getOrDefault(FullSync.NAME, Set.of()));
    counts.addAll(each.getOrDefault(PlainReading.NAME, Set.of()));
    return equal(counts);
  }

  static Claim equal(Set<Long> counts) {
    String what = FullSync.NAME + " and its baseline ask the server equally often, each time";
    String words = counts.stream().map(Words::count).reduce((a, b) -> a + " or " + b).orElse("no");
    return new Claim(what, words + " requests", counts.size() == 1 && !counts.contains(0L));
  }
}
