package io.github.containers.backlog.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the project keeps what comes out of its proofs.
 *
 * @param project its folder
 */
record ProtocolFiles(Path project) {

  /** What comes out of each run. */
  Path made() {
    return project.resolve("target/proof");
  }

  /** What the documents lead to. */
  Path published() {
    return project.resolve("src/docs/proof");
  }

  /** An empty folder for what a proof makes. */
  Path folder(Proof proof) throws IOException {
    Path folder = made().resolve(proof.name());
    clear(folder);
    return Files.createDirectories(folder);
  }

  /** With the pictures out of the proof's folder beside it. */
  void write(Protocol protocol, List<String> pictures, Path to) throws IOException {
    Files.createDirectories(to);
    Files.writeString(to.resolve(protocol.name() + ".md"), ProtocolMarkdown.of(protocol));
    Files.writeString(to.resolve(protocol.name() + ".json"), ProtocolJson.of(protocol));
    for (String picture : pictures) {
      Files.copy(
          made().resolve(protocol.name()).resolve(picture),
          to.resolve(picture),
          StandardCopyOption.REPLACE_EXISTING);
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
