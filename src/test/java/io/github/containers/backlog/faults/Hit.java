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
      Struck struck = strike(scene, program, usual);
      Run run = struck.run();
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
      return open().ended(run, struck.really() ? 1 : 0, wrong);
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

  /**
   * A run that was to be struck.
   *
   * @param really not where it had ended before, had room enough or prints nothing
   */
  private record Struck(Run run, boolean really) {}

  private Struck strike(Scene scene, Program program, Usual usual)
      throws IOException, InterruptedException {
    List<String> command = program.command(deed);
    Random random = new Random(seed * 1_000_003 + ordinal());
    return switch (blow) {
      case DISK_FULL -> {
        Run run = onSmallDisk(scene, program, usual.course(), random);
        yield new Struck(run, run.exit() != 0);
      }
      case READ_ONLY_FOLDER ->
          new Struck(run(scene, program, Shell.withReadOnly(scene.folder(), scene, command)), true);
      case READ_ONLY_RESULTS -> {
        Path results = scene.folder().resolve("reports");
        Run run = run(scene, program, Shell.withReadOnly(results, scene, command));
        yield new Struck(run, run.exit() != 0);
      }
      case STDOUT_FULL -> printing(scene, program, usual, Shell.redirected(">/dev/full", command));
      case STDOUT_CLOSED -> printing(scene, program, usual, Shell.redirected(">&-", command));
      case STDOUT_UNREAD -> printing(scene, program, usual, Shell.unread(scene, command));
      case SIGINT, SIGTERM, SIGKILL -> {
        Moment moment = Moment.of(scene, deed, usual, random);
        List<String> hearing = blow == Blow.SIGINT ? Shell.interruptible(command) : command;
        Run run = program.run(hearing, scene, process -> moment.send(blow.signal(), process));
        yield new Struck(run, moment.wasSent() && run.exit() > 128);
      }
    };
  }

  private static Struck printing(Scene scene, Program program, Usual usual, List<String> command)
      throws IOException, InterruptedException {
    return new Struck(run(scene, program, command), usual.course().atNight().prints());
  }

  private static Run run(Scene scene, Program program, List<String> command)
      throws IOException, InterruptedException {
    return program.run(command, scene, process -> {});
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
