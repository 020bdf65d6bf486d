package io.github.containers.backlog.faults;

import io.github.containers.backlog.faults.Deed.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a command is to end.
 *
 * @param exits its exit code is one of these
 * @param says what it says where that is not 0
 */
record Custom(Set<Integer> exits, Pattern says) {

  private static final Set<Integer> WELL = Set.of(0);
  private static final Set<Integer> BADLY = Set.of(1, 3);
  private static final Set<Integer> EITHER = Set.of(0, 1, 3);

  /** No matter how, if it is in words for people. */
  static final Custom ANY = new Custom(Set.of(0, 1, 2, 3), Pattern.compile("|."));

  static Custom of(Trial trial, int struck) {
    Mishap mishap = trial.mishap();
    return new Custom(exits(trial, struck), Pattern.compile(mishap.says(), Pattern.DOTALL));
  }

  /** What never struck is no excuse. */
  private static Set<Integer> exits(Trial trial, int struck) {
    Deed deed = trial.deed();
    return deed.kind() == Kind.OFFLINE || struck == 0 ? WELL : exits(trial, deed);
  }

  private static Set<Integer> exits(Trial trial, Deed deed) {
    boolean writes = deed.kind() == Kind.WRITES;
    return switch (trial.mishap().gravity()) {
      case LIGHT, MISLEADING -> WELL;
      case NO_WRITING -> writes ? EITHER : WELL;
      case PASSING -> trial.lasts() ? BADLY : waits(trial) ? EITHER : WELL;
      case DONE -> trial.lasts() ? (writes ? EITHER : BADLY) : WELL;
      case SPOILING -> EITHER;
      case HEAVY -> BADLY;
    };
  }

  /** Who examines things does not wait for a limit's end. */
  private static boolean waits(Trial trial) {
    return trial.deed().examines() && trial.mishap().says().startsWith("run the same command");
  }

  /**
   * Where something happens to the process.
   *
   * @param undisturbed how it ends without
   */
  static Custom of(Blow blow, Deed deed, Outcome undisturbed) {
    return switch (blow) {
      case DISK_FULL -> new Custom(EITHER, Pattern.compile("[Nn]o space left"));
      case READ_ONLY_FOLDER ->
          new Custom(
              deed.leavesNothing() ? WELL : BADLY, Pattern.compile("(?i)read-only file system"));
      case READ_ONLY_RESULTS ->
          new Custom(
              deed.reports() ? BADLY : WELL,
              Pattern.compile(
                  "cannot write \\S*/reports\\S* \\(read-only file system\\)",
                  Pattern.CASE_INSENSITIVE));
      case STDOUT_UNREAD -> new Custom(WELL, Pattern.compile(""));
      case STDOUT_FULL, STDOUT_CLOSED ->
          new Custom(
              undisturbed.prints() ? Set.of(1) : WELL,
              Pattern.compile("the results could not be written to standard output"));
      case SIGINT -> ended(2);
      case SIGTERM -> ended(15);
      case SIGKILL -> ended(9);
    };
  }

  /** Some end just before, and are drawn again. */
  private static Custom ended(int signal) {
    return new Custom(Set.of(0, 128 + signal), Pattern.compile(""));
  }
}
