package io.github.containers.backlog.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.containers.backlog.config.ConfigurationSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Grows configurations from the schema that the program makes of its own keys. */
final class ConfigurationGrammar {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode schema;

  ConfigurationGrammar() {
    try {
      schema = new ObjectMapper().readTree(ConfigurationSchema.json());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A configuration, written in one of YAML's many ways. */
  String text(Random random) {
    return new YamlText(random).of(value(schema, "", random));
  }

  private JsonNode value(JsonNode shape, String key, Random random) {
    if (random.nextInt(120) == 0) {
      return other(random);
    }
    if (shape.has("anyOf")) {
      JsonNode one = shape.path("anyOf").path(random.nextInt(shape.path("anyOf").size()));
      return value(one, key, random);
    }
    if (shape.has("enum")) {
      return shape.path("enum").path(random.nextInt(shape.path("enum").size()));
    }
    return switch (shape.path("type").isArray() ? "text" : shape.path("type").asText()) {
      case "object" -> object(shape, key, random);
      case "array" -> array(shape, key, random);
      case "integer" -> NODES.numberNode(1 + random.nextInt(shape.path("maximum").asInt() + 1));
      default -> text(shape, key, random);
    };
  }

  private JsonNode object(JsonNode shape, String own, Random random) {
    ObjectNode object = NODES.objectNode();
    List<String> required = new ArrayList<>();
    shape.path("required").forEach(name -> required.add(name.asText()));
    shape
        .path("properties")
        .properties()
        .forEach(
            key -> {
              boolean must = required.contains(key.getKey()) && random.nextInt(80) > 0;
              if (must || random.nextInt(3) == 0) {
                object.set(key.getKey(), value(key.getValue(), key.getKey(), random));
              }
            });
    if (shape.path("additionalProperties").isObject()) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        object.set(
            Vocabulary.text(own, random), value(shape.path("additionalProperties"), own, random));
      }
    }
    return object;
  }

  private JsonNode array(JsonNode shape, String key, Random random) {
    ArrayNode array = NODES.arrayNode();
    for (int i = random.nextInt(random.nextInt(300) == 0 ? 200 : 4); i > 0; i--) {
      array.add(value(shape.path("items"), key, random));
    }
    return array;
  }

  /** One that fits the pattern, mostly. */
  private static JsonNode text(JsonNode shape, String key, Random random) {
    String pattern = shape.path("pattern").asText("");
    for (int tries = 0; !pattern.isEmpty() && tries < 60; tries++) {
      String text = Vocabulary.text(key, random);
      if (Pattern.compile(pattern).matcher(text).find()) {
        return NODES.textNode(text);
      }
    }
    return NODES.textNode(Vocabulary.text(key, random));
  }

  private static JsonNode other(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextLong());
      case 3 -> NODES.numberNode(random.nextGaussian());
      case 4 -> NODES.arrayNode().add(NODES.arrayNode().add("a"));
      case 5 -> NODES.objectNode().put(Vocabulary.text("", random), Vocabulary.text("", random));
      default -> NODES.textNode(Vocabulary.text("", random));
    };
  }
}
