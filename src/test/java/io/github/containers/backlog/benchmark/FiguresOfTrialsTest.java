package io.github.containers.backlog.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.proof.Claim;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresOfTrialsTest {

  private static final Scale SCALE = new Scale(130_000, 13, 1, 1);
  private static final long MEBIBYTE = 1 << 20;

  @Test
  void theMedianIsTheOneInTheMiddleOrBetweenTheTwoThere() {
    assertThat(taking(9, 1, 4).medianWall()).isEqualTo(Duration.ofMillis(4));
    assertThat(taking(9, 1, 4, 5).medianWall()).isEqualTo(Duration.ofNanos(4_500_000));
  }

  @Test
  void thePeakIsTheLargestOfAllRuns() {
    assertThat(report(SCALE.many(), 1, 7L, 9L, 8L).peak()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({"12484, true", "12485, false"})
  void anItemMoreAmongManyMayTakeAThirdMoreThanAmongFewer(int millis, boolean holds) {
    List<Trials> all =
        List.of(
            report(SCALE.few(), 1_000), report(SCALE.half(), 5_375), report(SCALE.many(), millis));
    assertThat(Claims.onGrowth(all, SCALE).holds()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false"})
  void theReportStaysBelowItsBound(long beyond, boolean holds) {
    List<Trials> all = List.of(report(SCALE.many(), 1, 512 * MEBIBYTE + beyond));
    assertThat(Claims.onMemory(all).holds()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"350, true", "351, false"})
  void theHelpMayTakeThreeAndAHalfTimesWhatJavaTakes(int millis, boolean holds) {
    Claim claim = Claims.onHelp(List.of(taking(100), trials(new Help(), millis)));
    assertThat(claim.holds()).isEqualTo(holds);
    assertThat(claim.what()).contains("at most 3.5 times");
  }

  @ParameterizedTest
  @CsvSource({"4000, true", "4001, false"})
  void aPlanMayTakeFortyTimesWhatJavaTakes(int millis, boolean holds) {
    Trials triage = trials(new OfflineTriage(SCALE.usual()), millis);
    Claim claim = Claims.onTriage(List.of(taking(100), triage), SCALE);
    assertThat(claim.holds()).isEqualTo(holds);
    assertThat(claim.what()).contains("20,000 items").contains("at most 40 times");
  }

  @ParameterizedTest
  @CsvSource({"500, true", "501, false"})
  void fivePoliciesMayTakeFiveTimesWhatLoadingTakes(int millis, boolean holds) {
    Trials loading = trials(new ItemLoading(SCALE.manyOpen()), 100);
    Trials triage = trials(new OfflineTriage(SCALE.manyOpen()), millis);
    assertThat(Claims.onPolicies(List.of(loading, triage), SCALE).holds()).isEqualTo(holds);
  }

  @Test
  void whatCannotBeMeasuredIsSaidAndMissesNothing() {
    Claim claim = Claims.onMemory(List.of(report(SCALE.many(), 1, (Long) null)));
    assertThat(claim.missed()).isFalse();
    assertThat(claim.measured()).contains("not known");
    Trials trials = report(SCALE.many(), 1, (Long) null);
    Trials rows = trials(new RowReading(SCALE.many()), 4);
    assertThat(Figures.table(List.of(rows, trials)).rows().get(1))
        .endsWith(
            "130,000",
            "0.001",
            "0.001 – 0.001",
            "not known",
            "not known",
            "0.3",
            "0.3",
            rows.subject().name());
  }

  @Test
  void eachIsComparedToABaselineThatWasMeasuredOnAsManyItems() {
    List<Subject> subjects = Benchmark.subjects(SCALE, "http://localhost");
    List<Trials> all = subjects.stream().map(subject -> trials(subject, 1)).toList();
    assertThat(Figures.table(all).rows())
        .filteredOn(row -> row.get(0).contains("backlog"))
        .hasSize(10)
        .allMatch(row -> row.get(7).equals("1.0"));
  }

  @Test
  void whatMustHoldStandsInTheReadme() throws Exception {
    List<Trials> all =
        Benchmark.subjects(SCALE, "").stream().map(subject -> trials(subject, 1)).toList();
    String readme = Files.readString(Path.of("README.md"));
    for (Claim claim : Benchmark.claims(all, SCALE)) {
      assertThat(readme).contains("\n- " + claim.what() + "\n");
    }
    assertThat(readme).contains("\n- " + Requests.equal(Set.of()).what() + "\n");
  }

  @Test
  void oneRequestMoreThanTheBaselineIsNotTheSame() {
    assertThat(Requests.equal(Set.of(7L)).holds()).isTrue();
    assertThat(Requests.equal(Set.of(7L, 8L)).holds()).isFalse();
    assertThat(Requests.equal(Set.of()).holds()).isFalse();
  }

  @Test
  void theOptionsOfJavaAreThoseThatTheLauncherGives() throws Exception {
    assertThat(Files.readString(Path.of("backlog")))
        .contains(Workshop.JAVA_OPTIONS.stream().filter(its -> !its.contains("GC")).toList())
        .contains("collector=-XX:+UseSerialGC");
  }

  @Test
  void aSubjectThatWasNotMeasuredIsNamed() {
    assertThatThrownBy(() -> Trials.find(List.of(), "the thing", 1))
        .hasMessageContaining("the thing");
  }

  @Test
  void theJsonHoldsEveryRun() {
    assertThat(Figures.json(List.of(taking(9, 1))).toString())
        .contains("\"seconds\":[0.009,0.001]")
        .contains("\"median_seconds\":0.005");
  }

  private static Trials taking(int... millis) {
    return new Trials(
        new BareJava(),
        Arrays.stream(millis).mapToObj(m -> new Trial(Duration.ofMillis(m), null, null)).toList());
  }

  private static Trials trials(Subject subject, int millis) {
    return new Trials(subject, List.of(new Trial(Duration.ofMillis(millis), null, null)));
  }

  private static Trials report(StoreInFile store, int millis, @Nullable Long... peaks) {
    @Nullable Long[] each = peaks.length == 0 ? new Long[] {1L} : peaks;
    return new Trials(
        new OfflineReport(store),
        Arrays.stream(each).map(p -> new Trial(Duration.ofMillis(millis), null, p)).toList());
  }
}
