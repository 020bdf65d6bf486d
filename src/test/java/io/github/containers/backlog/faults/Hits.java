package io.github.containers.backlog.faults;

import io.github.containers.backlog.faults.Attempts.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hits commands that run as processes, by the true clock. */
final class Hits {

  private static final Duration LONGEST = Duration.ofMinutes(20);

  private final Choice choice;
  private final Folders folders;
  private final Map<Deed, Usual> usual = new HashMap<>();
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
    List<Attempt> attempts =
        choice.hits(blow).stream()
            .map(hit -> new Attempt(hit.open(), () -> made(hit, prepared)))
            .toList();
    List<Verdict> verdicts = new Attempts(LONGEST).verdicts(attempts);
    Progress.sum(blow.words(), verdicts);
    return verdicts;
  }

  private Verdict made(Hit hit, Program prepared) throws Exception {
    return Redraws.verdict(
        hit.seed(),
        hit.blow().kind() == Blow.Kind.SIGNAL ? Redraws.MANY : Redraws.FEW,
        seed -> hit.again(seed).in(folders.next(), prepared, usual(hit.deed(), prepared)));
  }

  private static boolean isPossible(Blow blow) throws IOException, InterruptedException {
    return switch (blow) {
      case DISK_FULL, READ_ONLY_FOLDER, READ_ONLY_RESULTS -> Shell.mounts();
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

  private synchronized Usual usual(Deed deed, Program prepared)
      throws IOException, InterruptedException {
    Usual known = usual.get(deed);
    if (known == null) {
      known = Usual.of(deed, prepared, folders);
      usual.put(deed, known);
    }
    return known;
  }
}
