package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Help;
import io.github.containers.backlog.benchmark.Words;
import io.github.containers.backlog.benchmark.Workshop;
import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Options;
import io.github.containers.backlog.proof.Proof;
import io.github.containers.backlog.proof.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far it goes: time and memory of the commands by the number of items. */
public final class ScaleProof implements Proof {

  private static final String TEXT =
      """
      Made-up organizations of up to %s items, about a seventh of them open; seed %d. Each command \
      runs %d times at each size, the sizes by turns; the median is shown. Times are from the start \
      of the process to its end, in seconds; memory is what it had resident at most. The program runs by its \
      launcher with that one's own options, %d MiB of heap. `sync` fills an empty store, timelines \
      of open items included, from a server that makes its answers on the fly on the same machine, \
      %s, without limits and without a network between; afterwards the items in the store are \
      counted, and must be those of the server. What the JDK's client alone takes for the same \
      answers, thrown away, is the server's own part. `report` writes all tables, charts and pages; \
      `triage` plans five policies; `simulate` replays one policy over three years of whole \
      histories. The heap in use is what full collections leave at most, one after the other while \
      the command runs once more, with the launcher's heap; `BACKLOG_JAVA_OPTS=-Xmx2g` gives more \
      where it ends. A report keeps nothing of a closed item but how long it was open and waited, as \
      its lifetimes are exact. Work that grew by the square would take 2.4 times as long for an item \
      among many; a limit of 1.2 leaves room for sorting and for a machine that is slower for a \
      while. CPU time is that of the program's own process, without the server's.

      ![Time by number of items](%s)

      ![Memory by number of items](%s)

      %s\
      """;

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public String title() {
    return "How far it goes";
  }

  @Override
  public boolean measuresTime() {
    return true;
  }

  @Override
  public List<String> pictures() {
    return List.of(GrowthPictures.TIME, GrowthPictures.MEMORY);
  }

  @Override
  public Result run(Options options, Path folder) throws IOException, InterruptedException {
    Optional<GivenServer> other = GivenServer.of(options);
    Scope scope = Scope.of(options);
    Workshop workshop = new Workshop(Path.of("").toAbsolutePath(), folder);
    Measurement measurement = new Measurement(workshop, scope.rounds(), scope.packed());
    // Not counted: builds the jar and its archive of classes.
    workshop.trial(new Help());
    List<Measured> all = new ArrayList<>();
    for (Works work : Works.values()) {
      all.add(measurement.of(work, scope.sizes()));
    }
    Past past = Past.of(scope, measurement);
    GrowthPictures.write(all, folder);
    List<HeapLimits> heaps = HeapLimits.of(measurement, scope);
    List<Table> tables =
        new ArrayList<>(List.of(GrowthTable.of(all), past.table(), HeapLimits.table(heaps)));
    if (other.isPresent()) {
      tables.add(other.get().measure(measurement));
    }
    GitHubLimits limits = limits(scope, find(all, Works.SYNC));
    List<Claim> claims = new ArrayList<>(growth(scope, all));
    claims.add(
        GrowthClaims.onMemoryOfSync(
            measurement.need(Works.SYNC, scope.small()),
            measurement.need(Works.SYNC, scope.middle()),
            scope));
    claims.addAll(List.of(past.onOpen(), past.onEach(), past.onMemory()));
    claims.add(past.onTime(find(all, Works.REPORT), scope));
    claims.add(limits.bindsFirst());
    return new Result(text(scope, limits), tables, claims, null);
  }

  private static Measured find(List<Measured> all, Works work) {
    return all.stream().filter(its -> its.work() == work).findFirst().orElseThrow();
  }

  private static GitHubLimits limits(Scope scope, Measured sync) {
    Size largest = scope.largest();
    return new GitHubLimits(largest.items(), sync.asked(largest), sync.seconds(largest));
  }

  private static String text(Scope scope, GitHubLimits limits) {
    return TEXT.formatted(
        Words.count(scope.largest().items()),
        scope.largest().seed(),
        scope.rounds(),
        Workshop.HEAP,
        scope.packed() ? "packed by gzip" : "unpacked",
        GrowthPictures.TIME,
        GrowthPictures.MEMORY,
        limits.words());
  }

  private static List<Claim> growth(Scope scope, List<Measured> all) {
    List<Claim> claims = new ArrayList<>();
    for (Measured measured : all) {
      if (measured.work().isProgram()) {
        claims.add(GrowthClaims.onTime(measured, scope));
      }
    }
    claims.add(GrowthClaims.onCpu(find(all, Works.SYNC), scope));
    claims.add(GrowthClaims.onMemory(all, scope));
    claims.add(GrowthClaims.onRequests(find(all, Works.SYNC), find(all, Works.ANSWERS)));
    return claims;
  }
}
