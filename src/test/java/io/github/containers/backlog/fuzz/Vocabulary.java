package io.github.containers.backlog.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is usually written behind the keys of a configuration, and what never should be. */
final class Vocabulary {

  private static final List<String> LABELS =
      List.of("bug", "kind/bug", "stale", "needs info", "🦭", "é", "1.0", "a:b");
  private static final List<String> DURATIONS = List.of("30d", "60d", "8760h", "P30D", "2w");
  private static final List<String> CONDITIONS =
      List.of(
          "kind == \"bug\"",
          "triaged && idle > days(30)",
          "'x' in labels",
          "true",
          "!draft",
          "time_in_label('a') > weeks(3) || assignees.size() == 0",
          "idle > 30d",
          "kind = 'bug'",
          "labels.exists(l, l.startsWith('kind/'))",
          "title.matches('(a+)+$')",
          "idle >",
          "🦭");
  private static final List<String> REPOSITORIES =
      List.of("containers/podman", "containers/*", "owner/part-*", "containers/crun", "a/b");
  private static final List<String> PEOPLE = List.of("mheon", "ci-robot", "dependabot[bot]", "a");

  private static final Map<String, List<String>> USUAL =
      Map.ofEntries(
          Map.entry("repositories", REPOSITORIES),
          Map.entry("live", REPOSITORIES),
          Map.entry("overrides", REPOSITORIES),
          Map.entry("kinds", List.of("bug", "feature", "flake", "a b")),
          Map.entry("maintainers", List.of("mheon", "MAINTAINERS.md", "docs/OWNERS.md")),
          Map.entry("only", PEOPLE),
          Map.entry("bots", PEOPLE),
          Map.entry("triaged", LABELS),
          Map.entry("stale", LABELS),
          Map.entry("label", LABELS),
          Map.entry("exempt", LABELS),
          Map.entry("name", List.of("stale", "crickets", "a b", "🦭", "x")),
          Map.entry("policies", List.of("stale", "crickets", "bug", "kind/bug")),
          Map.entry("when", CONDITIONS),
          Map.entry("thresholds", DURATIONS),
          Map.entry("grace", DURATIONS),
          Map.entry("again", DURATIONS),
          Map.entry("pace", List.of("1s", "30s", "PT5S", "1h")),
          Map.entry("history", List.of("open", "all", "none", "since 2024-01-01")),
          Map.entry("close", List.of("comments/a.md", "b.md")),
          Map.entry("comment", List.of("comments/a.md", "b.md")),
          Map.entry("color", List.of("FF00aa", "123456")),
          Map.entry("description", List.of("So", "🦭")),
          Map.entry("api", List.of("https://ghe.example.com/api/v3", "http://localhost:1")));

  private static final List<String> UNUSUAL =
      List.of(
          "!containers/x",
          "*/*",
          "P1Y",
          "0d",
          "99999999999999d",
          "6m",
          "since 2024-02-31",
          "since +999999999-12-31",
          "../../etc/passwd",
          "#ff00aa",
          "",
          " ",
          "a, b",
          "null",
          "~",
          "off",
          "\u202e",
          "x\ny",
          "'",
          "\"",
          "- a",
          "a: b",
          "# a",
          "*a",
          "&a",
          "1e3",
          "@mheon",
          "http://u:p@h",
          "https://[",
          "-1",
          "0",
          "9999999999999999999999",
          "0x7f",
          "a".repeat(300));

  private Vocabulary() {}

  /** A text for a key: seldom one that does not belong there. */
  static String text(String key, Random random) {
    List<String> usual = USUAL.get(key);
    return pick(usual == null || random.nextInt(25) == 0 ? UNUSUAL : usual, random);
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
