package io.github.containers.backlog.faults;

import java.util.List;

/** Tells whoever runs the proof how it goes, and what went wrong as soon as it did. */
final class Progress {

  private Progress() {}

  static void tell(Verdict verdict) {
    if (!verdict.well()) {
      System.err.printf(
          "faults: %s: exit %d: %s%n    %s%n",
          verdict.words(), verdict.exit(), verdict.wrong(), verdict.said());
    }
  }

  static void sum(String what, List<Verdict> verdicts) {
    long well = verdicts.stream().filter(Verdict::well).count();
    System.err.printf("faults: %s: %d of %d end well%n", what, well, verdicts.size());
  }
}
