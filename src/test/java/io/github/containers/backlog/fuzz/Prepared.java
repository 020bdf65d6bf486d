package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.cli.Typed;
import io.github.containers.backlog.cli.Typed.Answer;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small world that was read before, for commands that work offline. */
final class Prepared {

  static final String STORE = "store.db";

  private Prepared() {}

  /** Reads it into {@link #STORE} in that folder. */
  static Typed store(Path folder) {
    try (FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z")).unwatched()) {
      fill(github.repository("containers/podman"));
      github.clock().advanceDays(100);
      Typed typed = Typed.in(folder, github.url(), github.clock().now());
      write(folder);
      Answer answer = typed.run("sync", "--config", "all.yml", "--store", STORE);
      if (answer.exit() != 0) {
        throw new IllegalStateException(answer.err());
      }
      return typed;
    }
  }

  /** Deletes it. */
  static void forget(Path folder) throws IOException {
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(folder.resolve(STORE + end));
    }
  }

  private static void write(Path folder) {
    try {
      Files.writeString(
          folder.resolve("all.yml"), "repositories: [containers/podman]\nhistory: all\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void fill(FakeRepository podman) {
    podman.issue("mia", "It fails").labeled("kind/bug").by("mheon").commented("Why?");
    podman.issue("joe", "It still fails").labeled("kind/bug").labeled("needs-info");
    podman.issue("ann", "Make it better").labeled("kind/feature").by("ann").closed();
    podman.pullRequest("joe", "Change").by("mheon").merged();
  }
}
