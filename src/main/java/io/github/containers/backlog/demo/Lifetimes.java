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

  private static final Instant SLOWER_SINCE = Instant.parse("2024-01-15T00:00:00Z");
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
    double days = 84 * profile.pace() * slowness(bornAt);
    return skimmed(bornAt, bornAt.plus(dice.about(days, 0.3)), dice);
  }

  /** When a pull request by a person will be merged or closed. */
  static Instant ofChange(Instant bornAt, Dice dice) {
    double draw = dice.below(10_000) / 10_000.0;
    Duration life =
        draw < 0.73
            ? dice.about(2.2, 1.2)
            : draw < 0.955 ? dice.about(38, 0.7) : Duration.ofDays(40).plus(dice.memoryless(430));
    return bornAt.plus(life).plusSeconds(1200);
  }

  /** When a pull request by the dependency bot will be merged or given up. */
  static Instant ofUpdate(Instant bornAt, Dice dice) {
    return bornAt.plus(dice.chance(0.9) ? dice.about(1.8, 1.0) : dice.about(24, 0.7));
  }

  /** In 2024 more came in than could be answered, and what takes its weeks took more of them. */
  private static double slowness(Instant bornAt) {
    double days = Duration.between(SLOWER_SINCE, bornAt).toDays();
    return Math.min(1, Math.max(0.8, 0.8 + 0.2 * days / 300));
  }

  /** What has grown old is closed when somebody skims the old ones: in a bug week. */
  private static Instant skimmed(Instant bornAt, Instant diesAt, Dice dice) {
    boolean old = Duration.between(bornAt, diesAt).compareTo(OLD) > 0;
    return old && dice.chance(0.6) ? Seasons.nextBugWeek(diesAt, dice) : diesAt;
  }

  private static Mixture mixture(Nature nature) {
    return switch (nature) {
      case BUG -> new Mixture(0.2, 0.035);
      case FEATURE -> new Mixture(0.12, 0.14);
      case FLAKE -> new Mixture(0.25, 0.03);
      default -> new Mixture(0.4, 0.03);
    };
  }
}
