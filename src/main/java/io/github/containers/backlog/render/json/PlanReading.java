package io.github.containers.backlog.render.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a plan that {@link PlanJson} wrote, and that somebody may have edited since. */
public final class PlanReading {

  /** A key that stands twice is refused: nobody knows which was meant. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private PlanReading() {}

  /**
   * The plan of a file's bytes, which are UTF-8.
   *
   * @throws IllegalArgumentException where it is none; the message says what is wrong and where
   */
  public static Plan read(byte[] file) {
    try {
      JsonNode root = tree(decoded(file));
      if (root.path(PlanJson.MARK).asInt(-1) != PlanJson.VERSION) {
        throw new IllegalArgumentException(
            "it is no plan of this version of backlog: \"backlog_plan\" is not "
                + PlanJson.VERSION);
      }
      if (!root.path("actions").isArray()) {
        throw new IllegalArgumentException("\"actions\" is not a list");
      }
      List<Action> actions = new ArrayList<>();
      for (JsonNode action : root.path("actions")) {
        actions.add(action(action, actions.size() + 1));
      }
      return new Plan(
          instant(root, "as_of"), text(root, "account"), actions, values(root.path("texts")));
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(
          "it is not JSON: " + line(wrong) + JsonMistake.inWords(wrong), wrong);
    }
  }

  private static JsonNode tree(String text) throws JsonProcessingException {
    int end = text.stripTrailing().length();
    try (JsonParser parser = MAPPER.createParser(text)) {
      JsonNode root = parser.readValueAsTree();
      long read = parser.currentLocation().getCharOffset();
      if (root == null) {
        throw new IllegalArgumentException("it is empty");
      }
      if (read < end) {
        throw new IllegalArgumentException(
            "something stands behind the plan's end, in line "
                + parser.currentLocation().getLineNr());
      }
      return root;
    } catch (JsonProcessingException wrong) {
      throw wrong;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What is too deep or too long is nowhere. */
  private static String line(JsonProcessingException wrong) {
    return wrong.getLocation() == null ? "" : "line " + wrong.getLocation().getLineNr() + ": ";
  }

  private static String decoded(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    try {
      return UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException wrong) {
      long line =
          1 + new String(file, 0, bytes.position(), UTF_8).chars().filter(c -> c == '\n').count();
      throw new IllegalArgumentException("line " + line + " is not UTF-8", wrong);
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
        number(json),
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

  private static int number(JsonNode json) {
    long number = whole(json, "number");
    if (number > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("\"number\" is not the number of an item");
    }
    return (int) number;
  }

  private static Instant instant(JsonNode json, String name) {
    try {
      return Instant.parse(text(json, name));
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException("\"" + name + "\" is not an instant", wrong);
    }
  }
}
