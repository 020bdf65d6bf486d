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
  void everyPageOfAProofSaysWhatItsFigureFileSays() throws IOException {
    List<Path> pages =
        documents().stream().filter(page -> page.startsWith("src/docs/proof")).toList();
    assertThat(pages).hasSize(5);
    for (Path page : pages) {
      String proof = page.getFileName().toString().replace(".md", "");
      assertThat(page)
          .content()
          .contains("Written by `mvn -q -Pproof verify -Dproof=" + proof, "; don't edit.");
      JsonNode figures = MAPPER.readTree(page.resolveSibling(proof + ".json").toFile());
      assertThat(figures.path("name").asText()).isEqualTo(proof);
      assertThat(page).content().contains(sayings(figures));
      assertThat(Path.of("README.md")).content().contains("](" + page + ")");
    }
  }

  /** What a page must say by its file: when, every claim, every row. */
  private static List<String> sayings(JsonNode figures) {
    List<String> all = new ArrayList<>();
    all.add("Written by `" + figures.path("command").asText() + "`");
    all.add("Taken " + figures.path("begun_at").asText());
    for (JsonNode claim : figures.path("claims")) {
      JsonNode holds = claim.path("holds");
      String verdict = holds.isNull() ? "not checked" : holds.asBoolean() ? "holds" : "**missed**";
      String said = claim.path("what").asText() + ": " + claim.path("measured").asText();
      all.add("- " + said + " (" + verdict + ")\n");
    }
    for (JsonNode table : figures.path("tables")) {
      for (JsonNode row : table.path("rows")) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.asText().replace("|", "\\|").replace("\n", " ")));
        all.add("| " + String.join(" | ", cells) + " |\n");
      }
    }
    return all;
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
