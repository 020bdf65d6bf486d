package io.github.containers.backlog.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Options;
import io.github.containers.backlog.proof.Proof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * How fast, and how large: the program is started again and again, its launcher and all. Needs a
 * Unix shell; only Linux tells how much memory and CPU time a process used.
 */
public final class Benchmark implements Proof {

  private static final String TEXT =
      """
      %d repositories, seed %d; each %d times, in turn; times in seconds. The baselines are a Java \
      that says hello, and plain JDBC that reads every column of the store and throws it away; for `sync`, from a server that makes \
      its answers on the fly on the same machine, asking for the same answers only. The pure parts are measured by JMH \
      in a Java process for each, warmed up; their baseline is one pass over the items.\
      """;

  @Override
  public String name() {
    return "benchmark";
  }

  @Override
  public String title() {
    return "How fast and how large";
  }

  @Override
  public Result run(Options options, Path folder)
      throws IOException, InterruptedException, RunnerException {
    Scale scale = Scale.of(options);
    Workshop workshop = new Workshop(Path.of("").toAbsolutePath(), folder);
    List<Trials> trials;
    try (SyntheticGitHub server = SyntheticGitHub.of(scale.few().content(), true)) {
      trials = trials(subjects(scale, server.url()), scale.rounds(), workshop);
    }
    System.err.println("benchmark: the pure parts");
    Parts parts = Parts.measure();
    ObjectNode figures = new ObjectMapper().createObjectNode();
    figures.set("processes", Figures.json(trials));
    parts.write(figures.putArray("parts"));
    return new Result(
        TEXT.formatted(scale.repositories(), scale.seed(), scale.rounds()),
        List.of(Figures.table(trials), parts.table()),
        claims(trials, scale),
        figures);
  }

  /** What is measured; the others are compared to the first. */
  private static List<Subject> subjects(Scale scale, String server) {
    return List.of(
        new BareJava(),
        new Help(),
        new PlainReading(server, scale.few().content()),
        new FullSync(server, SyntheticStore.OWNER, scale.fewItems()),
        new RowReading(scale.few()),
        new RowReading(scale.many()),
        new OfflineReport(scale.few()),
        new OfflineReport(scale.many()),
        new OfflineReport(scale.manyWithAllTimelines()),
        new OfflineTriage(scale.usual()),
        new ItemLoading(scale.manyOpen()),
        new OfflineTriage(scale.manyOpen()),
        new SimulatedPolicy(scale.simulated(), false),
        new SimulatedPolicy(scale.simulated(), true));
  }

  private static List<Claim> claims(List<Trials> trials, Scale scale) {
    return List.of(
        Claims.onGrowth(trials, scale),
        Claims.onMemory(trials),
        Claims.onHelp(trials),
        Claims.onTriage(trials, scale),
        Claims.onPolicies(trials, scale));
  }

  /** Each takes its turn in every round, so that a disturbance meets them all. */
  private static List<Trials> trials(List<Subject> subjects, int rounds, Workshop workshop)
      throws IOException, InterruptedException {
    List<List<Trial>> of = new ArrayList<>();
    for (Subject subject : subjects) {
      subject.prepare(workshop);
      // Not counted: makes the archive of classes, and warms the file cache.
      workshop.trial(subject);
      of.add(new ArrayList<>());
    }
    for (int round = 1; round <= rounds; round++) {
      System.err.println("benchmark: round " + round + " of " + rounds);
      for (int i = 0; i < subjects.size(); i++) {
        of.get(i).add(workshop.trial(subjects.get(i)));
      }
    }
    return IntStream.range(0, of.size())
        .mapToObj(i -> new Trials(subjects.get(i), of.get(i)))
        .toList();
  }
}
