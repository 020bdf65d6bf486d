package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FaultRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A command meets a mishap in the night, and is repeated in the morning without.
 *
 * @param lasts whether it strikes from some request on, or just that one
 * @param seed picks the request
 */
record Trial(Mishap mishap, Deed deed, boolean lasts, long seed) {

  /** Somebody who does something with each request would never end. */
  private static final int ACTS = 5;

  /**
   * Does it, in folders that are empty.
   *
   * @param undisturbed how the command runs without
   */
  Verdict in(Folders folders, Course undisturbed) throws IOException {
    try (Scene scene = new Scene(folders.next(), Scene.JUNE)) {
      mishap.prepare(scene);
      deed.prepare(scene);
      Random random = random();
      FaultRule rule = rule(scene, undisturbed, random);
      mishap.onset().strike(scene, rule, random);
      scene.github.requests().clear();
      Run run = deed.run(scene);
      scene.github.faults().clear();
      mishap.remedy().accept(scene);
      List<String> wrong = new ArrayList<>(Manners.violations(run, Custom.of(this, rule.fired())));
      wrong.addAll(new Inspection(scene).violations());
      if (deed.kind() == Deed.Kind.OFFLINE) {
        return verdict(rule, run, unasked(scene, wrong));
      }
      Course course = Course.repeated(scene, deed);
      boolean compared = !deed.remembers() || mishap.isFailure();
      Course model =
          mishap.kind() == Mishap.Kind.ACT
              ? Course.undisturbed(deed, mishap, rule.fired(), Scene.JUNE, folders.next())
              : undisturbed;
      wrong.addAll(course.differencesFrom(model, compared));
      wrong.removeIf(what -> isSaid(what, run));
      return verdict(rule, run, wrong);
    }
  }

  /** A comment that GitHub refused is not made later, but it is named. */
  private static boolean isSaid(String what, Run run) {
    return what.contains("is not as undisturbed")
        && run.err().contains(what.split(" ", 2)[0] + ": comment (stale.md): refused, GitHub lets");
  }

  /** What asks GitHub nothing meets nothing of it, and need not be repeated. */
  private static List<String> unasked(Scene scene, List<String> wrong) {
    scene
        .github
        .requests()
        .all()
        .forEach(request -> wrong.add("asked for " + request.method() + " " + request.target()));
    return wrong;
  }

  private Verdict verdict(FaultRule rule, Run run, List<String> wrong) {
    return new Verdict(
        mishap.name(),
        deed.name(),
        lasts ? "lasting" : "once",
        seed,
        rule.fired(),
        run.exit(),
        Manners.brief(run.err().isBlank() ? run.out() : run.err()),
        wrong);
  }

  /** Where it strikes: at any request, or where the command writes at times at a write. */
  private FaultRule rule(Scene scene, Course undisturbed, Random random) {
    boolean anywhere = undisturbed.writes() == 0 || random.nextInt(3) == 0;
    int requests = anywhere ? undisturbed.requests() : undisturbed.writes();
    String method = anywhere ? ".*" : "POST|PUT|PATCH|DELETE";
    int often = mishap.kind() == Mishap.Kind.ACT ? ACTS : Integer.MAX_VALUE;
    return scene
        .github
        .faults()
        .on(method, "")
        .after(requests == 0 ? 0 : random.nextInt(requests))
        .times(lasts ? often : 1);
  }

  private Random random() {
    return new Random(seed * 1_000_003 + mishap.name().hashCode() * 31L + deed.name().hashCode());
  }
}
