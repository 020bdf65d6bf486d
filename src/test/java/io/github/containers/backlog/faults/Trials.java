package io.github.containers.backlog.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets commands meet mishaps, within this process. */
final class Trials {

  private static final int AT_ONCE = 2;

  private final Choice choice;
  private final Folders folders;

  Trials(Choice choice, Folders folders) {
    this.choice = choice;
    this.folders = folders;
  }

  List<Verdict> verdicts() throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Verdict> verdicts = new ArrayList<>();
      for (Deed deed : choice.deeds()) {
        verdicts.addAll(verdicts(deed, workers));
      }
      return verdicts;
    } finally {
      workers.shutdown();
    }
  }

  private List<Verdict> verdicts(Deed deed, ExecutorService workers) throws Exception {
    List<Trial> trials = choice.trials(deed);
    if (trials.isEmpty()) {
      return List.of();
    }
    Course course = Course.undisturbed(deed, Mishaps.NONE, 0, Scene.JUNE, folders.next());
    List<Future<Verdict>> running = new ArrayList<>();
    for (Trial trial : trials) {
      running.add(workers.submit(() -> trial.in(folders, course)));
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Future<Verdict> one : running) {
      verdicts.add(one.get());
      Progress.tell(one.get());
    }
    Progress.sum(deed.name(), verdicts);
    return verdicts;
  }
}
