package io.github.containers.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether what the documents lead to is there. */
class DocumentationTest {

  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)(?:#[^)]*)?\\)");

  @Test
  void everyLinkToAFileLeadsToOne() throws IOException {
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (Path document : documents()) {
      for (Matcher link = LINK.matcher(Files.readString(document)); link.find(); links++) {
        if (!Files.exists(document.toAbsolutePath().resolveSibling(link.group(1)))) {
          dead.add(document + ": " + link.group(1));
        }
      }
    }
    assertThat(links).isGreaterThan(20);
    assertThat(dead).isEmpty();
  }

  @Test
  void everyTableOfAProofIsAsItsCommandWroteIt() throws IOException {
    List<Path> pages =
        documents().stream().filter(page -> page.startsWith("src/docs/proof")).toList();
    assertThat(pages).hasSize(5);
    for (Path page : pages) {
      String proof = page.getFileName().toString().replace(".md", "");
      assertThat(page)
          .content()
          .contains("Written by `mvn -q -Pproof verify -Dproof=" + proof, "; don't edit.");
      assertThat(page.resolveSibling(proof + ".json"))
          .content()
          .contains("\"name\" : \"" + proof + '"');
      assertThat(Path.of("README.md")).content().contains("](" + page + ")");
    }
  }

  private static List<Path> documents() throws IOException {
    List<Path> all = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
    for (Path root : List.of(Path.of(".github"), Path.of("src/docs"), Path.of("reports"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(all::add);
      }
    }
    return all;
  }
}
