package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Help;
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
      Made-up organizations of up to a million items, about a seventh of them open; seed %d, each \
      command %d times. Times are from the start of the process to its end, in seconds; memory is \
      what it had resident at most. The program runs by its launcher with that one's own options, \
      320 MiB of heap. `sync` fills an empty store, timelines of open items included, from a \
      server that makes its answers on the fly on the same machine, %s, without limits and without \
      a network between; what the JDK's client alone takes for the same answers, thrown away, is \
      the server's own part. `report` writes all tables, charts and pages; `triage` plans five \
      policies; `simulate` replays one policy over three years of whole histories.

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
    List<Table> tables = new ArrayList<>(List.of(GrowthTable.of(all), past.table()));
    if (other.isPresent()) {
      tables.add(other.get().measure(measurement));
    }
    return new Result(text(scope, all.get(0)), tables, claims(scope, all, past), null);
  }

  private static String text(Scope scope, Measured sync) {
    Size largest = scope.largest();
    GitHubLimits limits =
        new GitHubLimits(largest.items(), sync.requests(largest), sync.seconds(largest));
    return TEXT.formatted(
        largest.seed(),
        scope.rounds(),
        scope.packed() ? "packed by gzip" : "unpacked",
        GrowthPictures.TIME,
        GrowthPictures.MEMORY,
        limits.words());
  }

  private static List<Claim> claims(Scope scope, List<Measured> all, Past past) {
    List<Claim> claims = new ArrayList<>();
    for (Measured measured : all) {
      if (measured.work().isProgram()) {
        claims.add(GrowthClaims.onTime(measured, scope));
      }
    }
    claims.add(GrowthClaims.onMemory(all, scope));
    claims.add(GrowthClaims.onMemoryOfSync(all.get(0), scope));
    claims.add(past.onMemory());
    claims.add(past.onTime());
    return claims;
  }
}
