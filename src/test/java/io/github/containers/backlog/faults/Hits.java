package io.github.containers.backlog.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Hits commands that run as processes, by the true clock. */
final class Hits {

  private static final int AT_ONCE = 2;

  private final Choice choice;
  private final Folders folders;
  private final Instant night = Instant.now().truncatedTo(ChronoUnit.MINUTES);
  private final Map<Deed, Course> undisturbed = new HashMap<>();
  private @Nullable Program program;

  Hits(Choice choice, Folders folders) {
    this.choice = choice;
    this.folders = folders;
  }

  /** What comes of a blow to each command; null where it cannot be given here. */
  @Nullable List<Verdict> verdicts(Blow blow) throws Exception {
    if (!isPossible(blow)) {
      return null;
    }
    Program prepared = program();
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Verdict>> running = new ArrayList<>();
      for (Hit hit : choice.hits(blow)) {
        Course course = course(hit.deed());
        running.add(workers.submit(() -> hit.in(folders.next(), prepared, course)));
      }
      List<Verdict> verdicts = new ArrayList<>();
      for (Future<Verdict> one : running) {
        verdicts.add(one.get());
        Progress.tell(one.get());
      }
      Progress.sum(blow.words(), verdicts);
      return verdicts;
    } finally {
      workers.shutdown();
    }
  }

  private static boolean isPossible(Blow blow) throws IOException, InterruptedException {
    return switch (blow) {
      case DISK_FULL, READ_ONLY_FOLDER -> Shell.mounts();
      case STDOUT_FULL -> Files.exists(Path.of("/dev/full"));
      case SIGINT -> Shell.heedsInterrupts();
      default -> true;
    };
  }

  private Program program() throws IOException, InterruptedException {
    Program known = program;
    if (known == null) {
      known = Program.launched(Path.of("").toAbsolutePath(), folders.next());
      try (Scene scene = new Scene(folders.next(), Scene.JUNE)) {
        known.prepare(scene);
      }
      program = known;
    }
    return known;
  }

  private Course course(Deed deed) throws IOException {
    Course known = undisturbed.get(deed);
    if (known == null) {
      known = Course.undisturbed(deed, Mishaps.NONE, 0, night, folders.next());
      undisturbed.put(deed, known);
    }
    return known;
  }
}
