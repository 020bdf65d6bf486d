package io.github.containers.backlog.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the scripts of steps as the runner does, with files for what they hand back. */
final class Script {

  private final Host host;
  private final Log log;
  private final StringBuilder summaries = new StringBuilder();
  private int count;

  /** How a script ended. */
  record Ended(int exit, Map<String, String> outputs) {}

  Script(Host host, Log log) {
    this.host = host;
    this.log = log;
  }

  Ended run(String text, Map<String, String> variables) throws IOException, InterruptedException {
    count++;
    Path file = Files.writeString(place("script"), text + "\n");
    Path outputs = Files.createFile(place("output"));
    Path summary = Files.createFile(place("summary"));
    Process process = start(file, variables, outputs, summary);
    process.getOutputStream().close();
    log.read(new String(process.getInputStream().readAllBytes(), UTF_8));
    int exit = process.waitFor();
    if (Files.size(summary) > 1024 * 1024) {
      throw new AssertionError("GitHub takes no summary of more than 1 MiB");
    }
    summaries.append(Files.readString(summary));
    return new Ended(exit, outputs(outputs));
  }

  String summary() {
    return summaries.toString();
  }

  private Process start(Path file, Map<String, String> variables, Path outputs, Path summary)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", file.toString()));
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.environment().put("GITHUB_OUTPUT", outputs.toString());
    builder.environment().put("GITHUB_STEP_SUMMARY", summary.toString());
    return builder.directory(host.workspace().toFile()).redirectErrorStream(true).start();
  }

  private Path place(String name) {
    return host.temp().resolve("_" + name + "-" + count);
  }

  private static Map<String, String> outputs(Path file) throws IOException {
    Map<String, String> outputs = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      int mark = line.indexOf('=');
      if (mark < 1) {
        throw new AssertionError("no output: " + line);
      }
      outputs.put(line.substring(0, mark), line.substring(mark + 1));
    }
    return outputs;
  }
}
