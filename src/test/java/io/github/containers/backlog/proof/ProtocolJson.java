package io.github.containers.backlog.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A protocol for programs: times in seconds. */
final class ProtocolJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ProtocolJson() {}

  static String of(Protocol protocol) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("name", protocol.name());
    root.put("command", protocol.command());
    root.put("version", protocol.version());
    root.put("begun_at", protocol.begunAt().toString());
    root.put("took_seconds", protocol.took().toMillis() / 1e3);
    root.set("machine", MAPPER.valueToTree(protocol.machine()));
    root.put("load_before", protocol.loadBefore());
    root.put("load_after", protocol.loadAfter());
    root.set("claims", MAPPER.valueToTree(protocol.result().claims()));
    if (protocol.result().figures() == null) {
      protocol.result().tables().forEach(table -> write(table, root.withArray("tables")));
    } else {
      root.set("figures", protocol.result().figures());
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void write(Table table, ArrayNode tables) {
    ObjectNode node = tables.addObject().put("title", table.title());
    ArrayNode rows = node.putArray("rows");
    for (List<String> row : table.rows()) {
      ObjectNode cells = rows.addObject();
      for (int i = 0; i < row.size(); i++) {
        cells.put(table.columns().get(i).name(), row.get(i));
      }
    }
  }
}
