package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.containers.backlog.hostile.DeckParts;
import io.github.containers.backlog.hostile.HostileText;
import io.github.containers.backlog.hostile.MarkdownReading;
import io.github.containers.backlog.hostile.MarkupReading;
import io.github.containers.backlog.hostile.Screen;
import io.github.containers.backlog.hostile.Spreadsheet;
import io.github.containers.backlog.render.json.PlanJson;
import io.github.containers.backlog.render.json.PlanReading;
import io.github.containers.backlog.render.slides.DeckText;
import io.github.containers.backlog.report.VisibleText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/**
 * Every command on a repository full of what strangers might write, each output read as its readers
 * read it, and held against the same of a repository that is full of "x".
 */
class HostileOutputsTest {

  private static final List<String> TEXTS =
      Stream.concat(HostileText.pieces(), new HostileText(7).list(40).stream()).toList();
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final String MARKER = "<!-- backlog:%s -->\n";

  @TempDir static Path folder;
  private static HostileScene hostile;
  private static HostileScene plain;

  @BeforeAll
  static void runAll() {
    hostile = new HostileScene(folder.resolve("hostile"), TEXTS).runAll();
    plain = new HostileScene(folder.resolve("plain"), Collections.nCopies(TEXTS.size(), "x"));
    plain.runAll();
  }

  @AfterAll
  static void close() {
    hostile.close();
    plain.close();
  }

  @Test
  void everyCommandEndsAsIfNothingWere() {
    plain.runs.forEach(
        (command, run) ->
            assertThat(of(hostile.runs, command).exit())
                .as(command + ": " + of(hostile.runs, command).err())
                .isEqualTo(run.exit()));
  }

  @Test
  void aTerminalObeysNothing() {
    assertThat(hostile.said()).isNotEmpty();
    hostile.said().forEach(said -> assertThat(Screen.findings(said)).isEmpty());
  }

  @Test
  void aSpreadsheetEvaluatesNothing() throws IOException {
    Map<String, String> tables = hostile.texts(".csv");
    assertThat(tables).hasSizeGreaterThan(10);
    for (Map.Entry<String, String> table : tables.entrySet()) {
      assertThat(Spreadsheet.findings(table.getValue())).as(table.getKey()).isEmpty();
    }
  }

  @Test
  void aBrowserFindsNothingThatWeDidNotBuild() throws IOException {
    MarkupReading page =
        MarkupReading.ofPage(of(hostile.texts("out/index.html"), "out/index.html"));
    MarkupReading other = MarkupReading.ofPage(of(plain.texts("out/index.html"), "out/index.html"));

    assertThat(other.elements()).containsAll(page.elements());
    assertThat(page.scripts()).isEqualTo(other.scripts());
    assertThat(page.addresses())
        .allSatisfy(
            it ->
                assertThat(it)
                    .matches("#.*|data:image/svg\\+xml,.*|[a-z/.-]+|https://github.com/.*"));
    assertThat(page.addresses()).noneMatch(it -> it.contains("evil"));
    JsonNode items = JSON.readTree(page.document().expectFirst("#open-items").data());
    Set<String> shown = new TreeSet<>();
    items.path("items").forEach(item -> shown.add(item.path(4).asText().strip()));
    Set<String> written = new TreeSet<>();
    hostile.anvil.issues().stream()
        .filter(issue -> issue.isOpen())
        .forEach(issue -> written.add(VisibleText.of(title(issue.number())).strip()));
    assertThat(shown).containsExactlyInAnyOrderElementsOf(written);
  }

  private static String title(int number) {
    // JSON in UTF-8 has no half of a surrogate pair.
    return new String(TEXTS.get(number - 1).getBytes(UTF_8), UTF_8);
  }

  @Test
  void aPageOfMarkdownIsBuiltAsOfPlainText() throws IOException {
    Map<String, String> others = plain.texts(".md");
    Map<String, String> pages = hostile.texts(".md");
    assertThat(pages.keySet()).isEqualTo(others.keySet()).contains("out/backlog.md", "README.md");
    pages.remove(".github/stale.md");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      MarkdownReading reading = MarkdownReading.of(page.getValue());
      MarkdownReading other = MarkdownReading.of(of(others, page.getKey()));
      assertThat(new TreeSet<>(other.elements())).as(page.getKey()).containsAll(reading.elements());
      assertThat(reading.fired()).as(page.getKey()).isEmpty();
      assertThat(reading.links())
          .as(page.getKey())
          .allMatch(it -> !it.contains("evil") && !it.startsWith("javascript"));
    }
  }

  @Test
  void aCommentMentionsNobodyButWhoCanHaveThatName() {
    assertThat(hostile.comments())
        .hasSameSizeAs(plain.comments())
        .contains("Hello @zoe, 30 days.\n\n" + MARKER.formatted("89f9aab2290b572864d1e21bc7a88d3d"))
        .allMatch(
            it ->
                it.matches(
                    "Hello @\u200b?[A-Za-z0-9_-]*, 30 days\\.\n\n"
                        + MARKER.formatted("[0-9a-f]{32}")));
  }

  @Test
  void aPictureIsBuiltAsOfPlainText() throws Exception {
    Map<String, String> others = plain.texts(".svg");
    Map<String, String> pictures = hostile.texts(".svg");
    assertThat(pictures.keySet()).isEqualTo(others.keySet()).isNotEmpty();
    for (Map.Entry<String, String> picture : pictures.entrySet()) {
      parse(picture.getValue().getBytes(UTF_8));
      MarkupReading reading = MarkupReading.ofXml(picture.getValue());
      assertThat(MarkupReading.ofXml(of(others, picture.getKey())).elements())
          .as(picture.getKey())
          .containsAll(reading.elements());
    }
  }

  @Test
  void aPresentationIsWellFormedAndLeadsNowhereElse() throws Exception {
    byte[] slides = of(hostile.files(".pptx"), "out/slides.pptx");
    assertThat(Screen.findings(DeckText.of(slides).replace("\u000b", "\n"))).isEmpty();
    Map<String, MarkupReading> parts = DeckParts.read(slides);
    Map<String, MarkupReading> others = DeckParts.read(of(plain.files(".pptx"), "out/slides.pptx"));
    assertThat(parts.keySet()).isEqualTo(others.keySet()).contains("ppt/slides/slide1.xml");
    parts.forEach(
        (name, part) -> {
          MarkupReading other = of(others, name);
          assertThat(part.outline()).as(name).isEqualTo(other.outline());
          assertThat(part.externals()).as(name).isEqualTo(other.externals());
        });
  }

  @Test
  void aProgramReadsTheTextsAsTheyWere() throws IOException {
    assertThat(hostile.answers()).hasSize(9);
    for (String answer : hostile.answers()) {
      // What nobody sees, and commands, stay: it is the program that reads it who shows it.
      assertThat(Screen.findings(answer))
          .allMatch(it -> it.startsWith("U+E00") || it.startsWith("a workflow command"));
      assertThat(JSON.readTree(answer)).isNotEmpty();
    }
  }

  @Test
  void aPlanIsReadBackEqual() throws IOException {
    String plan = of(hostile.texts("plan.json"), "plan.json");
    StringWriter again = new StringWriter();
    PlanJson.write(PlanReading.read(plan.getBytes(UTF_8)), again);

    assertThat(JSON.readTree(again.toString()).path("actions"))
        .hasSizeGreaterThan(50)
        .isEqualTo(JSON.readTree(plan).path("actions"));
  }

  private static <T> T of(Map<String, T> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  private static Document parse(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }
}
