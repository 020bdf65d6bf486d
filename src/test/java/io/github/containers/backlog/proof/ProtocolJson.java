package io.github.containers.backlog.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A whole protocol for programs, from which its page can be written again: times in seconds. */
final class ProtocolJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ProtocolJson() {}

  static String of(Protocol protocol) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("name", protocol.name());
    root.put("title", protocol.title());
    root.put("command", protocol.command());
    root.put("version", protocol.version());
    root.put("begun_at", protocol.begunAt().toString());
    root.put("took_seconds", protocol.took().toMillis() / 1e3);
    root.set("machine", MAPPER.valueToTree(protocol.machine()));
    root.put("load_before", protocol.loadBefore());
    root.put("load_after", protocol.loadAfter());
    root.put("text", protocol.result().text());
    root.set("claims", MAPPER.valueToTree(protocol.result().claims()));
    root.set("tables", MAPPER.valueToTree(protocol.result().tables()));
    if (protocol.result().figures() != null) {
      root.set("figures", protocol.result().figures());
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  /**
   * What was written so.
   *
   * @throws IllegalArgumentException where something is missing
   */
  static Protocol read(String json) throws JsonProcessingException {
    JsonNode root = MAPPER.readTree(json);
    return new Protocol(
        root.required("name").asText(),
        root.required("title").asText(),
        root.required("command").asText(),
        root.required("version").asText(),
        MAPPER.treeToValue(root.required("machine"), Machine.class),
        Instant.parse(root.required("begun_at").asText()),
        Duration.ofMillis(Math.round(root.required("took_seconds").asDouble() * 1e3)),
        root.required("load_before").asDouble(),
        root.required("load_after").asDouble(),
        result(root));
  }

  private static Proof.Result result(JsonNode root) throws JsonProcessingException {
    return new Proof.Result(
        root.required("text").asText(),
        List.of(MAPPER.treeToValue(root.required("tables"), Table[].class)),
        List.of(MAPPER.treeToValue(root.required("claims"), Claim[].class)),
        root.get("figures"));
  }
}
