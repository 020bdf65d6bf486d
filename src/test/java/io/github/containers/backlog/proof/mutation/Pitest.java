package io.github.containers.backlog.proof.mutation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs PIT in a process of its own, on the class path of this one. */
final class Pitest {

  private static final String ROOT = "io.github.containers.backlog.";

  /** Tests of a package that are in another. */
  private static final Map<String, String> OTHER_TESTS = Map.of("policy", "config.LabelPolicies*");

  /**
   * What kills whole processes, in which no mutant is; and what lives through hundreds of random
   * days, which takes half a minute for each mutant that survives it.
   */
  private static final List<String> WITHOUT =
      List.of("apply.KilledRunTest", "policy.simulation.SimulationPropertiesTest");

  private static final List<String> MINION =
      List.of(
          "-Xmx700m",
          // Each lives for seconds only: what C2 compiles for it is never paid back.
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Djava.awt.headless=true",
          "-Djava.util.logging.config.file=src/test/resources/logging.properties");

  private final Path folder;
  private final int threads;

  /**
   * Writes its reports into that folder.
   *
   * @param threads how many mutants are tried at once
   */
  Pitest(Path folder, int threads) {
    this.folder = folder;
    this.threads = threads;
  }

  /** Which tests are run besides a package's own, and which are not. */
  static String testsInWords() {
    String besides =
        OTHER_TESTS.entrySet().stream()
            .map(it -> "for `%s` also `%s`".formatted(it.getKey(), it.getValue()))
            .collect(joining(", "));
    return "Run are the package's own tests, %s; but not `%s`, which take too long for it."
        .formatted(besides, String.join("` and `", WITHOUT));
  }

  /** The name of one of our packages. */
  static String full(String name) {
    return ROOT + name;
  }

  /**
   * Tries every mutant of a package and the packages within it by its own tests: what only the
   * tests of others would notice is not held where it belongs.
   *
   * @param name of the package, such as {@code metrics}
   */
  Mutants run(String name) throws IOException, InterruptedException {
    Path reports = Files.createDirectories(folder.resolve(name));
    Path log = folder.resolve(name + ".log");
    Process process =
        new ProcessBuilder(command(name, reports))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("PIT failed; see " + log);
    }
    return Mutants.read(reports.resolve("mutations.xml"));
  }

  private List<String> command(String name, Path reports) {
    String classes = full(name) + ".*";
    String others = OTHER_TESTS.containsKey(name) ? "," + full(OTHER_TESTS.get(name)) : "";
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-classpath",
        System.getProperty("java.class.path"),
        "org.pitest.mutationtest.commandline.MutationCoverageReport",
        "--reportDir=" + reports,
        "--targetClasses=" + classes,
        "--targetTests=" + classes + others,
        "--excludedTestClasses=" + WITHOUT.stream().map(Pitest::full).collect(joining(",")),
        "--sourceDirs=src/main/java",
        // As the class path has it.
        "--mutableCodePaths=" + Path.of("target/classes").toAbsolutePath(),
        "--threads=" + threads,
        "--jvmArgs=" + String.join(",", MINION),
        "--outputFormats=XML,HTML",
        "--timestampedReports=false");
  }
}
