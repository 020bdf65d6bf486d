package io.github.containers.backlog.fuzz;

/**
 * CPU time of the whole process, all its threads together.
 *
 * @param nanos how much
 * @param number of the input that cost it
 */
record Cost(long nanos, long number) {

  static final Cost NONE = new Cost(0, -1);

  Cost orMore(Cost other) {
    return other.nanos > nanos ? other : this;
  }
}
