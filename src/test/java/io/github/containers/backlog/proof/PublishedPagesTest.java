package io.github.containers.backlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the pages of the proofs are as the proofs wrote them. */
class PublishedPagesTest {

  private static final Path FOLDER = Path.of("src/docs/proof");

  @ParameterizedTest
  @MethodSource("names")
  void aPageIsWhatIsWrittenFromItsFile(String proof) throws IOException {
    assertThat(page(proof)).isEqualTo(ProtocolMarkdown.of(read(proof)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPageNamesItsCommandAndItsSeed(String proof) throws IOException {
    assertThat(read(proof).name()).isEqualTo(proof);
    assertThat(page(proof))
        .contains("Written by `mvn -q -Pproof verify -Dproof=" + proof, "; don't edit.")
        .containsPattern("(?i)\\bseeds?\\b");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everythingThatAPageClaimsWasChecked(String proof) throws IOException {
    assertThat(read(proof).result().claims()).isNotEmpty().noneMatch(Claim::unchecked);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theReadmeLeadsToEachPage(String proof) {
    assertThat(Path.of("README.md")).content().contains("](" + FOLDER + "/" + proof + ".md)");
  }

  @Test
  void nothingElseLiesThere() throws IOException {
    List<String> pictures =
        Proofs.ALL.stream().flatMap(proof -> proof.pictures().stream()).toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      names().flatMap(proof -> Stream.of(proof + ".md", proof + ".json")),
                      pictures.stream())
                  .toList());
    }
  }

  private static Stream<String> names() {
    return Proofs.ALL.stream().map(Proof::name);
  }

  private static String page(String proof) throws IOException {
    return Files.readString(FOLDER.resolve(proof + ".md"));
  }

  private static Protocol read(String proof) throws IOException {
    return ProtocolJson.read(Files.readString(FOLDER.resolve(proof + ".json")));
  }
}
