package io.github.containers.backlog.faults;

import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Options;
import io.github.containers.backlog.proof.Proof;
import io.github.containers.backlog.proof.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every command meets everything that can go wrong. Options: {@code seeds}, {@code kills}; and to
 * repeat some of it {@code fault}, {@code command} and {@code seed}, the first two with commas.
 */
public final class FaultMatrix implements Proof {

  private static final String TEXT =
      """
      Each command ran against a GitHub that went wrong at a request that chance chose (seeds 1 to \
      %d), once and from there on; commands that draw charts by turns, and commands that ask \
      GitHub nothing once in all. Commands that write met most of it at a write. Then it was looked \
      at what was left: the store opens and is whole, the journal holds what GitHub holds, nothing \
      was written twice, the exit code is right, and the message says what to do and shows nothing \
      internal. Six hours later the command was repeated undisturbed: GitHub, the store, and all \
      that is printed and written were then as after a run that nothing ever disturbed, but for \
      comments that GitHub refused to a token without the right: these are named, and not made later.

      The faults from disk-full on hit the program as a process, started by its launcher: a disk \
      (tmpfs) with room for a random part of what it would write, a folder that is mounted \
      read-only, `/dev/full`, a closed descriptor and a pipe that nobody reads as standard output, \
      and signals just before a random request is answered, or some milliseconds after.

      In a cell: runs that ended as they should of all runs, and the exit codes (0 done, 1 failed, \
      3 done in part; from 128 on, ended by a signal). What `-Dproof.options` repeats one run stands \
      with each that did not.\
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
    List<Verdict> trials = new Trials(choice, folders).verdicts();
    Hits hits = new Hits(choice, folders);
    List<Verdict> verdicts = new ArrayList<>(trials);
    List<Claim> claims = new ArrayList<>();
    if (!trials.isEmpty() || choice.blows().isEmpty()) {
      claims.add(claim("whatever GitHub and the way there do", trials));
    }
    for (Blow blow : choice.blows()) {
      List<Verdict> its = hits.verdicts(blow);
      claims.add(its == null ? notTried(blow) : claim(blow.words(), its));
      verdicts.addAll(its == null ? List.of() : its);
    }
    List<Table> tables = new ArrayList<>(List.of(VerdictTables.matrix(verdicts)));
    VerdictTables.findFailed(verdicts).ifPresent(tables::add);
    return new Result(
        TEXT.formatted(choice.seeds().size()), tables, claims, VerdictJson.of(verdicts));
  }

  private static Claim claim(String what, List<Verdict> verdicts) {
    long well = verdicts.stream().filter(Verdict::well).count();
    return new Claim(
        what + ": every run ends well",
        String.format(Locale.ROOT, "%,d of %,d", well, verdicts.size()),
        well > 0 && well == verdicts.size());
  }

  private static Claim notTried(Blow blow) {
    return new Claim(blow.words() + ": every run ends well", "not tried on this system", null);
  }
}
