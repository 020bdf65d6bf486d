package io.github.containers.backlog.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.benchmark.Contents;
import io.github.containers.backlog.benchmark.Need;
import io.github.containers.backlog.benchmark.Trial;
import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Options;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each claim on scale holds up to its limit, and not beyond. */
class ScaleClaimsTest {

  private static final Scope SCOPE = Scope.of(Options.of(""));

  @ParameterizedTest
  @CsvSource({"1250, true", "1251, false"})
  void aLongerPastMayTakeAQuarterMoreOfTheHeap(long bytes, boolean holds) {
    assertThat(past(100, bytes, 100, 1).onMemory().holds()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"17000, true", "17001, false"})
  void ofAClosedItemSixteenBytesMayBeKept(long bytes, boolean holds) {
    Side shorter = side(100, 1_000, 1);
    Side longer = new Side(new Contents(1, 2_000, 100, 100), shorter.trials(), new Need(bytes, 1));
    assertThat(new Past(shorter, longer).onEach().holds()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"104, true", "106, false", "96, true", "94, false"})
  void theTwoPastsHaveAsManyOpenItems(int open, boolean holds) {
    assertThat(past(100, 1_000, open, 1).onOpen().holds()).isEqualTo(holds);
    assertThat(past(100, 1_000, open, 1).onOpen().measured()).isEqualTo(open + " and 100");
  }

  @ParameterizedTest
  @CsvSource({"1100, true", "1101, false"})
  void aSmallHeapIsNotPaidForWithTime(int millis, boolean holds) {
    Measured report = measured(Works.REPORT, new Asked(0, 0), 1, 1, 1, 1, 1_000);
    assertThat(past(100, 1_000, 100, millis).onTime(report, SCOPE).holds()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"20000, true", "23000, false"})
  void timeGrowsWithTheItems(int millis, boolean holds) {
    Measured report = measured(Works.REPORT, new Asked(0, 0), 1_000, 3_000, 6_000, 10_000, millis);
    assertThat(GrowthClaims.onTime(report, SCOPE).holds()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"20000, true", "23000, false"})
  void whatASyncComputesGrowsWithTheItemsHoweverLongItTakes(int millis, boolean holds) {
    Claim claim = GrowthClaims.onCpu(sync(true, 1_000, 3_000, 6_000, 10_000, millis), SCOPE);
    assertThat(claim.what()).contains("`sync` takes 0.5 to 1.2 times as much CPU time for an item");
    assertThat(claim.holds()).isEqualTo(holds);
  }

  @Test
  void nothingIsClaimedOfCpuTimeThatIsNotKnown() {
    assertThat(GrowthClaims.onCpu(sync(false, 1, 3, 6, 10, 20), SCOPE).holds()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1900, true", "2100, false"})
  void theHeapOfASyncGrowsNoMoreThanTheLargestRepository(long bytes, boolean holds) {
    Need small = new Need(1_000, 1);
    assertThat(GrowthClaims.onMemoryOfSync(small, new Need(bytes, 1), SCOPE).holds())
        .isEqualTo(holds);
  }

  @Test
  void aSyncAndItsBaselineAskTheSame() {
    Measured sync = measured(Works.SYNC, new Asked(9, 3), 1, 1, 1, 1, 1);
    Measured fewer = measured(Works.ANSWERS, new Asked(8, 3), 1, 1, 1, 1, 1);
    assertThat(GrowthClaims.onRequests(sync, sync).holds()).isTrue();
    assertThat(GrowthClaims.onRequests(sync, fewer).holds()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"40, 80, '7,000,000 items'", "40, 320, '1,000,000 items'", "40, 40, ''"})
  void theHeapIsFullWhereItWouldBeIfItGrewOn(long small, long large, String words) {
    HeapLimits limits =
        new HeapLimits(
            Works.REPORT,
            List.of(0, 1_000_000),
            new Need(small << 20, 1),
            new Need(large << 20, 1));
    assertThat(HeapLimits.table(List.of(limits)).rows().get(0))
        .containsExactly("`report`", small + " MiB", large + " MiB", words);
  }

  @ParameterizedTest
  @CsvSource({"3599, true", "3601, false"})
  void theRateOfGitHubBindsFirstWhereTheProgramTakesLess(double seconds, boolean holds) {
    GitHubLimits limits = new GitHubLimits(400_000, new Asked(5_000, 4_000), seconds);
    assertThat(limits.bindsFirst().holds()).isEqualTo(holds);
    assertThat(limits.words()).contains("4,000 pages", "5,000 requests in all", "take 1.0 hours");
  }

  private static Past past(int shorterOpen, long bytes, int longerOpen, int millis) {
    return new Past(side(shorterOpen, 1_000, 1), side(longerOpen, bytes, millis));
  }

  private static Side side(int open, long bytes, int millis) {
    return new Side(
        new Contents(1, 1_000, open, open), trials(SCOPE.largest(), millis), new Need(bytes, 1));
  }

  private static Measured measured(Works work, Asked asked, int... millis) {
    List<Size> sizes = SCOPE.sizes();
    List<Trials> trials = new ArrayList<>();
    for (int i = 0; i < millis.length; i++) {
      trials.add(trials(sizes.get(i), millis[i]));
    }
    return new Measured(work, sizes, trials, sizes.stream().map(size -> asked).toList());
  }

  /** Always a minute, of which the CPU is used so long; or nobody knows how long. */
  private static Measured sync(boolean known, int... cpuMillis) {
    Measured minutes =
        measured(Works.SYNC, new Asked(9, 3), 60_000, 60_000, 60_000, 60_000, 60_000);
    List<Trials> trials = new ArrayList<>();
    for (int i = 0; i < cpuMillis.length; i++) {
      Duration cpu = known ? Duration.ofMillis(cpuMillis[i]) : null;
      Trials those = minutes.trials().get(i);
      trials.add(new Trials(those.subject(), List.of(new Trial(Duration.ofMinutes(1), cpu, null))));
    }
    return new Measured(minutes.work(), minutes.sizes(), trials, minutes.asked());
  }

  private static Trials trials(Size size, int millis) {
    return new Trials(
        new PastReport(size.store()), List.of(new Trial(Duration.ofMillis(millis), null, null)));
  }
}
