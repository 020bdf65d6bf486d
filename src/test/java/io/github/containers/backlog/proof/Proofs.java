package io.github.containers.backlog.proof;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.benchmark.Benchmark;
import io.github.containers.backlog.faults.FaultMatrix;
import io.github.containers.backlog.fuzz.Fuzz;
import io.github.containers.backlog.proof.mutation.MutationScore;
import io.github.containers.backlog.scale.ScaleProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the proofs that are named and writes what came out to {@code target/proof}; on demand to
 * {@code src/docs/proof} too. Arguments: names, separated by commas; the options; {@code true} for
 * publishing. Ends with 1 where a claim does not hold.
 */
public final class Proofs {

  static final List<Proof> ALL =
      List.of(
          new Benchmark(), new FaultMatrix(), new Fuzz(), new MutationScore(), new ScaleProof());

  private final Path project;
  private final boolean publish;

  private Proofs(Path project, boolean publish) {
    this.project = project;
    this.publish = publish;
  }

  /** Runs them one after the other, so that they don't disturb each other. */
  public static void main(String[] arguments) throws Exception {
    Proofs proofs = new Proofs(Path.of("").toAbsolutePath(), Boolean.parseBoolean(arguments[2]));
    int exit;
    try {
      exit = proofs.run(arguments[0].split(","), arguments[1]) ? 0 : 1;
    } catch (IllegalArgumentException wrong) {
      System.err.println("proof: " + wrong.getMessage());
      exit = 2;
    }
    // Threads of a proof that still wait for something end here.
    System.exit(exit);
  }

  /** Whether all that is claimed holds. */
  private boolean run(String[] names, String options) throws Exception {
    boolean holds = true;
    for (String name : names) {
      Proof proof = find(name.strip());
      refuseWhereBusy(proof);
      holds &= !run(proof, Options.of(options)).missed();
    }
    return holds;
  }

  private static Proof find(String name) {
    return ALL.stream()
        .filter(proof -> proof.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no proof '" + name + "'; there are: " + names()));
  }

  private static String names() {
    return ALL.stream().map(Proof::name).collect(joining(", "));
  }

  private void refuseWhereBusy(Proof proof) {
    Optional<String> refusal = publish ? Publishing.now().refusal(proof) : Optional.empty();
    if (refusal.isPresent()) {
      System.err.println(refusal.get());
      System.exit(1);
    }
  }

  private Protocol run(Proof proof, Options options) throws Exception {
    Path folder = project.resolve("target/proof").resolve(proof.name());
    clear(folder);
    Files.createDirectories(folder);
    String version = Version.of(project);
    Instant begunAt = Instant.now();
    double load = Machine.load();
    Proof.Result result = proof.run(options, folder);
    Protocol protocol =
        new Protocol(
            proof.name(),
            proof.title(),
            command(proof, options),
            version,
            Machine.here(),
            begunAt.truncatedTo(ChronoUnit.SECONDS),
            Duration.between(begunAt, Instant.now()),
            load,
            Machine.load(),
            result);
    write(protocol, proof.pictures());
    return protocol;
  }

  private static String command(Proof proof, Options options) {
    String with = options.toString().isEmpty() ? "" : " -Dproof.options=\"" + options + "\"";
    return "mvn -q -Pproof verify -Dproof=" + proof.name() + with;
  }

  private void write(Protocol protocol, List<String> pictures) throws IOException {
    Path made = project.resolve("target/proof");
    write(protocol, made);
    for (String picture : pictures) {
      copy(made.resolve(protocol.name()).resolve(picture), made.resolve(picture));
    }
    if (publish) {
      Path published = project.resolve("src/docs/proof");
      write(protocol, published);
      for (String picture : pictures) {
        copy(made.resolve(picture), published.resolve(picture));
      }
    }
    System.out.print(ProtocolMarkdown.of(protocol));
  }

  private static void write(Protocol protocol, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(protocol.name() + ".md"), ProtocolMarkdown.of(protocol));
    Files.writeString(folder.resolve(protocol.name() + ".json"), ProtocolJson.of(protocol));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
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
