package io.github.containers.backlog.faults;

import io.github.containers.backlog.fake.FakeIssue;
import java.util.List;
import java.util.function.Function;

/**
 * What people do while a command reads, so that lists shift between their pages: one after the
 * other, also where several requests are under way.
 */
final class Acts {

  private Acts() {}

  static void insert(Scene scene) {
    scene.touched.add(scene.anvil.issue("noor", "Meanwhile").labeled("kind/bug"));
  }

  static void closeNewest(Scene scene) {
    close(scene, open -> open.get(open.size() - 1));
  }

  static void closeOldest(Scene scene) {
    close(scene, open -> open.get(0));
  }

  private static void close(Scene scene, Function<List<FakeIssue>, FakeIssue> which) {
    synchronized (scene) {
      FakeIssue issue = which.apply(open(scene));
      scene.touched.add(issue);
      issue.by("mheon").closed();
    }
  }

  private static List<FakeIssue> open(Scene scene) {
    return scene.anvil.issues().stream().filter(FakeIssue::isOpen).toList();
  }
}
