package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.faults.Deed.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** All commands; those that do several things stand there several times. */
final class Deeds {

  /** The issue in whose text figures are kept. */
  static final String BOARD = "acme/bolt#5";

  private static final String COMMENT =
      "{label: stale-candidate, when: 'kind == \"bug\" && idle > days(90)', grace: 20d,"
          + " then: close, comment: stale.md}";
  private static final String CREATED =
      "{label: rotten, when: 'kind == \"bug\" && idle > days(90)', grace: 20d}";
  private static final String START = "<!-- backlog:stale-counts:start -->";
  private static final String END = "<!-- backlog:stale-counts:end -->";

  static final List<Deed> ALL =
      List.of(
          offline("demo", scene -> {}, "demo", "--out", "demo"),
          offline("init", scene -> {}, "init", "--config", "new.yml", "acme/*"),
          reads("doctor", Deeds::synced, "doctor"),
          reads("sync-first", scene -> {}, "sync"),
          reads("sync", Deeds::synced, "sync"),
          reads("report", Deeds::synced, "report"),
          reads("report-update", Deeds::withDocument, "report", "--update", "README.md"),
          reads("slides", Deeds::synced, "slides"),
          reads("queue", Deeds::synced, "queue"),
          reads("queue-split", Deeds::synced, "queue", "--split", "mia,joe"),
          reads("explain", Deeds::synced, "explain", "acme/anvil#107"),
          reads("audit", Deeds::synced, "audit"),
          reads("simulate", Deeds::synced, "simulate", "--since", "2025-01-01"),
          reads("triage", Deeds::synced, "triage", "--plan", "new.json"),
          writes("triage-live", Deeds::creating, "triage", "--live", "--yes"),
          writes("triage-plan", Deeds::planned, "triage", "--live", "--yes", "--plan", "plan.json"),
          writes("triage-close", Deeds::commented, "triage", "--live", "--yes", "--allow-close"),
          reads("undo-preview", Deeds::done, "undo", "1"),
          writes("undo", Deeds::done, "undo", "1", "--live", "--yes"),
          writes("undo-close", Deeds::closed, "undo", "2", "--live", "--yes"),
          writes(
              "report-issue",
              Deeds::withBoard,
              "report",
              "--update-issue",
              BOARD,
              "--live",
              "--yes"),
          offline("history", Deeds::done, "history", "1"));

  private Deeds() {}

  private static Deed offline(String name, Consumer<Scene> before, String... arguments) {
    return new Deed(name, Kind.OFFLINE, before, Arrays.asList(arguments));
  }

  private static Deed reads(String name, Consumer<Scene> before, String... arguments) {
    return new Deed(name, Kind.READS, before, Arrays.asList(arguments));
  }

  private static Deed writes(String name, Consumer<Scene> before, String... arguments) {
    return new Deed(name, Kind.WRITES, before, Arrays.asList(arguments));
  }

  private static void synced(Scene scene) {
    require(scene, "sync");
  }

  private static void withDocument(Scene scene) {
    synced(scene);
    scene.bench.write("README.md", "# Ours\n\n" + START + "\n" + END + "\n\nThe end.\n");
  }

  /** Its label is not there yet. */
  private static void creating(Scene scene) {
    synced(scene);
    scene.policies(CREATED);
  }

  private static void planned(Scene scene) {
    require(scene, "triage", "--plan", "plan.json");
  }

  /** The oldest half bears the label for a month, so that it is to be closed. */
  private static void commented(Scene scene) {
    scene.bench.write(".github/stale.md", "Is it still so, @{{author}}?\n");
    scene.policies(COMMENT.replace("days(90)", "days(178)"));
    require(scene, "triage", "--live", "--yes");
    scene.policies(COMMENT);
  }

  /** A first run has put labels on, a second has commented and closed. */
  private static void closed(Scene scene) {
    commented(scene);
    scene.at(scene.night().minus(Duration.ofDays(5)));
    require(scene, "triage", "--live", "--yes", "--allow-close");
  }

  private static void done(Scene scene) {
    require(scene, "triage", "--live", "--yes");
  }

  private static void withBoard(Scene scene) {
    Instant then = scene.github.clock().now().minus(Duration.ofDays(3));
    FakeIssue board = scene.bolt.issue("mia", "The board", then);
    board.by("mia").at(then).edited("# How we stand\n\n" + START + "\n" + END + "\n\nThe end.");
    synced(scene);
  }

  private static void require(Scene scene, String... arguments) {
    Run run = Deed.run(scene, Arrays.asList(arguments));
    if (run.exit() != 0) {
      throw new IllegalStateException(run.err());
    }
  }
}
