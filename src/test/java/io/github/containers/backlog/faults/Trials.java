package io.github.containers.backlog.faults;

import io.github.containers.backlog.faults.Attempts.Attempt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lets commands meet mishaps, within this process. */
final class Trials {

  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Choice choice;
  private final Folders folders;

  Trials(Choice choice, Folders folders) {
    this.choice = choice;
    this.folders = folders;
  }

  List<Verdict> verdicts() throws Exception {
    List<Verdict> verdicts = new ArrayList<>();
    for (Deed deed : choice.deeds()) {
      verdicts.addAll(verdicts(deed));
    }
    return verdicts;
  }

  private List<Verdict> verdicts(Deed deed) throws Exception {
    List<Trial> trials = choice.trials(deed);
    if (trials.isEmpty()) {
      return List.of();
    }
    Course course = Course.undisturbed(deed, Scene.JUNE, folders.next());
    List<Attempt> attempts =
        trials.stream().map(trial -> new Attempt(trial.open(), () -> made(trial, course))).toList();
    List<Verdict> verdicts = new Attempts(LONGEST).verdicts(attempts);
    Progress.sum(deed.name(), verdicts);
    return verdicts;
  }

  private Verdict made(Trial trial, Course course) throws Exception {
    return Redraws.verdict(
        trial.seed(), Redraws.FEW, seed -> trial.again(seed).in(folders, course));
  }
}
