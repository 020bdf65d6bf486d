package io.github.containers.backlog.faults;

import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the journal against what happened at GitHub: each write stands in both, as often. A comment
 * that was deleted is there no longer. What is no event is held by {@link Alterations}.
 */
final class Ledger {

  private static final String COMMENTED = "commented";

  private static final Map<WriteKind, String> EVENTS =
      Map.of(
          WriteKind.ADD_LABEL, "labeled",
          WriteKind.REMOVE_LABEL, "unlabeled",
          WriteKind.COMMENT, COMMENTED,
          WriteKind.DELETE_COMMENT, COMMENTED,
          WriteKind.CLOSE, "closed",
          WriteKind.REOPEN, "reopened");

  private final Scene scene;
  private final Store store;

  /** How often at least, and at most, something is to have happened. */
  private final Map<String, Integer> least = new TreeMap<>();

  private final Map<String, Integer> most = new TreeMap<>();

  Ledger(Scene scene, Store store) {
    this.scene = scene;
    this.store = store;
  }

  List<String> violations() {
    Map<String, Integer> made = new TreeMap<>();
    scene.repositories().forEach(repository -> countActs(repository, made));
    for (JournalRun run : store.journal().runs()) {
      store.journal().entries(run.id()).forEach(this::count);
    }
    TreeSet<String> acts = new TreeSet<>(made.keySet());
    acts.addAll(least.keySet());
    List<String> wrong = new ArrayList<>();
    for (String act : acts) {
      int times = made.getOrDefault(act, 0);
      int noted = least.getOrDefault(act, 0);
      if (times < noted || times > most.getOrDefault(act, 0)) {
        wrong.add(act + ": " + times + " times at GitHub, " + noted + " in the journal");
      }
    }
    return wrong;
  }

  private static void countActs(FakeRepository repository, Map<String, Integer> made) {
    for (FakeIssue issue : repository.issues()) {
      issue.actsOf(Scene.BOT).forEach(act -> made.merge(issue + " " + act, 1, Integer::sum));
    }
  }

  private void count(JournalEntry entry) {
    WriteKind kind = entry.write().kind();
    String event = EVENTS.get(kind);
    boolean done = entry.state() == WriteState.DONE;
    if (event == null || !(done || entry.state() == WriteState.INTENDED)) {
      return;
    }
    String act = entry.write().repository() + "#" + entry.write().number() + " " + event;
    int step = kind == WriteKind.DELETE_COMMENT ? -1 : 1;
    least.merge(act, done || step < 0 ? step : 0, Integer::sum);
    most.merge(act, done || step > 0 ? step : 0, Integer::sum);
  }
}
