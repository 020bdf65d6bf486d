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
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * How fast, and how large: the program is started again and again, its launcher and all. Needs a
 * Unix shell; only Linux tells how much memory and CPU time a process used.
 */
public final class Benchmark implements Proof {

  private static final String TEXT =
      """
      %d repositories, seed %d; each %d times, in turn, after one time that is not counted; times in \
      seconds, start-up included. All are compared to a Java that says hello, and each to a baseline \
      of its own: what works on a store to plain JDBC that reads every column of the same store and \
      throws it away; `sync`, from a server that makes its answers on the fly on the same machine, to \
      asking for the same answers only. What was synced is counted after each sync. The pure parts \
      are measured by JMH in a Java process for each, warmed up, with the launcher's own options; \
      their baseline is one pass over the items.\
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
  public boolean measuresTime() {
    return true;
  }

  @Override
  public Result run(Options options, Path folder)
      throws IOException, InterruptedException, RunnerException {
    Scale scale = Scale.of(options);
    Workshop workshop = new Workshop(Path.of("").toAbsolutePath(), folder);
    List<Trials> trials;
    Requests requests;
    try (SyntheticGitHub server = SyntheticGitHub.of(scale.few().content(), true)) {
      requests = new Requests(server);
      trials = trials(subjects(scale, server.url()), scale.rounds(), workshop, requests);
    }
    System.err.println("benchmark: the pure parts");
    Parts parts = Parts.measure();
    ObjectNode figures = new ObjectMapper().createObjectNode();
    figures.set("processes", Figures.json(trials));
    parts.write(figures.putArray("parts"));
    return new Result(
        TEXT.formatted(scale.repositories(), scale.seed(), scale.rounds()),
        List.of(Figures.table(trials), parts.table()),
        Stream.concat(claims(trials, scale).stream(), Stream.of(requests.equal())).toList(),
        figures);
  }

  /** What is measured; the others are compared to the first. */
  static List<Subject> subjects(Scale scale, String server) {
    return List.of(
        new BareJava(),
        new Help(),
        new PlainReading(server, scale.few().content()),
        new FullSync(server, SyntheticStore.OWNER, scale.fewItems()),
        new RowReading(scale.few()),
        new RowReading(scale.half()),
        new RowReading(scale.many()),
        new RowReading(scale.manyWithAllTimelines()),
        new RowReading(scale.usual()),
        new RowReading(scale.manyOpen()),
        new RowReading(scale.simulated()),
        new OfflineReport(scale.few()),
        new OfflineReport(scale.half()),
        new OfflineReport(scale.many()),
        new OfflineReport(scale.manyWithAllTimelines()),
        new OfflineTriage(scale.usual()),
        new ItemLoading(scale.manyOpen()),
        new OfflineTriage(scale.manyOpen()),
        new SimulatedPolicy(scale.simulated(), false),
        new SimulatedPolicy(scale.simulated(), true));
  }

  /** What must hold of the times and the memory. */
  static List<Claim> claims(List<Trials> trials, Scale scale) {
    return List.of(
        Claims.onGrowth(trials, scale),
        Claims.onMemory(trials),
        Claims.onHelp(trials),
        Claims.onTriage(trials, scale),
        Claims.onPolicies(trials, scale));
  }

  /** Each takes its turn in every round, so that a disturbance meets them all. */
  private static List<Trials> trials(
      List<Subject> subjects, int rounds, Workshop workshop, Requests requests)
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
        of.get(i).add(requests.during(subjects.get(i), workshop));
      }
    }
    return IntStream.range(0, of.size())
        .mapToObj(i -> new Trials(subjects.get(i), of.get(i)))
        .toList();
  }
}
