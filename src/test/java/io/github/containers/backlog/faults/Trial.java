package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FaultRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A command meets a mishap in the night, and is repeated in the morning without.
 *
 * @param lasts whether it strikes from some request on, or just that one
 * @param seed picks the request
 */
record Trial(Mishap mishap, Deed deed, boolean lasts, long seed) {

  /** Somebody who does something with each request would never end. */
  private static final int ACTS = 5;

  /** Among so many lies of GitHub chance picks the first. */
  private static final int LIES = 2;

  /** By the next chance. */
  Trial again(long later) {
    return new Trial(mishap, deed, lasts, later);
  }

  /** What it is called, before anything has come of it. */
  Verdict open() {
    return Verdict.open(mishap.name(), deed.name(), lasts ? "lasting" : "once", seed);
  }

  /**
   * Does it, in folders that are empty.
   *
   * @param undisturbed how the command runs without
   */
  Verdict in(Folders folders, Course undisturbed) throws IOException {
    try (Scene scene = new Scene(folders.next(), Scene.JUNE)) {
      deed.prepare(scene);
      Holdings before = Holdings.of(scene);
      Random random = random();
      FaultRule rule = rule(scene, undisturbed, random);
      mishap.onset().strike(scene, rule, random);
      scene.github.requests().clear();
      Run run = deed.run(scene);
      scene.github.faults().clear();
      mishap.remedy().accept(scene);
      int struck = struck(rule);
      List<String> wrong = new ArrayList<>(Manners.violations(run, Custom.of(this, struck)));
      wrong.addAll(new Inspection(scene, before).violations());
      if (deed.kind() == Deed.Kind.OFFLINE) {
        wrong.addAll(unasked(scene));
      } else {
        wrong.addAll(night(scene, run, undisturbed));
        Repetition repetition = Repetition.of(scene, deed, before);
        wrong.addAll(morning(repetition, model(undisturbed, struck, folders)));
        wrong.removeIf(what -> isSaid(what, run));
      }
      return open().ended(run, struck, wrong);
    }
  }

  private List<String> night(Scene scene, Run run, Course undisturbed) throws IOException {
    return new Night(mishap, undisturbed.atNight())
        .violations(
            run, Outcome.of(scene, run), !scene.hasWaited(), item -> !isMisled(scene, item));
  }

  /** Of what is new nothing is known then, and figures are those of what is known. */
  private static boolean isMisled(Scene scene, String item) {
    return scene.isNews(item) || item.equals(Deeds.BOARD);
  }

  private Course model(Course undisturbed, int struck, Folders folders) throws IOException {
    return mishap.kind() == Mishap.Kind.ACT
        ? Course.undisturbed(deed, mishap, struck, Scene.JUNE, folders.next())
        : undisturbed;
  }

  /**
   * With {@code history: open}, an item that is closed after it was listed may have a timeline that
   * it would not have otherwise: then what rests on timelines is not compared.
   */
  private List<String> morning(Repetition repetition, Course model) {
    if (deed.remembers() && !mishap.isFailure()) {
      return repetition.differencesFrom(model.inMorning(), name -> false);
    }
    Set<String> known = model.inMorning().known();
    boolean alike = mishap.kind() != Mishap.Kind.ACT || repetition.known().equals(known);
    return repetition.differencesFrom(
        model.inMorning(), name -> alike || !Results.restsOnTimelines(name));
  }

  /** A comment that GitHub refused is not made later, but it is named. */
  private static boolean isSaid(String what, Run run) {
    String item = what.split(" ", 2)[0];
    return what.startsWith(item + " (comments) is not as undisturbed")
        && run.err().contains(item + ": comment (stale.md): refused, GitHub lets");
  }

  private static List<String> unasked(Scene scene) {
    return scene.github.requests().all().stream()
        .map(request -> "asked for " + request.method() + " " + request.target())
        .toList();
  }

  /** How often it struck; what holds from the beginning does so once. */
  private int struck(FaultRule rule) {
    boolean always = mishap.onset() instanceof Mishap.AtOnce || deed.kind() == Deed.Kind.OFFLINE;
    return always ? 1 : rule.fired();
  }

  /** Where it strikes: at any request, or where the command writes at times at a write. */
  private FaultRule rule(Scene scene, Course undisturbed, Random random) {
    boolean anywhere = undisturbed.writes() == 0 || random.nextInt(3) == 0;
    int requests = anywhere ? undisturbed.requests() : undisturbed.writes();
    String method = anywhere || mishap.misleads() ? ".*" : "POST|PUT|PATCH|DELETE";
    int often = mishap.kind() == Mishap.Kind.ACT ? ACTS : Integer.MAX_VALUE;
    return scene
        .github
        .faults()
        .on(method, "")
        .after(random.nextInt(mishap.misleads() ? LIES : Math.max(1, requests)))
        .times(lasts ? often : 1);
  }

  private Random random() {
    return new Random(seed * 1_000_003 + mishap.name().hashCode() * 31L + deed.name().hashCode());
  }
}
