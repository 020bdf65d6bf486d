package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.LoggedRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a command leads that nothing disturbs.
 *
 * @param requests how many requests it made in the night
 * @param writes how many of them were meant to change something
 * @param night when that was
 * @param size of the folder after the night, in bytes
 * @param atNight what it led to
 * @param inMorning what its repetition led to
 */
record Course(
    int requests, int writes, Instant night, long size, Outcome atNight, Repetition inMorning) {

  /** Without any mishap. */
  static Course undisturbed(Deed deed, Instant night, Path folder) throws IOException {
    return undisturbed(deed, Mishaps.NONE, 0, night, folder);
  }

  /** After somebody has done something so many times. */
  static Course undisturbed(Deed deed, Mishap mishap, int acts, Instant night, Path folder)
      throws IOException {
    try (Scene scene = new Scene(folder, night)) {
      deed.prepare(scene);
      mishap.doBeforehand(scene, acts);
      Holdings before = Holdings.of(scene);
      scene.github.requests().clear();
      Run run = deed.run(scene);
      List<LoggedRequest> asked = scene.github.requests().all();
      int writes = (int) asked.stream().filter(LoggedRequest::writes).count();
      Outcome atNight = Outcome.of(scene, run);
      long size = Size.of(folder);
      List<String> wrong = new ArrayList<>(new Inspection(scene, before).violations());
      Repetition inMorning = Repetition.of(scene, deed, before);
      wrong.addAll(inMorning.wrong());
      if (!wrong.isEmpty()) {
        throw new IllegalStateException(deed.name() + ", undisturbed: " + wrong);
      }
      return new Course(asked.size(), writes, night, size, atNight, inMorning);
    }
  }
}
