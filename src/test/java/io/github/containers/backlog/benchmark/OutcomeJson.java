package io.github.containers.backlog.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A benchmark's outcome for programs: times in seconds, memory in bytes, null where not known. */
final class OutcomeJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private OutcomeJson() {}

  static String of(Outcome outcome) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("begun_at", outcome.begunAt().toString());
    root.set("machine", MAPPER.valueToTree(outcome.machine()));
    root.put("load_before", outcome.loadBefore());
    root.put("load_after", outcome.loadAfter());
    root.set("scale", MAPPER.valueToTree(outcome.scale()));
    ArrayNode measured = root.putArray("measured");
    outcome.trials().forEach(its -> write(its, measured.addObject()));
    root.set("claims", MAPPER.valueToTree(outcome.claims()));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void write(Trials its, ObjectNode node) {
    node.put("name", its.subject().name());
    node.put("items", its.subject().items());
    node.put("median_seconds", seconds(its.medianWall()));
    node.put("median_cpu_seconds", seconds(its.medianCpu()));
    node.put("peak_bytes", its.peak());
    ArrayNode each = node.putArray("seconds");
    its.each().forEach(trial -> each.add(seconds(trial.wall())));
  }

  private static @Nullable Double seconds(@Nullable Duration time) {
    return time == null ? null : time.toNanos() / 1e9;
  }
}
