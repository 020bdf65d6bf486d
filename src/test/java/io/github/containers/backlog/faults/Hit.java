package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A command as a process that a blow hits, and is repeated in the morning without.
 *
 * @param seed picks the moment, or the size of the disk
 */
record Hit(Blow blow, Deed deed, long seed) {

  /** Does it, in a folder that is empty. */
  Verdict in(Path folder, Program program, Course undisturbed)
      throws IOException, InterruptedException {
    try (Scene scene = new Scene(folder, undisturbed.night())) {
      deed.prepare(scene);
      Run run = run(scene, program, undisturbed);
      scene.github.faults().clear();
      List<String> wrong =
          new ArrayList<>(Manners.violations(run, Custom.of(blow, undisturbed.prints())));
      wrong.addAll(new Inspection(scene).violations());
      wrong.addAll(Course.repeated(scene, deed).differencesFrom(undisturbed, !deed.remembers()));
      return new Verdict(
          blow.words(),
          deed.name(),
          "",
          seed,
          1,
          run.exit(),
          Manners.brief(run.err().isBlank() ? run.out() : run.err()),
          wrong);
    }
  }

  private Run run(Scene scene, Program program, Course undisturbed)
      throws IOException, InterruptedException {
    List<String> command = program.command(deed);
    Random random = new Random(seed * 1_000_003 + ordinal());
    return switch (blow) {
      case DISK_FULL -> {
        long size = Size.between(scene, undisturbed, random);
        Run run = program.run(Shell.withSmallDisk(scene, size, command), scene, process -> {});
        Size.takeBack(scene);
        yield run;
      }
      case READ_ONLY_FOLDER ->
          program.run(Shell.withReadOnlyFolder(scene, command), scene, process -> {});
      case STDOUT_FULL ->
          program.run(Shell.redirected(">/dev/full", command), scene, process -> {});
      case STDOUT_CLOSED -> program.run(Shell.redirected(">&-", command), scene, process -> {});
      case STDOUT_UNREAD -> program.run(Shell.unread(scene, command), scene, process -> {});
      case SIGINT, SIGTERM, SIGKILL ->
          program.run(
              command,
              scene,
              process -> Moment.of(scene, undisturbed, random).send(blow.signal(), process));
    };
  }

  private int ordinal() {
    return 31 * blow.name().hashCode() + deed.name().hashCode();
  }
}
