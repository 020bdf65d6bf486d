package io.github.containers.backlog.cli;

import io.github.containers.backlog.policy.condition.Reference;
import java.util.List;

/** What conditions can ask, for a person at a terminal. */
final class VariableList {

  private VariableList() {}

  static String text() {
    StringBuilder text = new StringBuilder("Variables of conditions (when:), written in CEL:\n\n");
    append(text, Reference.variables());
    text.append("Functions:\n\n");
    append(text, Reference.functions());
    return text.toString();
  }

  private static void append(StringBuilder text, List<Reference.Entry> entries) {
    for (Reference.Entry entry : entries) {
      text.append(entry.name()).append(" (").append(entry.type()).append(")\n");
      text.append("    ").append(entry.meaning()).append('\n');
      if (!entry.values().isEmpty()) {
        text.append("    one of: ").append(String.join(", ", entry.values())).append('\n');
      }
      text.append("    ").append(entry.example()).append("\n\n");
    }
  }
}
