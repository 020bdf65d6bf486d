package io.github.containers.backlog.faults;

/** Something that happens to the program's process. */
enum Blow {
  DISK_FULL("disk-full", Kind.DISK),
  READ_ONLY_FOLDER("read-only-folder", Kind.DISK),
  READ_ONLY_RESULTS("read-only-results", Kind.DISK),
  STDOUT_FULL("stdout-full", Kind.OUTPUT),
  STDOUT_CLOSED("stdout-closed", Kind.OUTPUT),
  STDOUT_UNREAD("stdout-unread", Kind.OUTPUT),
  SIGINT("sigint", Kind.SIGNAL),
  SIGTERM("sigterm", Kind.SIGNAL),
  SIGKILL("sigkill", Kind.SIGNAL);

  /** What it concerns. */
  enum Kind {
    /** Where it writes its files. */
    DISK,
    /** Where it prints its results. */
    OUTPUT,
    /** The process as a whole. */
    SIGNAL
  }

  private final String words;
  private final Kind kind;

  Blow(String words, Kind kind) {
    this.words = words;
    this.kind = kind;
  }

  /** What it is called in the table. */
  String words() {
    return words;
  }

  Kind kind() {
    return kind;
  }

  /** What {@code kill} calls it. */
  String signal() {
    return name().substring("SIG".length());
  }
}
