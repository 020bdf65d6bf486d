package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a run that ended with 0 in spite of a mishap has led to: to all of its work; or it says what
 * it could not do.
 *
 * @param mishap which it met
 * @param undisturbed what the command leads to without
 */
record Night(Mishap mishap, Outcome undisturbed) {

  /**
   * What is otherwise without a word of it. Of what people have done meanwhile nothing is known: it
   * may have been seen or not.
   *
   * @param inTime whether the run did not have to wait
   * @param known of which items the command knew the state
   */
  List<String> violations(Run run, Outcome outcome, boolean inTime, Predicate<String> known) {
    if (run.exit() != 0 || mishap.kind() == Mishap.Kind.ACT || isSaid(run)) {
      return List.of();
    }
    boolean exact = inTime && !(mishap.onset() instanceof Mishap.AtOnce);
    List<String> differences =
        mishap.misleads() || mishap.renames()
            ? outcome.worldsDiffer(undisturbed, known)
            : outcome.differencesFrom(undisturbed, name -> exact || !Results.drawsTheSecond(name));
    return differences.stream().map(difference -> "though it ends with 0, " + difference).toList();
  }

  /** What was wrong with an answer is over, and no excuse. */
  private boolean isSaid(Run run) {
    return mishap.kind() == Mishap.Kind.STATE
        && !mishap.says().isEmpty()
        && Pattern.compile(mishap.says(), Pattern.DOTALL).matcher(run.err() + run.out()).find();
  }
}
