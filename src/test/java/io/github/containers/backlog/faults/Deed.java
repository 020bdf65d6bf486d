package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A command that meets mishaps.
 *
 * @param name what it is called in the table
 * @param kind what it has to do with GitHub
 * @param before what the user did before
 * @param arguments what the user types
 */
record Deed(String name, Kind kind, Consumer<Scene> before, List<String> arguments) {

  /** What a command has to do with GitHub. */
  enum Kind {
    /** Nothing. */
    OFFLINE,
    /** Reads. */
    READS,
    /** Reads and writes. */
    WRITES
  }

  static Deed named(String name) {
    return Deeds.ALL.stream().filter(deed -> deed.name().equals(name)).findFirst().orElseThrow();
  }

  /** Everything up to the night. */
  void prepare(Scene scene) {
    before.accept(scene);
    scene.comeNight();
  }

  Run run(Scene scene) {
    return run(scene, arguments);
  }

  /** What the user types, with where the store is. */
  List<String> commandLine() {
    return withStore(arguments);
  }

  /** Runs any command there. */
  static Run run(Scene scene, List<String> arguments) {
    return scene.bench.run(withStore(arguments).toArray(String[]::new));
  }

  private static List<String> withStore(List<String> arguments) {
    boolean storeless = List.of("demo", "init").contains(arguments.get(0));
    Stream<String> more = storeless ? Stream.of() : Stream.of("--store", "store.db");
    return Stream.concat(arguments.stream(), more).toList();
  }

  /** Whether what it gives rests on how things stood when it was first asked. */
  boolean remembers() {
    return arguments.contains("--split");
  }

  /** Whether it tells of mishaps among its results. */
  boolean examines() {
    return arguments.get(0).equals("doctor");
  }

  /** Whether it writes no file, and not to the store. */
  boolean leavesNothing() {
    return List.of("doctor", "history").contains(arguments.get(0));
  }

  /** Whether it writes into the folder of the reports. */
  boolean reports() {
    return List.of("report", "slides", "queue", "simulate", "triage").contains(arguments.get(0));
  }

  /** Whether it draws charts, which takes its time. */
  boolean slow() {
    return List.of("demo", "report", "slides").contains(arguments.get(0));
  }
}
