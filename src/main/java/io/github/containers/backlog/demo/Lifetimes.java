package io.github.containers.backlog.demo;

import io.github.containers.backlog.demo.Plan.Nature;
import java.time.Duration;
import java.time.Instant;

/**
 * How long items stay open: a mixture of what is settled within days, what takes its weeks, and a
 * tail that stays for years. The median age is that of the many in the middle, the maximum and the
 * growth are the tail's. (Why these figures: {@link DemoOrganisation}.)
 */
final class Lifetimes {

  /** Shares of the quick ones and of the tail; the rest takes its weeks. */
  private record Mixture(double quick, double tail) {}

  private static final Duration OLD = Duration.ofDays(150);

  private Lifetimes() {}

  /** When an issue will be closed. */
  static Instant ofIssue(Nature nature, Profile profile, Instant bornAt, Dice dice) {
    Mixture mixture = mixture(nature);
    double draw = dice.below(10_000) / 10_000.0;
    if (draw < mixture.quick()) {
      return bornAt.plus(dice.about(2.5 * profile.pace(), 1.2)).plusSeconds(900);
    }
    if (draw < mixture.quick() + mixture.tail() * profile.tail()) {
      return skimmed(bornAt, bornAt.plus(Duration.ofDays(60)).plus(dice.memoryless(1150)), dice);
    }
    return skimmed(bornAt, bornAt.plus(dice.about(66 * profile.pace(), 0.5)), dice);
  }

  /** When a pull request by a person will be merged or closed. */
  static Instant ofChange(Instant bornAt, Dice dice) {
    double draw = dice.below(10_000) / 10_000.0;
    Duration life =
        draw < 0.76
            ? dice.about(2.2, 1.2)
            : draw < 0.965
                ? dice.about(38, 0.7)
                : Duration.ofDays(40).plus(dice.memoryless(430));
    return bornAt.plus(life).plusSeconds(1200);
  }

  /** When a pull request by the dependency bot will be merged or given up. */
  static Instant ofUpdate(Instant bornAt, Dice dice) {
    return bornAt.plus(dice.chance(0.9) ? dice.about(1.8, 1.0) : dice.about(24, 0.7));
  }

  /** What has grown old is closed when somebody skims the old ones: in a bug week. */
  private static Instant skimmed(Instant bornAt, Instant diesAt, Dice dice) {
    boolean old = Duration.between(bornAt, diesAt).compareTo(OLD) > 0;
    return old && dice.chance(0.6) ? Seasons.nextBugWeek(diesAt, dice) : diesAt;
  }

  private static Mixture mixture(Nature nature) {
    return switch (nature) {
      case BUG -> new Mixture(0.24, 0.05);
      case FEATURE -> new Mixture(0.14, 0.17);
      case FLAKE -> new Mixture(0.30, 0.04);
      default -> new Mixture(0.52, 0.045);
    };
  }
}
