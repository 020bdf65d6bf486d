package io.github.containers.backlog.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.simulation.CurvePoint;
import io.github.containers.backlog.policy.simulation.Ending;
import io.github.containers.backlog.policy.simulation.Labelling;
import io.github.containers.backlog.policy.simulation.PolicyFigures;
import io.github.containers.backlog.policy.simulation.Simulated;
import io.github.containers.backlog.policy.simulation.Window;
import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.WebAddresses;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedPastTest {

  private static final Instant SINCE = Instant.parse("2024-03-04T00:00:00Z");
  private static final Instant AS_OF = Instant.parse("2025-03-04T00:00:00Z");

  private static Labelling labelling(int number, @Nullable Instant expiredAt) {
    return new Labelling(
        RepositoryRef.of("acme/anvil"),
        Items.issue(number).created(SINCE).make(),
        "stale",
        "stale",
        SINCE,
        Ending.ANSWERED,
        AS_OF,
        expiredAt,
        null);
  }

  private static SimulatedPast past(int labelled, int expired, int closed, int regret) {
    PolicyFigures figures = new PolicyFigures("stale", labelled, 0, expired, closed, regret, 0, 0);
    List<Labelling> labellings =
        IntStream.rangeClosed(1, labelled)
            .mapToObj(i -> labelling(i, i <= expired ? AS_OF : null))
            .toList();
    Simulated simulated =
        new Simulated(
            new Window(SINCE, AS_OF),
            2_000,
            0,
            List.of(figures),
            List.of(new CurvePoint(AS_OF, 1_200, 1_200 - closed)),
            labellings);
    return new SimulatedPast(simulated, "issues", Origin.GITHUB, WebAddresses.GITHUB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 0 | 0   | 0  | labelled nothing
          3 | 0 | 0   | 0  | labelled 3 issues, and closed none
          3 | 2 | 0   | 0  | labelled 3 issues, 2 of which would have expired, and closed none
          1 | 0 | 1   | 0  | closed 1 issue, without regret
          1 | 0 | 1   | 1  | closed 1 issue, and that would be regretted
          9 | 0 | 120 | 0  | closed 120 issues, none of which would be regretted
          9 | 0 | 120 | 37 | closed 120 issues, 37 of which would be regretted
          """)
  void whatStandsOutIsSaidOfAnyFigures(
      int labelled, int expired, int closed, int regret, String said) {
    assertThat(past(labelled, expired, closed, regret).finding())
        .isEqualTo("Since 2024-03-04 the policy would have " + said);
  }

  @Test
  void aCurveIsOnlyShownWhereSomethingWouldHaveBeenClosed() {
    assertThat(past(3, 2, 0, 0).findCurve()).isEmpty();
    assertThat(past(3, 2, 0, 0).sentence()).doesNotContain("in place of");
    assertThat(past(3, 0, 2, 0).findCurve()).isPresent();
    assertThat(past(3, 0, 2, 0).sentence())
        .contains("on 2025-03-04 1,198 would be open in place of 1,200.");
  }

  @Test
  void whereEveryTimelineIsKnownNothingIsHeldBack() {
    assertThat(past(1, 0, 0, 0).caveat()).isEmpty();
    assertThat(past(1, 0, 0, 0).otherRegretted()).isEmpty();
  }
}
