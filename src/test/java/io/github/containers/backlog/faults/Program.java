package io.github.containers.backlog.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The program as a process of its own, as people start it.
 *
 * @param start the beginning of the command line
 * @param cache a folder for what it prepares for fast starts
 */
record Program(List<String> start, Path cache) {

  private static final long LONGEST_MINUTES = 3;

  /** It did not end in time; it was ended, with all that it had started. */
  static final class Endless extends IOException {
    private static final long serialVersionUID = 1L;

    Endless() {
      super("does not end within " + LONGEST_MINUTES + " minutes");
    }
  }

  /** By its launcher, which builds it if need be. */
  static Program launched(Path project, Path cache) {
    return new Program(List.of(project.resolve("backlog").toString()), cache);
  }

  /** By this Java, from the classes that a test was compiled with. */
  static Program fromClasses(Path cache) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Program(
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.containers.backlog.cli.Main"),
        cache);
  }

  /** Lets it build itself and prepare fast starts, so that it does not do so later. */
  void prepare(Scene scene) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(start);
    command.add("--version");
    Run run = run(command, scene, process -> {});
    if (run.exit() != 0) {
      throw new IOException("does not start: " + run.err());
    }
  }

  /** The command line of a deed. */
  List<String> command(Deed deed) {
    List<String> command = new ArrayList<>(start);
    command.addAll(deed.commandLine());
    return command;
  }

  /** Runs a command line in the scene's folder; meanwhile, something is done with the process. */
  Run run(List<String> command, Scene scene, Consumer<Process> meanwhile)
      throws IOException, InterruptedException {
    Path out = said(scene, "out");
    Path err = said(scene, "err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(scene.folder().toFile());
    builder.environment().keySet().removeAll(List.of("BACKLOG_JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("GITHUB_API_URL", scene.github.url());
    builder.environment().put("GITHUB_TOKEN", FakeGitHub.WRITE_TOKEN);
    builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    meanwhile.accept(process);
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new Endless();
    }
    return new Run(process.exitValue(), text(out), text(err));
  }

  private static Path said(Scene scene, String what) {
    return scene.folder().resolveSibling(scene.folder().getFileName() + "." + what);
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }
}
