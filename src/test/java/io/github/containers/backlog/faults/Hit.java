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

  /** By the next chance. */
  Hit again(long later) {
    return new Hit(blow, deed, later);
  }

  /** What it is called, before anything has come of it. */
  Verdict open() {
    return Verdict.open(blow.words(), deed.name(), "", seed);
  }

  /** Does it, in a folder that is empty. */
  Verdict in(Path folder, Program program, Usual usual) throws IOException, InterruptedException {
    Course undisturbed = usual.course();
    try (Scene scene = new Scene(folder, undisturbed.night())) {
      deed.prepare(scene);
      Holdings before = Holdings.of(scene);
      Run run = run(scene, program, usual);
      if (run.exit() == Shell.NOT_SET) {
        return open().ended(run, 0, List.of());
      }
      scene.github.faults().clear();
      List<String> wrong =
          new ArrayList<>(Manners.violations(run, Custom.of(blow, deed, undisturbed.atNight())));
      wrong.addAll(new Inspection(scene, before).violations());
      wrong.addAll(night(scene, run, undisturbed.atNight()));
      Repetition repetition = Repetition.of(scene, deed, before);
      wrong.addAll(repetition.differencesFrom(undisturbed.inMorning(), name -> !deed.remembers()));
      return open().ended(run, struck(run, undisturbed.atNight()), wrong);
    } catch (Program.Endless endless) {
      return open().broken(String.valueOf(endless.getMessage()));
    }
  }

  /** What ends with 0 has done all of its work; its figures are those of another minute. */
  private static List<String> night(Scene scene, Run run, Outcome undisturbed) throws IOException {
    if (run.exit() != 0) {
      return List.of();
    }
    Outcome outcome = Outcome.of(scene, run);
    List<String> all = new ArrayList<>(outcome.worldsDiffer(undisturbed, item -> true));
    all.addAll(outcome.filesDiffer(undisturbed));
    all.addAll(outcome.storesDiffer(undisturbed));
    return all.stream().map(difference -> "though it ends with 0, " + difference).toList();
  }

  /** What ended before, had room enough or prints nothing was not struck. */
  private int struck(Run run, Outcome undisturbed) {
    boolean struck =
        switch (blow) {
          case SIGINT, SIGTERM, SIGKILL -> run.exit() > 128;
          case DISK_FULL -> run.exit() != 0;
          case READ_ONLY_FOLDER -> true;
          case STDOUT_FULL, STDOUT_CLOSED, STDOUT_UNREAD -> undisturbed.prints();
        };
    return struck ? 1 : 0;
  }

  private Run run(Scene scene, Program program, Usual usual)
      throws IOException, InterruptedException {
    List<String> command = program.command(deed);
    Random random = new Random(seed * 1_000_003 + ordinal());
    return switch (blow) {
      case DISK_FULL -> onSmallDisk(scene, program, usual.course(), random);
      case READ_ONLY_FOLDER ->
          program.run(Shell.withReadOnlyFolder(scene, command), scene, process -> {});
      case STDOUT_FULL ->
          program.run(Shell.redirected(">/dev/full", command), scene, process -> {});
      case STDOUT_CLOSED -> program.run(Shell.redirected(">&-", command), scene, process -> {});
      case STDOUT_UNREAD -> program.run(Shell.unread(scene, command), scene, process -> {});
      case SIGINT, SIGTERM, SIGKILL -> {
        Moment moment = Moment.of(scene, deed, usual, random);
        List<String> hearing = blow == Blow.SIGINT ? Shell.interruptible(command) : command;
        yield program.run(hearing, scene, process -> moment.send(blow.signal(), process));
      }
    };
  }

  private Run onSmallDisk(Scene scene, Program program, Course undisturbed, Random random)
      throws IOException, InterruptedException {
    Size size = Size.between(scene, undisturbed, random);
    List<String> command = Shell.withSmallDisk(scene, size, program.command(deed));
    Run run = program.run(command, scene, process -> {});
    if (run.exit() != Shell.NOT_SET) {
      Size.takeBack(scene);
    }
    return run;
  }

  private int ordinal() {
    return 31 * blow.name().hashCode() + deed.name().hashCode();
  }
}
