package io.github.containers.backlog.faults;

import io.github.containers.backlog.proof.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which trials are made.
 *
 * @param kills how often a process is killed
 * @param seeds of each
 * @param quick whether commands that draw charts meet a mishap either once or lasting, by turns
 */
record Choice(
    List<Deed> deeds,
    List<Mishap> mishaps,
    List<Blow> blows,
    int kills,
    List<Long> seeds,
    boolean quick) {

  private static final List<String> OFTEN =
      List.of(
          "triage-live",
          "sync",
          "report",
          "triage-close",
          "sync-first",
          "report-update",
          "undo",
          "triage-plan",
          "slides",
          "undo-close",
          "report-issue");

  static Choice of(Options options) {
    Set<String> commands = options.among("command", names(Deeds.ALL, Deed::name));
    List<String> known = new ArrayList<>(names(everyMishap(), Mishap::name));
    known.addAll(names(List.of(Blow.values()), Blow::words));
    Set<String> faults = options.among("fault", known);
    long seed = options.number("seed", 0L);
    int seeds = Math.max(1, options.number("seeds", 3));
    int kills = options.number("kills", 200);
    boolean quick = Boolean.parseBoolean(options.text("quick", "false"));
    options.refuseOthers();
    return new Choice(
        Deeds.ALL.stream().filter(deed -> commands.contains(deed.name())).toList(),
        everyMishap().stream().filter(mishap -> faults.contains(mishap.name())).toList(),
        Stream.of(Blow.values()).filter(blow -> faults.contains(blow.words())).toList(),
        kills,
        seed > 0 ? List.of(seed) : LongStream.rangeClosed(1, seeds).boxed().toList(),
        quick);
  }

  private static List<Mishap> everyMishap() {
    return Stream.concat(Stream.of(Mishaps.NO_NETWORK), Mishaps.ALL.stream()).toList();
  }

  private static <T> List<String> names(List<T> all, Function<T, String> name) {
    return all.stream().map(name).toList();
  }

  List<Trial> trials(Deed deed) {
    List<Trial> trials = new ArrayList<>();
    boolean offline = deed.kind() == Deed.Kind.OFFLINE;
    for (Mishap mishap : mishaps) {
      if (offline == mishap.equals(Mishaps.NO_NETWORK)) {
        seeds.stream()
            .limit(offline ? 1 : seeds.size())
            .forEach(seed -> add(mishap, deed, seed, trials));
      }
    }
    return trials;
  }

  private void add(Mishap mishap, Deed deed, long seed, List<Trial> trials) {
    boolean thin = quick && deed.slow();
    boolean turn = (seed + mishap.name().length()) % 2 == 0;
    boolean lasts = !mishap.passes() || deed.kind() == Deed.Kind.OFFLINE;
    if (!lasts && (turn || !thin)) {
      trials.add(new Trial(mishap, deed, false, seed));
    }
    if (lasts || !turn || !thin) {
      trials.add(new Trial(mishap, deed, true, seed));
    }
  }

  /** Whether all commands are among them. */
  boolean whole() {
    return deeds.equals(Deeds.ALL);
  }

  /** Every command meets every blow; the most are killed. */
  List<Hit> hits(Blow blow) {
    List<Hit> hits = new ArrayList<>();
    if (blow == Blow.SIGKILL) {
      kills(hits);
    } else {
      for (Deed deed : deeds) {
        seeds.forEach(seed -> hits.add(new Hit(blow, deed, seed)));
      }
    }
    return hits;
  }

  /** Every fourth time any command, else one that writes to GitHub, the store or files. */
  private void kills(List<Hit> hits) {
    List<Deed> often = OFTEN.stream().map(Deed::named).toList();
    for (int kill = 0; kill < kills; kill++) {
      boolean any = kill % 4 == 3;
      List<Deed> among = any ? Deeds.ALL : often;
      Deed deed = among.get((any ? kill / 4 : kill - kill / 4) % among.size());
      if (deeds.contains(deed)) {
        hits.add(new Hit(Blow.SIGKILL, deed, kill + 1L));
      }
    }
  }
}
