package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.proof.Claim;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What must hold of the figures. */
final class Claims {

  private static final double MEBIBYTE = 1 << 20;
  private static final int PEAK_LIMIT = 512;

  private Claims() {}

  /** The time of the report grows with its work, and a tenth more at most. */
  static Claim onGrowth(Collection<Trials> all, Scale scale) {
    Trials few = Trials.find(all, OfflineReport.NAME, scale.fewItems());
    Trials many = Trials.find(all, OfflineReport.NAME, scale.items());
    double limit = 1.1 * scale.items() / scale.fewItems();
    String what =
        String.format(
            Locale.ROOT,
            "`report --offline` of %,d items takes at most %.0f times what %,d items take",
            scale.items(),
            limit,
            scale.fewItems());
    double times = many.times(few);
    return new Claim(what, String.format(Locale.ROOT, "%.1f times", times), times <= limit);
  }

  /** The report's memory has a bound. */
  static Claim onMemory(Collection<Trials> all) {
    List<Trials> reports =
        all.stream().filter(its -> its.subject() instanceof OfflineReport).toList();
    String what = "`report --offline` has less than " + PEAK_LIMIT + " MiB resident";
    Stream<Long> peaks = reports.stream().map(Trials::peak).filter(Objects::nonNull);
    return peaks
        .max(Long::compare)
        .map(peak -> new Claim(what, mebibytes(peak), peak < PEAK_LIMIT * MEBIBYTE))
        .orElseGet(() -> new Claim(what, "not known: there is no /proc here", null));
  }

  /** Nobody waits for the help. */
  static Claim onHelp(Collection<Trials> all) {
    Trials help = Trials.find(all, Help.NAME, 0);
    return atMost(3.5, help, bareJava(all), "`--help` takes at most %s times bare Java's time");
  }

  /** Nor for a plan of a synced store. */
  static Claim onTriage(Collection<Trials> all, Scale scale) {
    StoreInFile usual = scale.usual();
    Trials triage = Trials.find(all, OfflineTriage.nameOn(usual), usual.content().items());
    String what =
        String.format(Locale.ROOT, "`triage --offline` of %,d items", usual.content().items())
            + " takes at most %s times bare Java's time";
    return atMost(40, triage, bareJava(all), what);
  }

  /** Conditions and the lives of labels cost no more than a few readings of the items. */
  static Claim onPolicies(Collection<Trials> all, Scale scale) {
    StoreInFile open = scale.manyOpen();
    Trials triage = Trials.find(all, OfflineTriage.nameOn(open), scale.items());
    Trials loading = Trials.find(all, ItemLoading.nameOn(open), scale.items());
    String what =
        String.format(Locale.ROOT, "five policies over %,d open items", scale.items())
            + " take at most %s times what loading these takes";
    return atMost(5, triage, loading, what);
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
    return new Claim(
        what.replace("%s", plain), String.format(Locale.ROOT, "%.1f times", times), times <= limit);
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%.0f MiB", bytes / MEBIBYTE);
  }
}
