package io.github.containers.backlog.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the processes run: a folder of their own, far from the user's files.
 *
 * @param project the folder with the launcher and the jar
 * @param folder what is made for the benchmark
 */
public record Workshop(Path project, Path folder) {

  /** What Java may use for its objects unless told otherwise, in mebibytes. */
  public static final int HEAP = 320;

  /** What the launcher gives Java, for programs that it doesn't start. */
  static final List<String> JAVA_OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx" + HEAP + "m",
          "-Djava.awt.headless=true");

  public Path file(String name) {
    return folder.resolve(name);
  }

  /** The program, as people start it. */
  public List<String> program(String... arguments) {
    return with(List.of(launcher()), arguments);
  }

  private String launcher() {
    return project.resolve("backlog").toString();
  }

  /** A command that starts a class with a {@code main} where it would start the program. */
  List<String> insteadOfLauncher(List<String> command, Class<?> main, String... arguments) {
    List<String> whole = new ArrayList<>();
    for (String word : command) {
      whole.addAll(word.equals(launcher()) ? java(main, arguments) : List.of(word));
    }
    return whole;
  }

  /** A class of the benchmark with a {@code main}, in a Java without any options. */
  public List<String> bareJava(Class<?> main, String... arguments) {
    return with(List.of(java(), "-cp", tests(), main.getName()), arguments);
  }

  /** The same with the launcher's options, and the program's libraries. */
  public List<String> java(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(JAVA_OPTIONS);
    String jar = project.resolve("target/backlog.jar").toString();
    command.addAll(List.of("-cp", jar + File.pathSeparator + tests(), main.getName()));
    return with(command, arguments);
  }

  /** A process that is ready to be started; what it says on its error output is kept in a file. */
  private ProcessBuilder process(Subject subject) {
    ProcessBuilder process = new ProcessBuilder(subject.command(this)).directory(folder.toFile());
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("XDG_CACHE_HOME", file("cache").toString());
    process.environment().keySet().removeAll(List.of("BACKLOG_JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
    return process
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(file("stderr").toFile());
  }

  /**
   * Runs it once.
   *
   * @throws IOException where it fails, or leaves something else than it should
   */
  public Trial trial(Subject subject) throws IOException, InterruptedException {
    Trial trial;
    try {
      trial = Meter.run(process(subject));
    } catch (IOException failure) {
      throw new IOException(failure.getMessage() + "\n" + said(), failure);
    }
    subject.check(this);
    return trial;
  }

  /** What the last process said on its error output. */
  private String said() throws IOException {
    return Files.readString(file("stderr"), UTF_8).strip();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String tests() {
    try {
      return Path.of(Workshop.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException notAPath) {
      throw new IllegalStateException(notAPath);
    }
  }

  private static List<String> with(List<String> command, String... arguments) {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(arguments));
    return whole;
  }

  /** A command with these variables in its environment, each {@code NAME=value}. */
  public static List<String> in(List<String> variables, List<String> command) {
    List<String> whole = new ArrayList<>(List.of("env"));
    whole.addAll(variables);
    whole.addAll(command);
    return whole;
  }
}
