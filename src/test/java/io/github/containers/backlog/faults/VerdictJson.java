package io.github.containers.backlog.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Every run, for programs: by command and fault, {@code once 1:0 lasting 1:3} are the runs with
 * their seeds and exit codes; one that did not end as it should has a {@code !}, one that the fault
 * never struck a {@code ~}.
 */
final class VerdictJson {

  private VerdictJson() {}

  static JsonNode of(List<Verdict> verdicts) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    for (Verdict verdict : verdicts) {
      ObjectNode command = root.withObjectProperty(verdict.command());
      String before = command.path(verdict.fault()).asText("");
      command.put(verdict.fault(), (before + " " + brief(verdict)).strip());
    }
    return root;
  }

  private static String brief(Verdict verdict) {
    String often = verdict.often().isEmpty() ? "" : verdict.often() + " ";
    return often
        + verdict.seed()
        + ":"
        + verdict.exit()
        + (verdict.well() ? "" : "!")
        + (verdict.counts() ? "" : "~");
  }
}
