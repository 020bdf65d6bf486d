package io.github.containers.backlog.proof.mutation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs PIT in a process of its own, on the class path of this one. */
final class Pitest {

  private static final String ROOT = "io.github.containers.backlog.";

  /** Tests of these packages that are in another. */
  private static final List<String> OTHER_TESTS = List.of("config.LabelPolicies*");

  /** Starts and kills whole processes, in which no mutant is. */
  private static final String WITHOUT = ROOT + "apply.KilledRunTest";

  private static final List<String> MINION =
      List.of(
          "-Xmx700m",
          // Each lives for seconds only: what C2 compiles for it is never paid back.
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Djava.awt.headless=true",
          "-Djava.util.logging.config.file=src/test/resources/logging.properties");

  private final Path folder;

  /** Writes its reports into that folder. */
  Pitest(Path folder) {
    this.folder = folder;
  }

  /** The name of one of our packages. */
  static String full(String name) {
    return ROOT + name;
  }

  /**
   * Tries every mutant of these packages with their tests.
   *
   * @param packages of ours, such as {@code metrics}, with the packages within them
   * @param threads how many at once
   */
  Mutants run(List<String> packages, int threads) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(packages, threads))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("pit.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("PIT failed; see " + folder.resolve("pit.log"));
    }
    return Mutants.read(folder.resolve("mutations.xml"));
  }

  private List<String> command(List<String> packages, int threads) {
    String classes = packages.stream().map(name -> full(name) + ".*").collect(joining(","));
    String others = OTHER_TESTS.stream().map(Pitest::full).collect(joining(","));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-classpath",
        System.getProperty("java.class.path"),
        "org.pitest.mutationtest.commandline.MutationCoverageReport",
        "--reportDir=" + folder,
        "--targetClasses=" + classes,
        "--targetTests=" + classes + "," + others,
        "--excludedTestClasses=" + WITHOUT,
        "--sourceDirs=src/main/java",
        // As the class path has it.
        "--mutableCodePaths=" + Path.of("target/classes").toAbsolutePath(),
        "--threads=" + threads,
        "--jvmArgs=" + String.join(",", MINION),
        "--outputFormats=XML,HTML",
        "--timestampedReports=false");
  }
}
