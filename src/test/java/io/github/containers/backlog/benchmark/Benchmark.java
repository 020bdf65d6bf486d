package io.github.containers.backlog.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures the program and writes {@code benchmark.md} and {@code benchmark.json}. Arguments: the
 * components of {@link Scale}. Ends with 1 where a claim does not hold. Needs a Unix shell, for the
 * launcher; only Linux tells how much memory and CPU time a process used.
 */
final class Benchmark {

  private final Scale scale;
  private final Workshop workshop;

  private Benchmark(Scale scale, Workshop workshop) {
    this.scale = scale;
    this.workshop = workshop;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of("").toAbsolutePath();
    Path folder = project.resolve("target/benchmark");
    clear(folder);
    Files.createDirectories(folder);
    Scale scale = Scale.of(arguments);
    Outcome outcome = new Benchmark(scale, new Workshop(project, folder)).run();
    Files.writeString(folder.resolve("benchmark.md"), OutcomeMarkdown.of(outcome));
    Files.writeString(folder.resolve("benchmark.json"), OutcomeJson.of(outcome));
    System.out.print(OutcomeMarkdown.of(outcome));
    System.exit(outcome.missed() ? 1 : 0);
  }

  /** What is measured; the others are compared to the first. */
  private static List<Subject> subjects(Scale scale) {
    return List.of(
        new BareJava(),
        new Help(),
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

  private Outcome run() throws IOException, InterruptedException {
    Instant begunAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    double load = Machine.load();
    List<Trials> trials = trials(subjects(scale));
    List<Claim> claims =
        List.of(
            Claim.onGrowth(trials, scale),
            Claim.onMemory(trials),
            Claim.onHelp(trials),
            Claim.onTriage(trials, scale),
            Claim.onPolicies(trials, scale));
    return new Outcome(Machine.here(), begunAt, load, Machine.load(), scale, trials, claims);
  }

  /** Each takes its turn in every round, so that a disturbance meets them all. */
  private List<Trials> trials(List<Subject> subjects) throws IOException, InterruptedException {
    List<List<Trial>> of = new ArrayList<>();
    for (Subject subject : subjects) {
      subject.prepare(workshop);
      // Not counted: makes the archive of classes, and warms the file cache.
      trial(subject);
      of.add(new ArrayList<>());
    }
    for (int round = 1; round <= scale.rounds(); round++) {
      System.err.println("benchmark: round " + round + " of " + scale.rounds());
      for (int i = 0; i < subjects.size(); i++) {
        of.get(i).add(trial(subjects.get(i)));
      }
    }
    return IntStream.range(0, of.size())
        .mapToObj(i -> new Trials(subjects.get(i), of.get(i)))
        .toList();
  }

  private Trial trial(Subject subject) throws IOException, InterruptedException {
    try {
      return Meter.run(workshop.process(subject));
    } catch (IOException failure) {
      throw new IOException(failure.getMessage() + "\n" + workshop.said(), failure);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
