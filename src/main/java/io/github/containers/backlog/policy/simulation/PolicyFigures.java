package io.github.containers.backlog.policy.simulation;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a policy would have done. Each item counts once, however often the policy came back to it.
 *
 * @param policy its name
 * @param labelled items that it would have labelled
 * @param answered of these, those on which somebody responded in time, before the grace ran out
 * @param expired of these, those whose grace ran out, whoever responded later
 * @param closed of these, those that it would have closed
 * @param fixed of the closed ones, those that in truth were fixed later
 * @param takenUp of the closed ones, those that in truth a maintainer took up later
 * @param mails its comments and closings, of which GitHub tells those who follow an item; labels it
 *     tells nobody of
 */
public record PolicyFigures(
    String policy,
    int labelled,
    int answered,
    int expired,
    int closed,
    int fixed,
    int takenUp,
    int mails) {

  /** The items that it would have closed and that in truth were fixed or taken up later. */
  public int regret() {
    return fixed + takenUp;
  }

  static PolicyFigures of(String policy, List<Labelling> all, int mails) {
    List<Labelling> its = all.stream().filter(it -> it.policy().equals(policy)).toList();
    return new PolicyFigures(
        policy,
        items(its, it -> true),
        items(its, it -> it.ending() == Ending.ANSWERED && it.expiredAt() == null),
        items(its, it -> it.expiredAt() != null),
        items(its, it -> it.ending() == Ending.CLOSED),
        items(its, it -> it.fate() != null && it.fate().truth() == Truth.FIXED),
        items(its, it -> it.fate() != null && it.fate().truth() == Truth.TAKEN_UP),
        mails);
  }

  private record Key(long repositoryId, int number) {}

  private static int items(List<Labelling> labellings, Predicate<Labelling> which) {
    return (int)
        labellings.stream()
            .filter(which)
            .map(it -> new Key(it.item().repositoryId(), it.item().number()))
            .distinct()
            .count();
  }
}
