package io.github.containers.backlog.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The JSON Schema of the configuration, made from its keys, so that editors complete and check it.
 * Whatever the program takes is right by the schema; the program knows more mistakes.
 *
 * @see <a href="https://json-schema.org/draft-07">JSON Schema, draft 7</a>
 */
public final class ConfigurationSchema {

  /** Where the schema of the latest version is found. */
  public static final String ADDRESS =
      "https://raw.githubusercontent.com/containers/backlog/main/src/docs/backlog.schema.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ConfigurationSchema() {}

  /** The schema as an indented text that ends with {@code \n}. */
  public static String json() {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("$schema", "http://json-schema.org/draft-07/schema#").put("$id", ADDRESS);
    root.put("title", "Configuration of backlog");
    root.setAll(of(FileSection.SECTION));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ObjectNode of(Shape<?> shape) {
    if (shape instanceof Shape.Scalar<?> scalar) {
      return of(scalar.form());
    }
    if (shape instanceof Shape.ListOf<?> list) {
      ObjectNode entries = MAPPER.createObjectNode().put("type", "array");
      entries.set("items", of(list.entry()));
      return either(of(list.entry()), entries);
    }
    if (shape instanceof Shape.MapOf<?, ?> map) {
      return ofMap(map);
    }
    if (shape instanceof Shape.BriefOr<?> brief) {
      return either(of(brief.brief()), of(brief.mapping()));
    }
    if (shape instanceof Shape.Mapped<?, ?> mapped) {
      return of(mapped.shape());
    }
    if (shape instanceof Shape.Placed<?> placed) {
      return of(placed.shape());
    }
    return ofSection((Shape.Section<?>) shape);
  }

  private static ObjectNode of(Form form) {
    ObjectNode node = MAPPER.createObjectNode();
    if (form instanceof Form.Words words) {
      ArrayNode values = node.putArray("enum");
      words.words().forEach(word -> add(values, word));
      return node;
    }
    if (form instanceof Form.Number range) {
      return node.put("type", "integer").put("minimum", range.least()).put("maximum", range.most());
    }
    // What looks like a number to YAML is a text as well.
    node.putArray("type").add("string").add("number");
    String pattern = ((Form.Matching) form).pattern();
    return form.equals(Form.ANY) ? node : node.put("pattern", "^(" + pattern + ")$");
  }

  /** To YAML 1.2, true and false are no texts. */
  private static void add(ArrayNode values, String word) {
    if (word.equals("true") || word.equals("false")) {
      values.add(word.equals("true"));
    } else {
      values.add(word);
    }
  }

  private static ObjectNode ofMap(Shape.MapOf<?, ?> map) {
    ObjectNode node = MAPPER.createObjectNode().put("type", "object");
    node.set("additionalProperties", of(map.entry()));
    return node;
  }

  private static ObjectNode ofSection(Shape.Section<?> section) {
    ObjectNode node = MAPPER.createObjectNode().put("type", "object");
    ObjectNode properties = node.putObject("properties");
    ArrayNode required = MAPPER.createArrayNode();
    for (Key<?> key : section.keys()) {
      ObjectNode property = properties.putObject(key.name()).put("description", key.meaning());
      if (key.byDefault() != null) {
        Object value = new Yaml(new SafeConstructor(new LoaderOptions())).load(key.byDefault());
        property.set("default", MAPPER.valueToTree(value));
      }
      property.setAll(of(key.shape()));
      if (key.required()) {
        required.add(key.name());
      }
    }
    if (!required.isEmpty()) {
      node.set("required", required);
    }
    // The user's own, for what anchors are to be taken from.
    node.putObject("patternProperties").putObject("^x-");
    return node.put("additionalProperties", false);
  }

  private static ObjectNode either(ObjectNode one, ObjectNode other) {
    ObjectNode node = MAPPER.createObjectNode();
    node.putArray("anyOf").add(one).add(other);
    return node;
  }
}
