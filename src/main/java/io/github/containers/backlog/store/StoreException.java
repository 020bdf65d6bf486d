package io.github.containers.backlog.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The store cannot do what was asked. The message is for people: what is wrong, and what to do. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What is wrong, for callers that answer differently. */
  public enum Problem {
    /** There is no store yet. */
    MISSING,
    /** Another process is writing to it. */
    IN_USE,
    /** A newer release of this program wrote it. */
    TOO_NEW,
    /** An older release wrote it, and it is open for reading only. */
    TOO_OLD,
    /** The file is something else. */
    NOT_A_STORE,
    /** The file, or a folder that it needs, cannot be written or reached. */
    NO_ACCESS,
    /** The disk is full. */
    DISK_FULL,
    /** The content is not as it was written. */
    DAMAGED,
    /** The disk or the system failed. */
    FAILED
  }

  private final Problem problem;

  StoreException(Problem problem, String message) {
    this(problem, message, null);
  }

  StoreException(Problem problem, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  static StoreException missing(Path file) {
    return new StoreException(
        Problem.MISSING, "there is no store at " + file + " yet; run `backlog sync` first");
  }

  static StoreException tooNew(Path file, int version) {
    String message = "%s was written by a newer backlog (version %d of the store);";
    return new StoreException(
        Problem.TOO_NEW, message.formatted(file, version) + " update backlog, or remove the file");
  }

  static StoreException tooOld(Path file, int version) {
    String message = "%s was written by an older backlog (version %d of the store);";
    return new StoreException(
        Problem.TOO_OLD, message.formatted(file, version) + " run `backlog sync` to convert it");
  }

  static StoreException notAStore(Path file, @Nullable Throwable cause) {
    String message = "%s is not a store of backlog; name another file with --store";
    return new StoreException(Problem.NOT_A_STORE, message.formatted(file), cause);
  }

  static StoreException noAccess(Path file, String doing, @Nullable Throwable cause) {
    String message =
        "cannot %s %s: %s; check its permissions and those of its folder, or name"
            + " another file with --store";
    String why = cause == null ? "no access" : reason(cause);
    return new StoreException(Problem.NO_ACCESS, message.formatted(doing, file, why), cause);
  }

  static StoreException damaged(Path file, Throwable cause) {
    String message = "%s is damaged (%s); remove it, and `backlog sync` will read everything anew";
    return new StoreException(Problem.DAMAGED, message.formatted(file, reason(cause)), cause);
  }

  private static String reason(Throwable cause) {
    if (cause instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (cause instanceof NoSuchFileException absent) {
      return "there is no " + absent.getFile();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
