package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeComment;
import io.github.containers.backlog.fake.FakeIssue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a run has led to.
 *
 * @param exit its exit code
 * @param results what it printed and wrote, by the file's name
 * @param world what GitHub holds then, by item; comments on their own
 * @param strays where the store is not as GitHub
 */
record Outcome(
    int exit, Map<String, String> results, Map<String, String> world, List<String> strays) {

  static final String STDOUT = "stdout";

  static Outcome of(Scene scene, Run run) throws IOException {
    return new Outcome(
        run.exit(), new Results(scene).of(run), world(scene), Inspection.strays(scene));
  }

  /** Whether it printed results. */
  boolean prints() {
    return !results.getOrDefault(STDOUT, "").isBlank();
  }

  /** Everything in which it differs, of what was printed and written only what is named so. */
  List<String> differencesFrom(Outcome other, Predicate<String> compared) {
    List<String> all = new ArrayList<>(worldsDiffer(other, item -> true));
    all.addAll(resultsDiffer(other, compared));
    all.addAll(storesDiffer(other));
    return all;
  }

  /** In what GitHub holds of those items; items that the mishap touched are in one world only. */
  List<String> worldsDiffer(Outcome other, Predicate<String> item) {
    Set<String> both = new TreeSet<>(world.keySet());
    both.retainAll(other.world.keySet());
    both.removeIf(name -> !item.test(name.split(" ", 2)[0]));
    return Difference.among(world, other.world, both);
  }

  List<String> resultsDiffer(Outcome other, Predicate<String> name) {
    Set<String> all = new TreeSet<>(results.keySet());
    all.addAll(other.results.keySet());
    all.removeIf(name.negate());
    return Difference.among(results, other.results, all);
  }

  /** By the true clock figures differ from minute to minute: the files are whole, though. */
  List<String> filesDiffer(Outcome other) {
    return new Wholeness(results, other.results).misses();
  }

  List<String> storesDiffer(Outcome other) {
    return new TreeSet<>(strays).equals(new TreeSet<>(other.strays))
        ? List.of()
        : List.of("the store is not as undisturbed: " + strays + " for " + other.strays);
  }

  private static Map<String, String> world(Scene scene) {
    Map<String, String> world = new TreeMap<>();
    scene.repositories().stream()
        .flatMap(repository -> repository.issues().stream())
        .filter(issue -> !scene.touched.contains(issue))
        .forEach(
            issue -> {
              world.put(issue.toString(), plain(scene, described(issue)));
              world.put(issue + " (comments)", plain(scene, comments(issue)));
            });
    return world;
  }

  private static String described(FakeIssue issue) {
    List<String> acts =
        issue.actsOf(Scene.BOT).stream().filter(act -> !act.equals("commented")).toList();
    return "%s open=%s %s %s %s"
        .formatted(issue.labels(), issue.isOpen(), issue.stateReason(), acts, issue.body());
  }

  private static String comments(FakeIssue issue) {
    return issue.comments().stream().map(FakeComment::body).collect(Collectors.joining(" / "));
  }

  private static String plain(Scene scene, String text) {
    return text.replace(scene.github.url(), "API")
        .replaceAll("<!-- backlog:[0-9a-f]+ -->", "MARKER")
        .replaceAll("Open issues on [0-9TZ:-]+", "Open issues")
        .replaceAll("(?:-?[0-9]{2}){4}T(?:(?:%3A)?[0-9]{2}){3}Z", "NIGHT");
  }
}
