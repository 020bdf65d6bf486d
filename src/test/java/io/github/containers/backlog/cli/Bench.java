package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.github.Sleeper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Runs command lines as a user would, within this process: in a folder of its own, with a clock
 * that stands still and waits that take no time.
 */
public final class Bench {

  private final Deque<String> answers = new ArrayDeque<>();

  private final Path folder;
  private final Map<String, String> variables = new TreeMap<>();
  private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<Instant> now = new AtomicReference<>();
  private boolean terminal;
  private Sleeper sleeper = this::passTime;

  private Bench(Path folder, Instant present) {
    this.folder = folder;
    now.set(present);
  }

  /** In this folder, which is the user's home too, without a network. */
  static Bench in(Path folder) {
    return new Bench(folder, Instant.parse("2025-06-01T00:00:00Z"));
  }

  /** In this folder, at this GitHub, with a token that may write. */
  public static Bench at(FakeGitHub github, Path folder) {
    Bench bench = new Bench(folder, github.clock().now());
    return bench.with("GITHUB_API_URL", github.url()).with("GITHUB_TOKEN", FakeGitHub.WRITE_TOKEN);
  }

  /**
   * What a run left behind.
   *
   * @param exit its exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  public record Run(int exit, String out, String err) {}

  /** Sets a variable of the environment. */
  public Bench with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** Takes a variable out of the environment. */
  public Bench without(String variable) {
    variables.remove(variable);
    return this;
  }

  /** A person watches on a terminal that is so wide. */
  Bench watched(int columns) {
    terminal = true;
    return with("COLUMNS", Integer.toString(columns));
  }

  /** The local clock shows this from now on. */
  public Bench showing(Instant instant) {
    now.set(instant);
    return this;
  }

  /** Waits in this way. */
  public Bench waiting(Sleeper how) {
    sleeper = how;
    return this;
  }

  /** How it waited, in the order of the waits. */
  List<Duration> waits() {
    return List.copyOf(waits);
  }

  /** Waits in no time; the clock shows that the time has passed. */
  public void passTime(Duration duration) {
    waits.add(duration);
    now.updateAndGet(instant -> instant.plus(duration));
  }

  /** Writes a file, with its folders. */
  public Path write(String name, String content) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, content.getBytes(UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Writes the configuration, and finds the store in the folder. */
  Bench configured(String... lines) {
    write(".github/backlog.yml", String.join("\n", lines) + "\n");
    return this;
  }

  /** The text of a file in the folder. */
  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  /** Where the store is unless {@code --store} says otherwise. */
  Path store() {
    try (Stream<Path> files = Files.walk(folder.resolve(".local/share/backlog"))) {
      return files.filter(file -> file.toString().endsWith(".db")).findFirst().orElseThrow();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Types this when asked. */
  public Bench answering(String answer) {
    answers.add(answer);
    return this;
  }

  /** Everything that is written to standard output and everything else that is said. */
  public Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int exit = run(new PrintWriter(out, false, UTF_8), err, arguments);
    return new Run(exit, out.toString(UTF_8), err.toString());
  }

  /** A run that writes its results there. */
  public int run(PrintWriter out, StringWriter err, String... arguments) {
    Environment environment =
        new Environment(
            out,
            new PrintWriter(err),
            Map.copyOf(variables),
            folder,
            folder,
            now::get,
            duration -> sleeper.sleep(duration),
            terminal,
            answers::poll);
    int exit = Main.run(environment, arguments);
    out.flush();
    return exit;
  }
}
