package io.github.containers.backlog.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which version of the project something was taken from. */
final class Version {

  private Version() {}

  /** In words; empty where the project is no checkout, or there is no Git. */
  static String of(Path project) throws InterruptedException {
    String commit = git(project, "rev-parse", "--short=10", "HEAD");
    String changes = git(project, "status", "--porcelain", "--untracked-files=no");
    return commit.isEmpty() || changes.isEmpty() ? commit : commit + " with changes";
  }

  private static String git(Path project, String... words) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      Process process = new ProcessBuilder(command).directory(project.toFile()).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      return process.waitFor() == 0 ? said : "";
    } catch (IOException noGit) {
      return "";
    }
  }
}
