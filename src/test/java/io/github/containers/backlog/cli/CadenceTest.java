package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of how long a plan takes, with three writes in a run. */
class CadenceTest {

  private static final Instant TODAY = Instant.parse("2025-04-01T12:00:00Z");
  private static final RepositoryRef HERE = RepositoryRef.of("acme/anvil");
  private static final RepositoryRef ELSEWHERE = RepositoryRef.of("acme/bolt");

  private static Stream<Action> actions(RepositoryRef repository, int count) {
    Seen seen = new Seen(true, false, List.of(), TODAY, TODAY);
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                new Action(
                    1,
                    repository,
                    number,
                    "It fails",
                    "mia",
                    TODAY,
                    "stale",
                    new Step.AddLabel("stale"),
                    "the condition holds",
                    Map.of(),
                    seen));
  }

  private static List<String> said(int here, int elsewhere) {
    return said(false, here, elsewhere);
  }

  private static List<String> said(boolean now, int here, int elsewhere) {
    List<Action> actions =
        Stream.concat(actions(HERE, here), actions(ELSEWHERE, elsewhere)).toList();
    return new Cadence(3, HERE::equals, now, "").sentences(new Plan(TODAY, "bot", actions));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | make this one write.",
        "2 | make both writes at once.",
        "3 | make all 3 writes at once.",
        "4 | make 3 of these 4 writes (writes:), oldest items first; 1 remains then. With one run a"
            + " day, all is done by 2025-04-02.",
        "6 | make 3 of these 6 writes (writes:), oldest items first; 3 remain then. With one run a"
            + " day, all is done by 2025-04-02.",
        "7 | make 3 of these 7 writes (writes:), oldest items first; 4 remain then. With one run a"
            + " day, all is done by 2025-04-03.",
      })
  void aPlanOfMoreWritesThanARunMakesIsDoneDayByDay(int writes, String sentence) {
    assertThat(said(writes, 0)).containsExactly("A live run would " + sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Of these 5 writes 1 is in repositories that stand under live:. A live run would make"
            + " this one write.",
        "2 | Of these 5 writes 2 are in repositories that stand under live:. A live run would make"
            + " both writes at once.",
      })
  void whatIsOutsideOfLiveIsCountedApart(int here, String sentence) {
    assertThat(said(here, 5 - here)).containsExactly(sentence);
  }

  @Test
  void aLiveRunSpeaksOfItself() {
    assertThat(said(true, 1, 0)).containsExactly("This run makes this one write.");
    assertThat(said(true, 2, 3))
        .containsExactly(
            "Of these 5 writes 2 are in repositories that stand under live:. This run makes both"
                + " writes at once.");
    assertThat(said(true, 0, 1))
        .containsExactly(
            "This run writes nothing: none of these repositories stands under live: in the"
                + " configuration. If all did, it would make this one write.");
  }

  @Test
  void ofAPlanWithoutWritesNothingIsSaid() {
    assertThat(said(0, 0)).isEmpty();
  }
}
