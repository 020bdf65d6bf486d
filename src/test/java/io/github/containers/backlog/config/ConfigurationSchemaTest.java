package io.github.containers.backlog.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.fge.jsonschema.core.exceptions.ProcessingException;
import com.github.fge.jsonschema.main.JsonSchema;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import io.github.containers.backlog.Golden;
import io.github.containers.backlog.demo.DemoOrganisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ConfigurationSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theCommittedSchemaAndReferenceAreUpToDate() {
    Golden.Generated docs = Golden.in(Path.of("src/docs"));
    docs.check("backlog.schema.json", ConfigurationSchema.json());
    docs.check("configuration.md", ConfigurationReference.markdown());
  }

  @Test
  void theFileThatInitWritesNamesTheSchemaInItsFirstLine() {
    assertThat(InitTemplate.text(List.of()).lines().findFirst())
        .hasValue("# yaml-language-server: $schema=" + ConfigurationSchema.ADDRESS);
  }

  static Stream<String> configurationsThatAreRight() throws IOException {
    List<String> texts;
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/config"))) {
      texts =
          files
              .filter(file -> file.endsWith("backlog.yml"))
              .sorted()
              .map(ConfigurationSchemaTest::read)
              .filter(ConfigurationSchemaTest::isTaken)
              .toList();
    }
    String extras =
        """
        repositories: containers/crun
        include: archived
        maintainers: { only: [alice, MAINTAINERS.md] }
        thresholds: [30, 60d, 120d]
        history: since 2024-01-01
        pace: PT2S
        x-own: &shared { anything: [1, 2] }
        policies:
          - { label: 2.0, when: "true", then: close, grace: 8w, comment: a.md }
          - { label: b, when: "true", for: all, then: close, grace: 30d, comment: { label: a.md, close: b.md } }
        overrides:
          containers/crun: { policies: { b: off, "2.0": { grace: 1d } }, history: all }
          containers/conmon: { policies: { b: false }, kinds: { bug: bug } }
        """;
    return Stream.concat(
        texts.stream(),
        Stream.of(InitTemplate.text(List.of()), DemoOrganisation.make().configuration(), extras));
  }

  @ParameterizedTest
  @MethodSource("configurationsThatAreRight")
  void whatTheProgramTakesIsRightByTheSchema(String text) throws Exception {
    assertThat(isTaken(text)).isTrue();
    assertThat(problems(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "repositorys: [a/b]",
        "repositories: { a: b }",
        "include: [archive]",
        "writes: many",
        "writes: 0",
        "pace: 1 m",
        "api: ftp://github.example.com",
        "history: never",
        "policies: [{ label: a }]",
        "policies: [{ label: a, when: 'true', for: prs }]",
        "policies: [{ label: a, when: 'true', gracee: 1d }]",
        "overrides: { a/b: { policies: { p: never } } }",
      })
  void whatEditorsShouldUnderlineIsWrongByTheSchemaAndToTheProgram(String text) throws Exception {
    assertThat(problems(text)).isNotEmpty();
    assertThat(isTaken(text)).isFalse();
  }

  private static List<String> problems(String text) throws IOException, ProcessingException {
    ObjectNode schema = (ObjectNode) MAPPER.readTree(ConfigurationSchema.json());
    // The validator reads draft 4, of which nothing else is different here.
    schema.remove(List.of("$schema", "$id"));
    JsonSchema checker = JsonSchemaFactory.byDefault().getJsonSchema(schema);
    Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    JsonNode document = MAPPER.valueToTree(loaded == null ? List.of() : loaded);
    List<String> problems = new ArrayList<>();
    if (loaded != null) {
      checker.validate(document).forEach(problem -> problems.add(problem.toString()));
    }
    return problems;
  }

  private static boolean isTaken(String text) {
    try {
      SettingsReader.parse("f", text);
      return true;
    } catch (ConfigException refused) {
      return false;
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
