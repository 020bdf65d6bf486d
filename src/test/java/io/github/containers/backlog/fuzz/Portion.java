package io.github.containers.backlog.fuzz;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the inputs of one kind that one feeder fed, or several.
 *
 * @param kind of input
 * @param asked how many were to be fed
 * @param accepted how many were read without complaint
 * @param refused how many were refused in words
 * @param failed how many were neither, or otherwise than must be
 * @param wholes how many went through whole commands too
 * @param wholesFailed in how many of them the commands did what they must not
 * @param commands how many commands these were
 * @param slowest the dearest input
 * @param slowestWhole the dearest input in its commands
 * @param growths of the processes that fed
 * @param findings each fault once
 */
record Portion(
    String kind,
    long asked,
    long accepted,
    long refused,
    long failed,
    long wholes,
    long wholesFailed,
    long commands,
    Cost slowest,
    Cost slowestWhole,
    List<Growth> growths,
    List<Finding> findings) {

  /** Of none. */
  static Portion none(String kind, long asked) {
    return new Portion(kind, asked, 0, 0, 0, 0, 0, 0, Cost.NONE, Cost.NONE, List.of(), List.of());
  }

  /** How many were fed. */
  long fed() {
    return accepted + refused + failed;
  }

  /** Both together; a fault that both found is one. */
  Portion and(Portion other) {
    return new Portion(
        kind,
        asked + other.asked,
        accepted + other.accepted,
        refused + other.refused,
        failed + other.failed,
        wholes + other.wholes,
        wholesFailed + other.wholesFailed,
        commands + other.commands,
        slowest.orMore(other.slowest),
        slowestWhole.orMore(other.slowestWhole),
        Stream.concat(growths.stream(), other.growths.stream()).toList(),
        Stream.concat(findings.stream(), other.unlike(findings)).toList());
  }

  private Stream<Finding> unlike(List<Finding> known) {
    return findings.stream()
        .filter(one -> known.stream().noneMatch(other -> other.where().equals(one.where())));
  }

  /** With a fault that nobody counted. */
  Portion with(Finding finding) {
    return and(
        new Portion(kind, 0, 0, 0, 0, 0, 0, 0, Cost.NONE, Cost.NONE, List.of(), List.of(finding)));
  }
}
