package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.FaultRule;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that pass, and faults that stay. */
class FaultySyncTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;
  FakeRepository podman;

  @BeforeEach
  void openStore() {
    synced = new SyncedStore(github, folder.resolve("store.db")).reading(new HistoryScope.Open());
    podman = Scenes.withIssues(github, PODMAN, 150);
    podman.release("v1", at("2024-05-01T00:00:00Z"), false);
  }

  static Stream<Named<Consumer<FaultRule>>> passingFaults() {
    return Stream.of(
        Named.of("500", rule -> rule.answer(500)),
        Named.of("502 with a page for people", rule -> rule.answer(502, "<html>Bad Gateway")),
        Named.of("503", rule -> rule.answer(503)),
        Named.of("504", rule -> rule.answer(504)),
        Named.of("a connection reset", FaultRule::drop),
        Named.of("an answer lost", FaultRule::loseAnswer),
        Named.of("a body cut with its connection", FaultRule::cutBody),
        Named.of("half of the JSON", FaultRule::truncateBody),
        Named.of("an empty body", rule -> rule.answer(200, "")),
        Named.of("a page for people", rule -> rule.answer(200, "<html>Maintenance</html>")));
  }

  @ParameterizedTest
  @MethodSource("passingFaults")
  void aFaultThatPassesLosesNothingWhereverItStrikes(Consumer<FaultRule> fault) {
    for (String where :
        new String[] {
          "/podman$", "/issues\\?state=all&sort=c", "after=", "since=", "/releases", "/timeline"
        }) {
      fault.accept(github.faults().on("GET", where).times(2));
    }

    synced.sync(PODMAN);

    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman));
    assertThat(synced.timelines(podman)).hasSize(100);
    assertThat(synced.<Integer>look(store -> store.releases(podman.id()).size())).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("passingFaults")
  void aFaultThatStaysIsAFailureInWordsAndLeavesTheStoreInOrder(Consumer<FaultRule> fault) {
    fault.accept(github.faults().on("GET", "after=").always());

    SourceException failure = synced.failure(PODMAN);

    assertThat(failure.reason()).isIn(Reason.UNREACHABLE, Reason.FAILING, Reason.UNEXPECTED);
    assertThat(failure.getMessage()).isNotBlank().doesNotContain("Exception", "null", "\n");
    assertThat(synced.items(podman)).isEqualTo(Truth.items(podman).subList(0, 100));
    assertThat(synced.stored(podman).state().problem()).isEqualTo(failure.getMessage());
  }

  @Test
  void oneTimelineThatCantBeReadDoesNotStopTheOthers() {
    github.faults().on("GET", "/issues/7/timeline").always().answer(422, "{\"message\":\"No.\"}");

    SourceException failure = synced.failure(PODMAN);

    assertThat(failure)
        .hasMessageContaining("/issues/7/timeline")
        .hasMessageContaining("422 (No.)");
    assertThat(synced.timelines(podman)).hasSize(99).doesNotContainKey(7);
  }

  @Test
  void oneTimelineThatGitHubAlwaysFailsAtDoesNotStopTheOthers() {
    github.faults().on("GET", "/issues/7/timeline").always().answer(502);

    SourceException failure = synced.failure(PODMAN);

    assertThat(failure.reason()).isEqualTo(Reason.FAILING);
    assertThat(failure)
        .hasMessage(
            "GitHub answers /repos/containers/podman/issues/7/timeline with 502 (Server Error); try"
                + " again later");
    assertThat(synced.timelines(podman)).hasSize(99).doesNotContainKey(7);
  }

  @Test
  void whereGitHubFailsAtAllTimelinesItIsNotAskedForEachOfThem() {
    FaultRule rule = github.faults().on("GET", "/timeline").always().answer(502);

    SourceException failure = synced.failure(PODMAN);

    assertThat(failure).hasMessageContaining(" timelines could not be read; the first: ");
    // 24 in a row, and the eleven that are on their way; each is asked for six times.
    assertThat(rule.fired()).isBetween(24 * 6, 35 * 6);
    assertThat(synced.timelines(podman)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/podman$", "state=all", "/releases"})
  void aWrong304ToAQuestionWithoutAValidatorIsAFailureAndNoCrash(String where) {
    github.faults().on("GET", where).always().answer(304, "");

    SourceException failure = synced.failure(PODMAN);

    assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED);
  }

  @Test
  void aTokenThatIsNotAcceptedIsSaidToBeAndWhatToDo() {
    SourceException failure = synced.as("ghp_expired").failure(PODMAN);

    assertThat(failure.reason()).isEqualTo(Reason.UNAUTHORIZED);
    assertThat(failure)
        .hasMessage(
            "GitHub does not accept the token (Bad credentials); is it expired? Set GITHUB_TOKEN"
                + " anew");
    assertThat(github.requests().all()).hasSize(1);
  }
}
