package io.github.containers.backlog.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.proof.Claim;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the fuzz run claims can fail. */
class FuzzClaimsTest {

  private static final Footprint SMALL = new Footprint(1, 1, 1L, 1L);
  private static final Cost CHEAP = new Cost(1, 1);
  private static final Finding FINDING = new Finding("plan", 1, "what", "where", new byte[0]);

  @Test
  void allHoldWhereNothingWasFound() {
    assertThat(missed(portion(1_000_000, 0, 2000, 0, CHEAP, CHEAP, SMALL))).isEmpty();
  }

  @Test
  void eachIsMissedByWhatItIsAbout() {
    assertThat(missed(portion(999_999, 0, 2000, 0, CHEAP, CHEAP, SMALL)))
        .containsExactly("At least a million inputs", "Of each kind, as many were fed as wer");
    assertThat(missed(portion(1_000_000, 0, 666, 0, CHEAP, CHEAP, SMALL)))
        .containsExactly("Of each kind, at least one in 1500 we");
    assertThat(missed(portion(999_999, 1, 2000, 0, CHEAP, CHEAP, SMALL)))
        .containsExactly("No input does anything but be accepte");
    assertThat(missed(portion(1_000_000, 0, 2000, 1, CHEAP, CHEAP, SMALL)))
        .containsExactly("None of those through whole commands");
    assertThat(missed(portion(1_000_000, 0, 2000, 0, CHEAP, CHEAP, SMALL).with(FINDING)))
        .containsExactly("No process hangs or dies, and nothing");
  }

  @Test
  void timeAndGrowthAreMissedByOneInputAndOneProcess() {
    Cost dear = new Cost(Duration.ofSeconds(5).toNanos(), 1);
    List<String> time = List.of("None takes 5 seconds of CPU time, and");
    assertThat(missed(portion(1_000_000, 0, 2000, 0, dear, CHEAP, SMALL))).isEqualTo(time);
    assertThat(missed(portion(1_000_000, 0, 2000, 0, CHEAP, dear, SMALL))).isEqualTo(time);
    assertThat(
            missed(
                portion(1_000_000, 0, 2000, 0, CHEAP, CHEAP, new Footprint(9L << 20, 1, 1L, 1L))))
        .containsExactly("The heap in use of no process grows b");
    assertThat(
            missed(
                portion(1_000_000, 0, 2000, 0, CHEAP, CHEAP, new Footprint(1, 1, 99L << 20, 1L))))
        .containsExactly("The resident memory beside the heap a");
    assertThat(missed(portion(1_000_000, 0, 2000, 0, CHEAP, CHEAP, new Footprint(1, 1, 1L, 10L))))
        .containsExactly("The number of threads of no process g");
  }

  @Test
  void aTrialWithFewIsNotHeldToWhatOnlyManyShow() {
    Footprint large = new Footprint(9L << 20, 1, 99L << 20, 10L);
    Portion few =
        new Portion(
            "plan",
            10,
            10,
            0,
            0,
            1,
            0,
            1,
            CHEAP,
            CHEAP,
            List.of(new Growth(SMALL, large)),
            List.of());
    assertThat(FuzzClaims.of(List.of(few), 500)).noneMatch(Claim::missed);
    assertThat(FuzzClaims.of(List.of(few), 500)).filteredOn(it -> it.holds() == null).hasSize(4);
  }

  @Test
  void anErrorOfJavaIsCountedAndTheNextInputIsFed() {
    Tally tally = new Tally("plan");
    Feeder feeder = new Feeder(new Failing(), Diet.whole(1, 2, 1, Duration.ofMinutes(1)), tally);
    feeder.feed(0);
    feeder.feed(1);
    assertThat(tally.portion(2).failed()).isEqualTo(2);
    assertThat(tally.portion(2).findings()).hasSize(1);
  }

  /** Throws what is no exception. */
  private static final class Failing implements Target {

    @Override
    public Input input(Random random) {
      return Input.of(new byte[] {1});
    }

    @Override
    public Outcome read(byte[] input) {
      throw new NoClassDefFoundError(Path.of("x").toString());
    }

    @Override
    public int command(byte[] input, Outcome outcome) {
      return 1;
    }
  }

  /** The beginnings of the claims that are missed. */
  private static List<String> missed(Portion portion) {
    return FuzzClaims.of(List.of(portion), 500).stream()
        .filter(Claim::missed)
        .map(claim -> claim.what().replaceAll("(?<=^.{37}).*", "").strip())
        .toList();
  }

  private static Portion portion(
      long accepted,
      long failed,
      long wholes,
      long wholesFailed,
      Cost slowest,
      Cost slowestWhole,
      Footprint last) {
    return new Portion(
        "plan",
        1_000_000,
        accepted,
        0,
        failed,
        wholes,
        wholesFailed,
        wholes,
        slowest,
        slowestWhole,
        List.of(new Growth(SMALL, last)),
        List.of());
  }
}
