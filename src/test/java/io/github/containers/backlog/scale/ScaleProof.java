package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Subject;
import io.github.containers.backlog.benchmark.Trial;
import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.benchmark.Workshop;
import io.github.containers.backlog.proof.Options;
import io.github.containers.backlog.proof.Proof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How far it goes: time and memory of the commands by the number of items. */
public final class ScaleProof implements Proof {

  private static final String TEXT =
      """
      Seed %d; each %d times. Times are from the start of the process to its end, in seconds; \
      memory is what it had resident at most. The launcher's own options, no others.\
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
  public Result run(Options options, Path folder) throws IOException, InterruptedException {
    Scope scope = Scope.of(options);
    Workshop workshop = new Workshop(Path.of("").toAbsolutePath(), folder);
    List<Measured> all = new ArrayList<>();
    for (Works work : Works.values()) {
      all.add(measured(work, scope, workshop));
    }
    return new Result(
        TEXT.formatted(scope.largest().seed(), scope.rounds()),
        List.of(GrowthTable.of(all)),
        all.stream().map(measured -> GrowthClaims.onTime(measured, scope)).toList(),
        null);
  }

  private static Measured measured(Works work, Scope scope, Workshop workshop)
      throws IOException, InterruptedException {
    List<Trials> trials = new ArrayList<>();
    for (Size size : scope.sizes()) {
      System.err.println("scale: " + work.command() + " of " + size.items() + " items");
      trials.add(trials(work.on(size), scope.rounds(), workshop));
    }
    return new Measured(work, scope.sizes(), trials);
  }

  private static Trials trials(Subject subject, int rounds, Workshop workshop)
      throws IOException, InterruptedException {
    subject.prepare(workshop);
    List<Trial> trials = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      trials.add(workshop.trial(subject));
    }
    return new Trials(subject, trials);
  }
}
