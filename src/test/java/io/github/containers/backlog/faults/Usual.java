package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How a command runs as a process that nothing happens to.
 *
 * @param course where it leads
 * @param lasts how long it takes
 */
record Usual(Course course, Duration lasts) {

  /** Tries it, now. */
  static Usual of(Deed deed, Program program, Folders folders)
      throws IOException, InterruptedException {
    Instant night = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    Course course = Course.undisturbed(deed, night, folders.next());
    try (Scene scene = new Scene(folders.next(), night)) {
      deed.prepare(scene);
      long begun = System.nanoTime();
      Run run = program.run(program.command(deed), scene, process -> {});
      Duration lasts = Duration.ofNanos(System.nanoTime() - begun);
      if (run.exit() != course.atNight().exit()) {
        throw new IllegalStateException(deed.name() + " as a process: " + run.err());
      }
      return new Usual(course, lasts);
    }
  }
}
