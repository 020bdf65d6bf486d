package io.github.containers.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whether what the documents lead to is there. */
class DocumentationTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

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
  void theReadmeListsWhatTheBenchmarkClaims() throws IOException {
    JsonNode figures = MAPPER.readTree(Path.of("src/docs/proof/benchmark.json").toFile());
    List<String> claims =
        StreamSupport.stream(figures.required("claims").spliterator(), false)
            .map(claim -> "- " + claim.required("what").asText())
            .toList();
    assertThat(section("How fast and how large").lines().filter(line -> line.startsWith("- ")))
        .isNotEmpty()
        .containsExactlyElementsOf(claims);
  }

  /** What the README says under a heading. */
  private static String section(String heading) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String from = readme.substring(readme.indexOf("\n## " + heading + "\n") + 1);
    return from.substring(0, from.indexOf("\n## "));
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
