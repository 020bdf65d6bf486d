package io.github.containers.backlog.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process that feeds one part of the inputs of a kind. Its Java gets the launcher's options: the
 * program has as much memory there as people give it.
 */
final class FeedingProcess {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FIGURES = "figures.json";

  /**
   * Java keeps idle connections, and with them the threads of clients that nobody holds any more,
   * for 20 minutes: of no account where each command has a process, but here all share one. And it
   * takes memory for its heap that becomes resident only when it is used. And its HTTP server,
   * which stands for GitHub's here, waits a moment before each answer unless told otherwise.
   */
  static final List<String> BEYOND =
      List.of(
          "-Djdk.httpclient.keepalive.timeout=1",
          "-Dsun.net.httpserver.nodelay=true",
          "-XX:+AlwaysPreTouch");

  /**
   * The C library gives large blocks back when they are freed, and takes the small ones from one
   * place. By itself, it learns to keep tens of megabytes for each thread, full of holes, which
   * would hide what is lost.
   */
  static final Map<String, String> FREEING =
      new TreeMap<>(Map.of("MALLOC_ARENA_MAX", "1", "MALLOC_MMAP_THRESHOLD_", "131072"));

  private final Kind kind;
  private final Diet diet;
  private final Path folder;
  private final Process process;

  private FeedingProcess(Kind kind, Diet diet, Path folder, Process process) {
    this.kind = kind;
    this.diet = diet;
    this.folder = folder;
    this.process = process;
  }

  /** Starts it in an empty folder of its own. */
  static FeedingProcess start(Kind kind, Diet diet, Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(LauncherOptions.of(Path.of("")));
    command.addAll(BEYOND);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FeedingProcess.class.getName(), kind.name()));
    command.addAll(List.of(MAPPER.writeValueAsString(words(diet)), folder.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(FREEING);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    return new FeedingProcess(kind, diet, folder, builder.start());
  }

  private static List<Long> words(Diet diet) {
    return List.of(
        diet.seed(),
        diet.inputs(),
        (long) diet.own(),
        (long) diet.feeders(),
        (long) diet.every(),
        diet.limit().toMillis());
  }

  private static Diet diet(long... words) {
    return new Diet(
        words[0],
        words[1],
        (int) words[2],
        (int) words[3],
        (int) words[4],
        Duration.ofMillis(words[5]));
  }

  /** In that process. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[2]);
    Diet diet = diet(MAPPER.readValue(arguments[1], long[].class));
    Kind kind = Kind.valueOf(arguments[0]);
    Portion portion = Feeding.of(kind, diet, folder, Footprint::settled);
    Files.write(folder.resolve(FIGURES), MAPPER.writeValueAsBytes(portion));
    // What hangs is a thread that nothing else ends.
    System.exit(0);
  }

  /** What came of it, at its end; a process that dies has found something too. */
  Portion await() throws IOException, InterruptedException {
    int exit = process.waitFor();
    Path figures = folder.resolve(FIGURES);
    if (exit == 0 && Files.exists(figures)) {
      return MAPPER.readValue(Files.readAllBytes(figures), Portion.class);
    }
    String said = Files.readString(folder.resolve("said"));
    Broken died = new Broken("its process ended with " + exit + ": " + said);
    Finding finding = Finding.of(kind.word(), -1, died, new byte[0]);
    return Portion.none(kind.word(), diet.upTo(diet.inputs())).with(finding);
  }
}
