package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeComment;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.LoggedRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a command has led once it was repeated in the morning.
 *
 * @param requests how many requests it made in the night
 * @param writes how many of them were meant to change something
 * @param night when that was
 * @param size of the folder after the night, in bytes
 * @param prints whether it printed results in the night
 * @param exit the repetition's exit code
 * @param results what the repetition printed and wrote, by the file's name
 * @param world what GitHub holds then, by item
 * @param wrong what should not be so
 */
record Course(
    int requests,
    int writes,
    Instant night,
    long size,
    boolean prints,
    int exit,
    Map<String, String> results,
    Map<String, String> world,
    List<String> wrong) {

  /** It may say so once: what was interrupted is finished by itself. */
  private static final String AGAIN = "run the same command again for ";

  /** Without any mishap. */
  static Course undisturbed(Deed deed, Mishap mishap, int acts, Instant night, Path folder)
      throws IOException {
    try (Scene scene = new Scene(folder, night)) {
      mishap.prepare(scene);
      deed.prepare(scene);
      mishap.doBeforehand(scene, acts);
      scene.github.requests().clear();
      boolean prints = !deed.run(scene).out().isBlank();
      List<LoggedRequest> asked = scene.github.requests().all();
      int writes = (int) asked.stream().filter(LoggedRequest::writes).count();
      long size = Size.of(folder);
      Course course = repeated(scene, deed);
      return new Course(
          asked.size(),
          writes,
          night,
          size,
          prints,
          course.exit,
          course.results,
          course.world,
          course.wrong);
    }
  }

  /** After whatever came of the command in the night. */
  static Course repeated(Scene scene, Deed deed) throws IOException {
    scene.at(scene.morning());
    Run again = deed.run(scene);
    if (again.err().contains(AGAIN)) {
      again = deed.run(scene);
    }
    List<String> wrong = new ArrayList<>(Manners.violations(again, Custom.ANY));
    Map<String, String> results =
        deed.kind() == Deed.Kind.WRITES ? Map.of() : new Results(scene).of(again);
    Deed.run(scene, List.of("sync"));
    wrong.addAll(new Inspection(scene).violationsOnceRead());
    Map<String, String> world = new TreeMap<>();
    scene.repositories().stream()
        .flatMap(repository -> repository.issues().stream())
        .filter(issue -> !scene.touched.contains(issue))
        .forEach(issue -> world.put(issue.toString(), described(scene, issue)));
    return new Course(0, 0, scene.night(), 0, false, again.exit(), results, world, wrong);
  }

  /**
   * What is otherwise than in the undisturbed course.
   *
   * @param compared whether what was printed and written is compared
   */
  List<String> differencesFrom(Course undisturbed, boolean compared) {
    List<String> all = new ArrayList<>(wrong);
    if (exit != 0 && exit != undisturbed.exit) {
      all.add("repeated, it ends with " + exit);
    }
    compare(common(world, undisturbed.world), common(undisturbed.world, world), all);
    if (compared) {
      compare(results, undisturbed.results, all);
    }
    return all;
  }

  /** Without the items that the mishap has touched in one of the worlds. */
  private static Map<String, String> common(Map<String, String> here, Map<String, String> there) {
    Map<String, String> both = new TreeMap<>(here);
    both.keySet().retainAll(there.keySet());
    return both;
  }

  private static void compare(
      Map<String, String> here, Map<String, String> there, List<String> wrong) {
    TreeSet<String> names = new TreeSet<>(here.keySet());
    names.addAll(there.keySet());
    for (String name : names) {
      if (!Objects.equals(here.get(name), there.get(name))) {
        wrong.add(
            "%s is not as undisturbed: %s"
                .formatted(name, Difference.between(here.get(name), there.get(name))));
      }
    }
  }

  private static String described(Scene scene, FakeIssue issue) {
    String text =
        "%s open=%s %s %s %s %s"
            .formatted(
                issue.labels(),
                issue.isOpen(),
                issue.stateReason(),
                issue.actsOf(Scene.BOT),
                issue.comments().stream().map(FakeComment::body).toList(),
                issue.body());
    return text.replace(scene.github.url(), "API")
        .replaceAll("<!-- backlog:[0-9a-f]+ -->", "MARKER");
  }
}
