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

/** Holds the journal against what GitHub holds: each write stands in both, once. */
final class Ledger {

  private static final Map<WriteKind, String> EVENTS =
      Map.of(
          WriteKind.ADD_LABEL, "labeled",
          WriteKind.REMOVE_LABEL, "unlabeled",
          WriteKind.COMMENT, "commented",
          WriteKind.CLOSE, "closed",
          WriteKind.REOPEN, "reopened");

  private final Scene scene;
  private final Store store;

  Ledger(Scene scene, Store store) {
    this.scene = scene;
    this.store = store;
  }

  List<String> violations() {
    Map<String, Integer> made = new TreeMap<>();
    scene.repositories().forEach(repository -> countActs(repository, made));
    Map<String, Integer> done = counted(WriteState.DONE);
    Map<String, Integer> intended = counted(WriteState.INTENDED);
    List<String> wrong = new ArrayList<>();
    made.forEach(
        (act, times) -> {
          int noted = done.getOrDefault(act, 0);
          if (times < noted || times > noted + intended.getOrDefault(act, 0)) {
            wrong.add(act + ": " + times + " times at GitHub, " + noted + " in the journal");
          }
        });
    done.keySet().stream()
        .filter(act -> !made.containsKey(act))
        .forEach(act -> wrong.add(act + ": in the journal, not at GitHub"));
    return wrong;
  }

  private static void countActs(FakeRepository repository, Map<String, Integer> made) {
    for (FakeIssue issue : repository.issues()) {
      issue.actsOf(Scene.BOT).forEach(act -> made.merge(issue + " " + act, 1, Integer::sum));
    }
  }

  private Map<String, Integer> counted(WriteState state) {
    Map<String, Integer> counts = new TreeMap<>();
    for (JournalRun run : store.journal().runs()) {
      for (JournalEntry entry : store.journal().entries(run.id())) {
        String event = EVENTS.get(entry.write().kind());
        if (entry.state() == state && event != null) {
          String act = entry.write().repository() + "#" + entry.write().number() + " " + event;
          counts.merge(act, 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
