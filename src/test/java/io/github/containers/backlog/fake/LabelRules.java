package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** GitHub's rules for labels. */
final class LabelRules {

  private LabelRules() {}

  static void check(String name, JsonNode body) {
    if (name.isBlank()) {
      throw Refusal.invalid("Label", "name", "missing_field");
    }
    checkLength(name);
    if (!body.path("color").asText("ededed").matches("[0-9a-fA-F]{6}")) {
      throw Refusal.invalid("Label", "color", "invalid");
    }
    if (body.path("description").asText("").length() > 100) {
      String message = "description is too long (maximum is 100 characters)";
      throw Refusal.invalid("Label", "description", "custom", Map.of("message", message));
    }
  }

  static void checkLength(String name) {
    if (name.isBlank() || name.length() > 50) {
      String message = "name is too long (maximum is 50 characters)";
      throw Refusal.invalid("Label", "name", "custom", Map.of("message", message));
    }
  }
}
