package io.github.containers.backlog.fuzz;

/**
 * What became of an input that was read as it should be.
 *
 * @param accepted whether it was; else it was refused in words
 * @param words that it was refused with; empty where it was not
 */
record Outcome(boolean accepted, String words) {

  static final Outcome ACCEPTED = new Outcome(true, "");

  static Outcome refused(String words) {
    return new Outcome(false, words);
  }
}
