package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.proof.Claim;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What must hold of the figures. */
final class Claims {

  private static final double MEBIBYTE = 1 << 20;
  private static final int PEAK_LIMIT = 512;

  /** Sorting may take part, and clocks are not exact; work that grows by the square has 2.5. */
  private static final double GROWTH = 1.3;

  private static final double HELP = 3.5;
  private static final double TRIAGE = 40;
  private static final double POLICIES = 5;

  private Claims() {}

  /** The time of the report grows with its work. */
  static Claim onGrowth(Collection<Trials> all, Scale scale) {
    return new Slopes(
            Timed.of(report(all, scale.few())),
            Timed.of(report(all, scale.half())),
            Timed.of(report(all, scale.many())))
        .claim("report --offline", GROWTH);
  }

  private static Trials report(Collection<Trials> all, StoreInFile store) {
    return Trials.find(all, new OfflineReport(store).name(), store.content().items());
  }

  /** The report's memory has a bound. */
  static Claim onMemory(Collection<Trials> all) {
    List<Trials> reports =
        all.stream().filter(its -> its.subject() instanceof OfflineReport).toList();
    String what = "`report --offline` has less than " + PEAK_LIMIT + " MiB resident";
    Stream<Long> peaks = reports.stream().map(Trials::peak).filter(Objects::nonNull);
    return peaks
        .max(Long::compare)
        .map(peak -> new Claim(what, Words.mebibytes(peak), peak < PEAK_LIMIT * MEBIBYTE))
        .orElseGet(() -> new Claim(what, Words.NO_PROC, null));
  }

  /** Nobody waits for the help. */
  static Claim onHelp(Collection<Trials> all) {
    Trials help = Trials.find(all, Help.NAME, 0);
    return atMost(HELP, help, bareJava(all), "`--help` takes at most %s times bare Java's time");
  }

  /** Nor for a plan of a synced store. */
  static Claim onTriage(Collection<Trials> all, Scale scale) {
    StoreInFile usual = scale.usual();
    Trials triage = Trials.find(all, OfflineTriage.nameOn(usual), usual.content().items());
    String what =
        "`triage --offline` of "
            + Words.count(usual.content().items())
            + " items"
            + " takes at most %s times bare Java's time";
    return atMost(TRIAGE, triage, bareJava(all), what);
  }

  /** Conditions and the lives of labels cost no more than a few readings of the items. */
  static Claim onPolicies(Collection<Trials> all, Scale scale) {
    StoreInFile open = scale.manyOpen();
    Trials triage = Trials.find(all, OfflineTriage.nameOn(open), scale.items());
    Trials loading = Trials.find(all, ItemLoading.nameOn(open), scale.items());
    String what =
        "five policies over "
            + Words.count(scale.items())
            + " open items"
            + " take at most %s times what loading these takes";
    return atMost(POLICIES, triage, loading, what);
  }

  private static Trials bareJava(Collection<Trials> all) {
    return Trials.find(all, BareJava.NAME, 0);
  }

  /**
   * @param what with a place for the limit
   */
  private static Claim atMost(double limit, Trials measured, Trials baseline, String what) {
    double times = measured.times(baseline);
    String plain = BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    return new Claim(what.replace("%s", plain), Words.times(times), times <= limit);
  }
}
