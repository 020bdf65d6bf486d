package io.github.containers.backlog.policy.simulation;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.policy.Life;
import io.github.containers.backlog.policy.Society;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Some issues and what people did to them in two years, the same for the same seed. */
final class RandomPast {

  static final Instant BEGIN = Instant.parse("2023-01-01T00:00:00Z");
  static final Window LAST_YEAR =
      new Window(Instant.parse("2024-01-03T00:00:00Z"), Instant.parse("2025-01-01T06:00:00Z"));

  private static final Duration TWO_YEARS = Duration.ofDays(730);

  private RandomPast() {}

  /** The issues; people know these labels. */
  static List<History> of(long seed, String... labels) {
    Random random = new Random(seed);
    Society society = new Society(random, List.of(labels));
    Stream.generate(() -> society.within(BEGIN, TWO_YEARS))
        .limit(60)
        .sorted()
        .forEach(society::bear);
    Stream.generate(() -> society.within(BEGIN, TWO_YEARS))
        .limit(700)
        .sorted()
        .forEach(
            at -> {
              if (random.nextInt(10) == 0) {
                link(society, random, at);
              } else {
                society.act(at);
              }
            });
    return society.lives.stream().map(Life::history).toList();
  }

  private static void link(Society society, Random random, Instant at) {
    Life life = society.lives.get(random.nextInt(society.lives.size()));
    if (at.isAfter(life.lastEventAt())) {
      Instant closedAt =
          random.nextInt(4) == 0 ? null : at.plusSeconds(1 + random.nextInt(90 * 86_400));
      life.linked(at, "max", closedAt);
    }
  }
}
