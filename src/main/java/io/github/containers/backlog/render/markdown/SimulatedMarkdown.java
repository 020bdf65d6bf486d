package io.github.containers.backlog.render.markdown;

import io.github.containers.backlog.report.finding.RegrettedItem;
import io.github.containers.backlog.report.finding.SimulatedPast;

/** What the policies would have done. */
final class SimulatedMarkdown {

  private SimulatedMarkdown() {}

  /** The section with its title. */
  static String section(SimulatedPast past) {
    return "\n## What the policies would have done since "
        + MarkdownText.of(past.since())
        + "\n\n"
        + MarkdownText.of(past.sentence())
        + "\n\n"
        + caveat(past)
        + MarkdownTable.of(past.policies())
        + regretted(past);
  }

  private static String caveat(SimulatedPast past) {
    return past.caveat().isEmpty() ? "" : MarkdownText.of(past.caveat()) + "\n\n";
  }

  private static String regretted(SimulatedPast past) {
    if (past.regretted().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nRegretted:\n\n");
    past.firstRegretted().forEach(item -> text.append(line(item)));
    String others = past.otherRegretted();
    return others.isEmpty()
        ? text.toString()
        : text.append("- ").append(MarkdownText.of(others)).append('\n').toString();
  }

  private static String line(RegrettedItem item) {
    return "- [%s](%s), %s, %s: %s\n"
        .formatted(
            MarkdownText.of(item.repository() + "#" + item.number()),
            QuietAddress.of(item.address()),
            item.closed(),
            item.truth(),
            MarkdownText.of(item.title()));
  }
}
