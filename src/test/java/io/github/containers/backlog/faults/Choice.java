package io.github.containers.backlog.faults;

import io.github.containers.backlog.proof.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which trials are made.
 *
 * @param kills how often a process is killed
 * @param seeds of each
 */
record Choice(
    List<Deed> deeds, List<Mishap> mishaps, List<Blow> blows, int kills, List<Long> seeds) {

  private static final String ALL = "all";

  static Choice of(Options options) {
    String command = options.text("command", ALL);
    String fault = options.text("fault", ALL);
    long seed = options.number("seed", 0L);
    int seeds = options.number("seeds", 3);
    int kills = options.number("kills", 200);
    options.refuseOthers();
    return new Choice(
        Deeds.ALL.stream().filter(deed -> chosen(command, deed.name())).toList(),
        Mishaps.ALL.stream().filter(mishap -> chosen(fault, mishap.name())).toList(),
        Stream.of(Blow.values()).filter(blow -> chosen(fault, blow.words())).toList(),
        kills,
        seed > 0 ? List.of(seed) : LongStream.rangeClosed(1, seeds).boxed().toList());
  }

  private static boolean chosen(String wanted, String name) {
    return wanted.equals(ALL) || List.of(wanted.split(",")).contains(name);
  }

  List<Trial> trials(Deed deed) {
    List<Trial> trials = new ArrayList<>();
    for (Mishap mishap : mishaps) {
      if (deed.kind() == Deed.Kind.OFFLINE) {
        trials.add(new Trial(mishap, deed, true, seeds.get(0)));
        continue;
      }
      for (long seed : seeds) {
        add(mishap, deed, seed, trials);
      }
    }
    return trials;
  }

  /** Once and lasting; of what is slow by turns. */
  private static void add(Mishap mishap, Deed deed, long seed, List<Trial> trials) {
    boolean turn = (seed + mishap.name().length()) % 2 == 0;
    if (mishap.passes() && (turn || !deed.slow())) {
      trials.add(new Trial(mishap, deed, false, seed));
    }
    if (!mishap.passes() || !turn || !deed.slow()) {
      trials.add(new Trial(mishap, deed, true, seed));
    }
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

  /** What writes or fills the store most often, the others now and then. */
  private void kills(List<Hit> hits) {
    List<Deed> often =
        Stream.of("triage-live", "sync", "triage-close", "sync-first", "undo", "triage-plan")
            .map(Deed::named)
            .toList();
    for (int kill = 0; kill < kills; kill++) {
      boolean any = kill % 8 == 7;
      List<Deed> among = any ? Deeds.ALL : often;
      Deed deed = among.get((any ? kill / 8 : kill) % among.size());
      if (deeds.contains(deed)) {
        hits.add(new Hit(Blow.SIGKILL, deed, kill + 1L));
      }
    }
  }
}
