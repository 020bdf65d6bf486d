package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import java.util.Random;

/** Who takes part in a repository: a few maintainers, some regulars, many who come once. */
final class Community {

  private final Random random;
  private final int maintainers;
  private final int regulars;
  private int newcomers;

  /** Somebody, and what they are to the repository. */
  record Member(Actor actor, Association association) {}

  Community(Random random, int items) {
    this.random = random;
    this.maintainers = (int) (Math.sqrt(items) / 4) + 2;
    this.regulars = (int) Math.sqrt(items) + 3;
  }

  /** A few of the maintainers do most of the work. */
  Actor maintainer() {
    return Actor.of("maintainer" + often(maintainers));
  }

  Member somebody() {
    double draw = random.nextDouble();
    if (draw < 0.18) {
      return new Member(maintainer(), Association.MEMBER);
    }
    return draw < 0.48
        ? new Member(Actor.of("regular" + often(regulars)), Association.CONTRIBUTOR)
        : new Member(Actor.of("reporter" + ++newcomers), Association.NONE);
  }

  /** From 1 to {@code most}, the small numbers more often. */
  private int often(int most) {
    return Math.min((int) (1 / (1 - random.nextDouble())), most);
  }
}
