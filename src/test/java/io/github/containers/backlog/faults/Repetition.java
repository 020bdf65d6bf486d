package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.faults.Deed.Kind;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoreException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A command that is repeated undisturbed in the morning, and a sync after it.
 *
 * @param writes whether the command writes to GitHub: what it prints depends on what it still had
 *     to do
 * @param outcome what it led to; the store's is that after the sync
 * @param known the items whose timelines the store has then
 * @param wrong what should not be so
 */
record Repetition(boolean writes, Outcome outcome, Set<String> known, List<String> wrong) {

  /** It may say so once: what was interrupted is finished by itself. */
  private static final String AGAIN = "run the same command again for ";

  /**
   * After whatever came of the command in the night.
   *
   * @param before what the store held before the night
   */
  static Repetition of(Scene scene, Deed deed, Holdings before) throws IOException {
    scene.at(scene.morning());
    Run again = deed.run(scene);
    List<String> wrong = new ArrayList<>();
    if (again.err().contains(AGAIN)) {
      again = deed.run(scene);
    }
    wrong.addAll(Manners.violations(again, Custom.ANY));
    Outcome outcome = Outcome.of(scene, again);
    Run sync = Deed.run(scene, List.of("sync"));
    if (sync.exit() != 0) {
      wrong.add("the sync after it ends with " + sync.exit() + ": " + Manners.brief(sync.err()));
    }
    wrong.addAll(new Inspection(scene, before).violations());
    wrong.addAll(Inspection.strays(scene));
    return new Repetition(deed.kind() == Kind.WRITES, outcome, known(scene), wrong);
  }

  private static Set<String> known(Scene scene) {
    Set<String> known = new TreeSet<>();
    try (Store store = Store.openForReading(scene.store())) {
      scene
          .repositories()
          .forEach(
              repository -> {
                Reflection reflection = new Reflection(store, repository);
                reflection.strays();
                known.addAll(reflection.known());
              });
    } catch (StoreException closed) {
      return Set.of(); // it is said elsewhere
    }
    return known;
  }

  /**
   * What is otherwise than in the undisturbed course.
   *
   * @param compared which results are compared, by name
   */
  List<String> differencesFrom(Repetition undisturbed, Predicate<String> compared) {
    List<String> all = new ArrayList<>(wrong);
    int exit = outcome.exit();
    if (exit != 0 && exit != undisturbed.outcome.exit()) {
      all.add("repeated, it ends with " + exit);
    }
    all.addAll(outcome.worldsDiffer(undisturbed.outcome, item -> true));
    Predicate<String> told = name -> !writes || !Results.tellsOfWrites(name);
    all.addAll(outcome.resultsDiffer(undisturbed.outcome, told.and(compared)));
    return all;
  }
}
