package io.github.containers.backlog.render.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Step;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a plan that {@link PlanJson} wrote, and that somebody may have edited since. */
public final class PlanReading {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PlanReading() {}

  /**
   * The plan of a text.
   *
   * @throws IllegalArgumentException where it is none; the message says what is wrong and where
   */
  public static Plan read(String text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      if (root.path("backlog_plan").asInt(-1) != PlanJson.VERSION) {
        throw new IllegalArgumentException(
            "it is no plan of this version of backlog: \"backlog_plan\" is not "
                + PlanJson.VERSION);
      }
      List<Action> actions = new ArrayList<>();
      for (JsonNode action : root.path("actions")) {
        actions.add(action(action, actions.size() + 1));
      }
      return new Plan(
          instant(root, "as_of"), text(root, "account"), actions, values(root.path("texts")));
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(
          "it is not JSON: line "
              + wrong.getLocation().getLineNr()
              + ": "
              + wrong.getOriginalMessage(),
          wrong);
    }
  }

  private static Action action(JsonNode json, int position) {
    try {
      return action(json);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("action " + position + ": " + wrong.getMessage(), wrong);
    }
  }

  private static Action action(JsonNode json) {
    return new Action(
        whole(json, "repository_id"),
        RepositoryRef.of(text(json, "repository")),
        (int) whole(json, "number"),
        text(json, "title"),
        text(json, "author"),
        instant(json, "created_at"),
        text(json, "policy"),
        step(json),
        text(json, "reason"),
        values(json.path("values")),
        seen(json.path("seen")));
  }

  private static Step step(JsonNode json) {
    String word = text(json, "action");
    return switch (word) {
      case "add_label" -> new Step.AddLabel(text(json, "label"));
      case "remove_label" -> new Step.RemoveLabel(text(json, "label"));
      case "comment" -> new Step.Comment(text(json, "template"), text(json, "episode"));
      case "close" -> new Step.Close();
      default -> throw new IllegalArgumentException("\"action\" can't be \"" + word + "\"");
    };
  }

  private static Map<String, String> values(JsonNode json) {
    Map<String, String> values = new LinkedHashMap<>();
    json.properties().forEach(value -> values.put(value.getKey(), value.getValue().asText()));
    return values;
  }

  private static Seen seen(JsonNode json) {
    List<String> labels = new ArrayList<>();
    json.path("labels").forEach(label -> labels.add(label.asText()));
    return new Seen(
        flag(json, "open"),
        flag(json, "locked"),
        labels,
        instant(json, "updated_at"),
        instant(json, "human_activity_at"));
  }

  private static boolean flag(JsonNode json, String name) {
    if (!json.path(name).isBoolean()) {
      throw new IllegalArgumentException("\"" + name + "\" is neither true nor false");
    }
    return json.path(name).booleanValue();
  }

  private static String text(JsonNode json, String name) {
    if (!json.path(name).isTextual()) {
      throw new IllegalArgumentException("\"" + name + "\" is not a text");
    }
    return json.path(name).textValue();
  }

  private static long whole(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() <= 0) {
      throw new IllegalArgumentException("\"" + name + "\" is not a number above 0");
    }
    return value.longValue();
  }

  private static Instant instant(JsonNode json, String name) {
    try {
      return Instant.parse(text(json, name));
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException("\"" + name + "\" is not an instant", wrong);
    }
  }
}
