package io.github.containers.backlog.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Damages JSON where it has meaning: something is missing, too much, of another type, huge. */
final class JsonDamage {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "0",
          "null",
          "open",
          "closed",
          "0000-01-01T00:00:00Z",
          "0001-01-01T00:00:00Z",
          "-0001-12-31T00:00:00Z",
          "9999-12-31T23:59:59Z",
          "+10000-01-01T00:00:00Z",
          "10000-01-01T00:00:00Z",
          "+1000000000-12-31T23:59:59.999999999Z",
          "-1000000000-01-01T00:00:00Z",
          "2025-02-30T00:00:00Z",
          "2025-01-01",
          "1748779200",
          "2025-01-01T00:00:00+02:00",
          "=HYPERLINK(\"x\")",
          "<script>alert(1)</script>",
          "\u0000",
          "\u001b]0;x\u0007",
          "\u202e",
          "\ud800",
          "@everyone",
          "\r\n",
          "🦭",
          "bug",
          "acme/../widget",
          "../..",
          "a/b/c",
          "https://api.github.com/repos/x/y");

  /** What means something in JSON, or nearly. */
  private static final List<String> SIGNS =
      List.of(
          "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "0", "-0",
          "00", "-1", "1e999", "NaN", "//", "/* */", "{}", "[[[[[[", "{\"a\":");

  private JsonDamage() {}

  /** Damage to the text, by signs of JSON and those that mean something in this one. */
  static Damage ofText(String... own) {
    return new Damage(Stream.concat(SIGNS.stream(), Arrays.stream(own)).toList());
  }

  /** The tree with some damage; it is changed itself. */
  static JsonNode of(JsonNode right, Random random) {
    JsonNode damaged = right;
    for (int rounds = random.nextInt(random.nextInt(8) == 0 ? 10 : 3); rounds >= 0; rounds--) {
      damaged = once(damaged, random);
    }
    return damaged;
  }

  private static JsonNode once(JsonNode root, Random random) {
    JsonNode place = root;
    // The deeper, the more likely: that is where most of it is.
    while (place.size() > 0 && hasContainers(place) && random.nextInt(4) > 0) {
      JsonNode inner = child(place, random);
      place = inner.isContainerNode() ? inner : place;
    }
    if (place instanceof ObjectNode object) {
      damage(object, random);
    } else if (place instanceof ArrayNode array) {
      damage(array, random);
    } else {
      return other(random);
    }
    return random.nextInt(200) == 0 ? other(random) : root;
  }

  private static boolean hasContainers(JsonNode place) {
    for (JsonNode inner : place) {
      if (inner.isContainerNode()) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode child(JsonNode place, Random random) {
    List<JsonNode> all = new ArrayList<>();
    place.forEach(all::add);
    return all.get(random.nextInt(all.size()));
  }

  private static void damage(ObjectNode object, Random random) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(10) == 0) {
      object.set(text(random), other(random));
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name, object.get(names.get(random.nextInt(names.size()))));
      default -> object.set(name, other(random));
    }
  }

  private static void damage(ArrayNode array, Random random) {
    if (array.isEmpty() || random.nextInt(5) == 0) {
      array.add(other(random));
      return;
    }
    int at = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.remove(at);
      case 1 -> array.add(array.get(at));
      default -> array.set(at, other(random));
    }
  }

  static JsonNode other(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextInt());
      case 3 -> NODES.numberNode(random.nextLong());
      case 4 -> NODES.numberNode(random.nextGaussian() * 1e300);
      case 5 -> NODES.numberNode(BigInteger.TEN.pow(random.nextInt(900)));
      case 6 -> NODES.numberNode(random.nextInt(3) - 1);
      case 7 -> random.nextBoolean() ? NODES.arrayNode() : NODES.objectNode();
      case 8 -> NODES.arrayNode().add(text(random)).add(NODES.objectNode());
      default -> NODES.textNode(text(random));
    };
  }

  private static String text(Random random) {
    return random.nextInt(2000) == 0
        ? "title ".repeat(1_700_000)
        : TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
