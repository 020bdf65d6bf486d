package io.github.containers.backlog.faults;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Options;
import io.github.containers.backlog.proof.Proof;
import io.github.containers.backlog.proof.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.FutureTask;

/**
 * Every command meets everything that can go wrong. Options: {@code seeds}, {@code kills}; and to
 * repeat some of it {@code fault}, {@code command} and {@code seed}, the first two with commas;
 * {@code quick=true} for less of what is slow.
 */
public final class FaultMatrix implements Proof {

  private static final String TEXT =
      """
      %s that asks GitHub anything ran against a GitHub that went wrong at a request that chance \
      chose (seeds %s), once and from there on%s; what stays once it has begun, and skewed clocks, \
      lasting only. Commands that write met two thirds of it at a write. A run that the fault \
      never struck is drawn again by other seeds; where it cannot strike, nothing is counted and \
      the cell has a dash. A 304 strikes where the answer has changed. `no-network` shows that \
      `demo`, `init` and `history` ask for nothing. Time is simulated there: a delay of nine seconds, or \
      a limit's forty, pass at once. That the program gives up on a server that stands still, by the \
      true clock, is shown by tests of its own.

      Then it was looked at what was left: the store opens and is whole, and has every repository, \
      item, timeline, release, deal and journal entry that it had before; the journal has each \
      write that GitHub has, as often, and no other; the exit code is one that fits the fault, and \
      the message says what to do and shows nothing internal. Where the exit code was 0 in spite of \
      a wrong answer or clock, all that GitHub and the store hold and all that was printed and written were \
      as after a run that nothing disturbed, but for the time at which it was; where something had \
      moved, gone out of sight, been archived or become read-only it was so too, or the command said \
      what it could not do. Excepted are what people did meanwhile, which may have been seen or not, and the picture of a simulation where the program had waited for GitHub; after 304s \
      that lied only what GitHub holds, but for items that had changed since they were last read, \
      and for figures in an issue's text.

      Six hours later, when what had moved, gone out of sight, been archived or become read-only was \
      as before, the command was repeated undisturbed, once more where it said that it has \
      only finished what was interrupted, and then `sync`, which ends with 0. GitHub's labels, \
      states, texts and comments, and what the repetition printed and wrote, were then as after a \
      run that nothing ever disturbed, and the store held the items, timelines and releases of \
      GitHub. Not compared: what commands that write print and plan, as it depends on what was left to do; \
      the deal of `queue --split` unless an answer failed, as a deal stays as it was first made; \
      comments that GitHub refused to a token without the right: they are named, and not made later. \
      Where somebody closed an item between its listing and the reading of its timeline (`history: \
      open`), the store keeps a timeline that it would not have otherwise: there the page, the slides, \
      `backlog.md`, the printed lines, and health, responses and triage as CSV are not compared.

      The faults from disk-full on hit the program as a process, started by its launcher: a disk \
      (tmpfs) with room for a random part of what it would write, or for nothing where that is \
      little, the folder of all its files or that of its results alone mounted \
      read-only, `/dev/full`, a closed descriptor and a pipe that nobody reads as standard output, \
      and signals: just before a random request is answered or some milliseconds after, and a third \
      of them, with commands that draw charts all, at any moment of the time that the process takes \
      undisturbed; what a signal ended is held to its exit code and to what was left; what had \
      ended before is drawn again. Where another such run ended with 0, GitHub and the store were as \
      undisturbed, and the same files were there, each to its end and with as many lines.

      In a cell: runs that ended as they should of all runs that were struck, and the exit codes (0 \
      done, 1 failed, 3 done in part; from 128 on, ended by a signal). What `-Dproof.options` repeats \
      one run stands with each that did not.\
      """;

  @Override
  public String name() {
    return "faults";
  }

  @Override
  public String title() {
    return "What it withstands";
  }

  @Override
  public Result run(Options options, Path folder) throws Exception {
    Choice choice = Choice.of(options);
    Folders folders = new Folders(folder);
    FutureTask<Map<Blow, List<Verdict>>> blows = new FutureTask<>(() -> blows(choice, folders));
    Thread beside = new Thread(blows, "processes");
    beside.setDaemon(true);
    beside.start();
    List<Verdict> trials = new Trials(choice, folders).verdicts();
    List<Verdict> verdicts = new ArrayList<>(trials);
    List<Claim> claims = new ArrayList<>();
    if (!trials.isEmpty() || choice.blows().isEmpty()) {
      claims.add(claim("whatever GitHub and the way there do", trials));
    }
    for (Blow blow : choice.blows()) {
      List<Verdict> its = blows.get().get(blow);
      claims.add(its == null ? notTried(blow) : claim(blow, its));
      verdicts.addAll(its == null ? List.of() : its);
    }
    List<Table> tables = new ArrayList<>(List.of(VerdictTables.matrix(verdicts)));
    VerdictTables.findFailed(verdicts).ifPresent(tables::add);
    return new Result(text(choice), tables, claims, VerdictJson.of(verdicts));
  }

  /** What came of each that can be tried on this system. */
  private static Map<Blow, List<Verdict>> blows(Choice choice, Folders folders) throws Exception {
    Hits hits = new Hits(choice, folders);
    Map<Blow, List<Verdict>> verdicts = new EnumMap<>(Blow.class);
    for (Blow blow : choice.blows()) {
      List<Verdict> its = hits.verdicts(blow);
      if (its != null) {
        verdicts.put(blow, its);
      }
    }
    return verdicts;
  }

  /** A signal can strike at any time, so that one that never does is a moment that is missing. */
  static Claim claim(Blow blow, List<Verdict> verdicts) {
    Claim claim = claim(blow.words(), verdicts);
    boolean missing =
        blow.kind() == Blow.Kind.SIGNAL && !verdicts.stream().allMatch(Verdict::counts);
    return missing ? new Claim(claim.what(), claim.measured(), false) : claim;
  }

  private static Claim claim(String what, List<Verdict> verdicts) {
    List<Verdict> counted = verdicts.stream().filter(Verdict::counts).toList();
    long well = counted.stream().filter(Verdict::well).count();
    int unmet = verdicts.size() - counted.size();
    return new Claim(
        what + ": every run that it struck ends well",
        String.format(Locale.ROOT, "%,d of %,d", well, counted.size())
            + (unmet == 0 ? "" : String.format(Locale.ROOT, "; not struck: %,d more", unmet)),
        counted.isEmpty() ? null : well == counted.size());
  }

  private static String text(Choice choice) {
    String commands = choice.whole() ? "Each command" : "Each of the commands below";
    String seeds = choice.seeds().stream().map(String::valueOf).collect(joining(", "));
    String thin = choice.quick() ? "; of commands that draw charts one of both by turns" : "";
    return TEXT.formatted(commands, seeds, thin);
  }

  private static Claim notTried(Blow blow) {
    return new Claim(
        blow.words() + ": every run that it struck ends well", "not tried on this system", null);
  }
}
