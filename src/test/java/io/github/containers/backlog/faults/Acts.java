package io.github.containers.backlog.faults;

import io.github.containers.backlog.fake.FakeIssue;
import java.util.List;

/** What people do while a command reads, so that lists shift between their pages. */
final class Acts {

  private Acts() {}

  static void insert(Scene scene) {
    scene.touched.add(scene.anvil.issue("noor", "Meanwhile").labeled("kind/bug"));
  }

  static void closeNewest(Scene scene) {
    List<FakeIssue> open = open(scene);
    close(scene, open.get(open.size() - 1));
  }

  static void closeOldest(Scene scene) {
    close(scene, open(scene).get(0));
  }

  private static void close(Scene scene, FakeIssue issue) {
    scene.touched.add(issue);
    issue.by("mheon").closed();
  }

  private static List<FakeIssue> open(Scene scene) {
    return scene.anvil.issues().stream().filter(FakeIssue::isOpen).toList();
  }
}
