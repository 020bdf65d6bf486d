package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static io.github.containers.backlog.sync.Scenes.PODMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.FaultRule;
import io.github.containers.backlog.fake.TokenKind;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
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

/** The token goes to the configured API alone, and shows itself to nobody. */
class TokenSecrecyTest {

  private static final String SECRET = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @AutoClose final FakeGitHub elsewhere = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;
  SyncedStore synced;
  FakeRepository podman;

  @BeforeEach
  void openStore() {
    github.token(SECRET, "mia", TokenKind.READ_ONLY);
    elsewhere.token(SECRET, "mia", TokenKind.READ_ONLY);
    synced = new SyncedStore(github, folder.resolve("store.db")).as(SECRET);
    podman = Scenes.withIssues(github, PODMAN, 230);
    Scenes.withIssues(elsewhere, PODMAN, 230);
  }

  private void assertNothingWentElsewhere() {
    assertThat(elsewhere.requests().all()).isEmpty();
  }

  private static String inFull(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/podman$", "state=all", "after=", "since=", "/releases", "/timeline"})
  void aRedirectToAnotherHostIsNotFollowedAndSaidToBeOne(String where) {
    String target = elsewhere.urlByAnotherHost() + "/repos/" + PODMAN;
    github.faults().on("GET", where).always().redirectTo(target);

    SourceException failure = synced.reading(new HistoryScope.Open()).failure(PODMAN);

    assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED);
    assertThat(failure)
        .hasMessageContaining("leads to another host, localhost:")
        .hasMessageContaining("; nothing was sent there")
        .message()
        .doesNotContain("is there a network");
    assertNothingWentElsewhere();
  }

  @Test
  void anotherPortOfTheSameHostIsAnotherHost() {
    github.faults().on("GET", "/podman$").always().redirectTo(elsewhere.url() + "/repos/" + PODMAN);

    assertThat(synced.failure(PODMAN).reason()).isEqualTo(Reason.UNEXPECTED);
    assertNothingWentElsewhere();
  }

  @Test
  void aPageThatIsRememberedFromAnotherHostIsNotAskedForThere() {
    SyncedStore there = new SyncedStore(elsewhere, folder.resolve("store.db")).as(SECRET);
    elsewhere.faults().on("GET", "after=").always().answer(502);
    there.failure(PODMAN);
    elsewhere.requests().clear();

    synced.sync(PODMAN);

    assertNothingWentElsewhere();
    assertThat(synced.items(podman)).hasSize(230);
  }

  static Stream<Named<Consumer<FaultRule>>> faults() {
    return Stream.of(
        Named.of("401", rule -> rule.answer(401, "{\"message\":\"Bad credentials\"}")),
        Named.of("403", rule -> rule.answer(403, "{\"message\":\"No\"}")),
        Named.of("404", rule -> rule.answer(404, "{\"message\":\"No\"}")),
        Named.of("422", rule -> rule.answer(422, "{\"message\":\"No\"}")),
        Named.of("500", rule -> rule.answer(500, "<html>")),
        Named.of("a long limit", rule -> rule.secondaryLimit(429, Duration.ofHours(2))),
        Named.of("a reset", FaultRule::drop),
        Named.of("half of the JSON", FaultRule::truncateBody),
        Named.of("a cut body", FaultRule::cutBody),
        Named.of("a circle", rule -> rule.redirectTo("/repos/" + PODMAN)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void theTokenIsInNoMessageNorInTheStoreWhateverFails(Consumer<FaultRule> fault) {
    fault.accept(github.faults().on("GET", "").always());

    SourceException failure = synced.failure(PODMAN);

    assertThat(inFull(failure)).doesNotContain(SECRET).doesNotContain("Bearer");
    assertThat(String.join("\n", synced.everything())).doesNotContain(SECRET);
  }

  @Test
  void allThatIsAskedBearsTheTokenAndNothingStoredDoes() {
    synced.sync(PODMAN);

    assertThat(github.requests().all())
        .allSatisfy(request -> assertThat(request.authorization()).isEqualTo("Bearer " + SECRET))
        .allSatisfy(request -> assertThat(request.target()).doesNotContain(SECRET));
    assertThat(String.join("\n", synced.everything())).doesNotContain(SECRET);
  }
}
