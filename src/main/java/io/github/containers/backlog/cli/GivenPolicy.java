package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.PolicySettings;
import io.github.containers.backlog.config.SettingsReader;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A policy that is given on the command line, in place of those of the configuration. */
final class GivenPolicy {

  private static final String LABEL = "simulated";

  @Option(
      names = "--when",
      paramLabel = "CONDITION",
      description = "Simulate a policy with this condition, in place of those of the file.")
  private @Nullable String when;

  @Option(names = "--label", paramLabel = "LABEL", description = "Its label.")
  private @Nullable String label;

  @Option(names = "--grace", paramLabel = "30d", description = "Its grace.")
  private @Nullable String grace;

  @Option(
      names = "--again",
      paramLabel = "90d",
      description = "How long it rests after a response, or a human's removal.")
  private @Nullable String again;

  @Option(
      names = "--then",
      paramLabel = "close",
      description = "What becomes of an expired item: list or close.")
  private @Nullable String then;

  @Option(
      names = "--response",
      paramLabel = "reporter",
      description = "Whose activity answers its label: anyone or reporter.")
  private @Nullable String response;

  @Option(
      names = "--for",
      paramLabel = "issues",
      description = "Which items it sees: issues, pull_requests or all.")
  private @Nullable String coverage;

  @Option(
      names = "--exempt",
      paramLabel = "LABEL",
      description = "A label that exempts. Repeatable.")
  private List<String> exempt = List.of();

  /** Whether there is one. */
  boolean isGiven() {
    return when != null;
  }

  /**
   * Refuses what makes a policy together with a condition only.
   *
   * @throws UsageException where there is no condition, but something else of a policy
   */
  void check() {
    boolean more =
        label != null
            || grace != null
            || again != null
            || then != null
            || response != null
            || coverage != null
            || !exempt.isEmpty();
    if (when == null && more) {
      throw new UsageException("a policy on the command line needs a condition: add --when");
    }
  }

  /**
   * The policy, its condition unchecked.
   *
   * @throws io.github.containers.backlog.config.ConfigException where something is wrong with it
   */
  List<PolicySettings> settings() {
    StringBuilder text = new StringBuilder("policies:\n");
    text.append("  - when: ").append(quoted(String.valueOf(when))).append('\n');
    add(text, "label", label == null ? LABEL : label);
    add(text, "grace", grace);
    add(text, "again", again);
    add(text, "then", then);
    add(text, "response", response);
    add(text, "for", coverage);
    if (!exempt.isEmpty()) {
      String labels = exempt.stream().map(GivenPolicy::quoted).collect(Collectors.joining(", "));
      text.append("    exempt: [").append(labels).append("]\n");
    }
    return SettingsReader.parse("command line", text.toString()).policies();
  }

  private static void add(StringBuilder text, String key, @Nullable String value) {
    if (value != null) {
      text.append("    ").append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  /** In double quotation marks, as YAML has them. */
  private static String quoted(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
