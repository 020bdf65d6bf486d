package io.github.containers.backlog.proof;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.benchmark.Benchmark;
import io.github.containers.backlog.faults.FaultMatrix;
import io.github.containers.backlog.fuzz.Fuzz;
import io.github.containers.backlog.proof.mutation.MutationScore;
import io.github.containers.backlog.scale.ScaleProof;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Runs the proofs that are named and writes what came out to {@code target/proof}; on demand to
 * {@code src/docs/proof} too. Arguments: names, separated by commas; the options; {@code true} for
 * publishing. Ends with 1 where a claim does not hold, or nothing may be published.
 */
public final class Proofs {

  static final List<Proof> ALL =
      List.of(
          new Benchmark(), new FaultMatrix(), new Fuzz(), new MutationScore(), new ScaleProof());

  private final ProtocolFiles files;
  private final boolean publish;
  private final PrintStream out;
  private final PrintStream err;

  Proofs(Path project, boolean publish, PrintStream out, PrintStream err) {
    this.files = new ProtocolFiles(project);
    this.publish = publish;
    this.out = out;
    this.err = err;
  }

  /** Runs them one after the other, so that they don't disturb each other. */
  public static void main(String[] arguments) throws Exception {
    boolean publish = Boolean.parseBoolean(arguments[2]);
    Proofs proofs = new Proofs(Path.of("").toAbsolutePath(), publish, System.out, System.err);
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

  /** Whether all went well, as {@link #run(Proof, Options)} has it. */
  private boolean run(String[] names, String options) throws Exception {
    boolean holds = true;
    for (String name : names) {
      Proof proof = find(name.strip());
      refuseWhereBusy(proof);
      holds &= run(proof, Options.of(options));
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
      err.println(refusal.get());
      System.exit(1);
    }
  }

  /** Whether all that is claimed holds, and was published where it was to be. */
  boolean run(Proof proof, Options options) throws Exception {
    Path folder = files.folder(proof);
    String version = Version.of(files.project());
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
    files.write(protocol, proof.pictures(), files.made());
    out.print(ProtocolMarkdown.of(protocol));
    boolean published = !publish || published(protocol, proof.pictures());
    return published && !protocol.missed();
  }

  private boolean published(Protocol protocol, List<String> pictures) throws IOException {
    Optional<String> refusal = Publishing.refusal(protocol);
    if (refusal.isPresent()) {
      err.println(refusal.get());
      return false;
    }
    files.write(protocol, pictures, files.published());
    return true;
  }

  private static String command(Proof proof, Options options) {
    String with = options.toString().isEmpty() ? "" : " -Dproof.options=\"" + options + "\"";
    return "mvn -q -Pproof verify -Dproof=" + proof.name() + with;
  }
}
