package io.github.containers.backlog.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;

/** Writes a tree as YAML, in one of the many ways that there are. */
final class YamlText {

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  YamlText(Random random) {
    this.random = random;
  }

  String of(JsonNode root) {
    if (random.nextInt(8) == 0) {
      flow(root);
      return text.append('\n').toString();
    }
    block(root, 0);
    return text.toString();
  }

  private void block(JsonNode node, int indent) {
    if (node.isEmpty() || random.nextInt(6) == 0) {
      flow(node);
      text.append(random.nextInt(9) == 0 ? " # so\n" : "\n");
    } else if (node.isArray()) {
      start(indent);
      node.forEach(entry -> entry(entry, indent));
    } else {
      start(indent);
      node.properties().forEach(field -> field(field.getKey(), field.getValue(), indent));
    }
  }

  private void start(int indent) {
    if (indent > 0) {
      text.append('\n');
    }
  }

  private void entry(JsonNode entry, int indent) {
    text.append(" ".repeat(indent)).append("- ");
    block(entry, indent + 2);
  }

  private void field(String name, JsonNode value, int indent) {
    text.append(" ".repeat(indent));
    scalar(name);
    text.append(": ");
    block(value, indent + 1 + random.nextInt(3));
  }

  private void flow(JsonNode node) {
    if (node.isArray()) {
      text.append('[');
      node.forEach(
          entry -> {
            flow(entry);
            text.append(", ");
          });
      text.append(']');
    } else if (node.isObject()) {
      text.append('{');
      node.properties()
          .forEach(
              field -> {
                scalar(field.getKey());
                text.append(": ");
                flow(field.getValue());
                text.append(", ");
              });
      text.append('}');
    } else if (node.isTextual()) {
      scalar(node.textValue());
    } else {
      text.append(node);
    }
  }

  /** Plain where that is not surely wrong, or quoted. */
  private void scalar(String value) {
    boolean plain = value.matches("[A-Za-z0-9][A-Za-z0-9 /._-]*");
    switch (plain ? random.nextInt(4) : random.nextInt(2)) {
      case 0 -> text.append('\'').append(value.replace("'", "''")).append('\'');
      case 1 -> text.append('"').append(doubled(value)).append('"');
      default -> text.append(value);
    }
  }

  private static String doubled(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
