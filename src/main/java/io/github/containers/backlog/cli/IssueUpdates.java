package io.github.containers.backlog.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Which issues hold the stale-count table, and whether to write to them. */
final class IssueUpdates {

  @Option(
      names = "--update-issue",
      paramLabel = "OWNER/REPO#N",
      description = {
        "Show what would refresh the stale-count table in this issue's text, between the same",
        "lines; with --live do it. Repeatable."
      })
  private List<String> issues = List.of();

  @Option(
      names = "--live",
      description = {
        "With --update-issue: write to GitHub, where the repository stands under live: in the",
        "configuration."
      })
  private boolean live;

  @Option(names = "--yes", description = "With --live: don't ask for confirmation.")
  private boolean yes;

  /** The issues, each once. */
  List<ItemName> names() {
    return issues.stream().map(ItemName::parse).distinct().toList();
  }

  /** As for any live run; nothing is closed and no label is created for a table. */
  Triage.Wishes wishes() {
    return new Triage.Wishes(live, yes, false, false, null);
  }

  /**
   * Refuses, before any work, what contradicts itself.
   *
   * @throws UsageException where it does
   */
  void check(GlobalOptions options, boolean terminal) {
    if (names().isEmpty() && (live || yes)) {
      throw new UsageException("--live and --yes are for --update-issue: name an issue with it");
    }
    if (!names().isEmpty() && options.offline()) {
      throw new UsageException("--update-issue looks at GitHub: leave out --offline");
    }
    if (yes && !live) {
      throw new UsageException("--yes confirms a live run: add --live, or leave it out");
    }
    if (live && options.asOf() != null) {
      throw new UsageException("--live writes how things stand at present: leave out --as-of");
    }
    if (live && !yes && !terminal) {
      throw new UsageException("--live asks for confirmation, but nobody is there: add --yes");
    }
  }
}
