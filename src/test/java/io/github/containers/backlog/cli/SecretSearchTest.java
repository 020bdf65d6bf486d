package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves nothing unless it finds what is there. */
class SecretSearchTest {

  private static final String TOKEN = "ghp_q7Zk2VxW9mTb4RfY+8LpJd3HsNgA6eUuQiK1";

  @TempDir Path folder;
  private final SecretSearch search = new SecretSearch().add("the token", TOKEN);

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, "?t=mTb4RfY%2B8LpJd3", "q7Zk2VxW", "A6eUuQiK1"})
  void aPieceIsFoundInAnySpelling(String text) {
    assertThat(search.in("err", "x" + text + "x").found()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "xx", "x-access-token:"})
  void soIsWhatBasicAuthorizationMakesOfIt(String user) {
    String basic = Base64.getEncoder().encodeToString((user + TOKEN).getBytes(UTF_8));
    assertThat(search.in("err", basic).found()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ghp_", "q7Zk2Vx", "Q7ZK2VXW9MTB"})
  void lessThanEightCharactersOrOthersAreNone(String text) {
    assertThat(search.in("err", text).found()).isEmpty();
  }

  @Test
  void aFileInAFileIsLookedThroughAndOneOfTheTestsOwnIsNot() throws IOException {
    Path slides = folder.resolve("slides.pptx");
    try (OutputStream file = Files.newOutputStream(slides);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("slide1.xml"));
      zip.write(("<a>" + TOKEN.repeat(30) + "</a>").getBytes(UTF_8));
    }
    assertThat(search.below(folder, List.of(slides)).found()).isEmpty();
    assertThat(search.below(folder, List.of()).found())
        .singleElement()
        .asString()
        .startsWith("slides.pptx!slide1.xml shows the token: <a>ghp_");
  }
}
