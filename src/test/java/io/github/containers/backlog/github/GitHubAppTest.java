package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.fake.FakeApp;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.LoggedRequest;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.BacklogSource;
import io.github.containers.backlog.sync.ItemPage;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubAppTest {

  private static final String ID = Long.toString(FakeApp.ID);
  private static final RepositoryRef CRUN = RepositoryRef.of("containers/crun");
  private static final RepositoryRef PODMAN = RepositoryRef.of("podman-container-tools/podman");

  private final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2026-06-01T00:00:00Z"));

  @BeforeEach
  void fill() {
    github.repository(CRUN.fullName());
    github.repository(PODMAN.fullName());
    github.app().installAt("containers");
  }

  @AfterEach
  void close() {
    github.close();
  }

  @Test
  void itAsksWithTheTokenOfItsInstallation() {
    connection(clock()).source().repository(CRUN, null);

    assertThat(tokensFor(CRUN)).containsExactly("Bearer ghs_1000n0");
    assertThat(targets())
        .containsExactly(
            "/app/installations?per_page=100",
            "/app/installations/1000/access_tokens",
            "/repos/containers/crun");
  }

  @Test
  void aKeyThatWasConvertedWorksAsWell() {
    GitHubApp app = new GitHubApp(ID, github.app().convertedKey());
    connection(app, clock()).source().repository(CRUN, null);

    assertThat(tokensFor(CRUN)).containsExactly("Bearer ghs_1000n0");
  }

  @Test
  void aKeyWhoseLineEndsAreWrittenOutWorksAsWell() {
    GitHubApp app = new GitHubApp(" " + ID + "\n", github.app().key().replace("\n", "\\n"));
    connection(app, clock()).source().repository(CRUN, null);

    assertThat(tokensFor(CRUN)).containsExactly("Bearer ghs_1000n0");
  }

  @Test
  void eachOwnerIsAskedWithTheTokenOfTheInstallationThere() {
    github.app().installAt("podman-container-tools");
    GitHubConnection connection = connection(clock());
    connection.source().repository(CRUN, null);
    connection.source().repository(PODMAN, null);
    connection.source().repository(CRUN, null);

    assertThat(tokensFor(CRUN)).containsExactly("Bearer ghs_1000n0", "Bearer ghs_1000n0");
    assertThat(tokensFor(PODMAN)).containsExactly("Bearer ghs_1001n1");
  }

  @Test
  void furtherPagesAreAskedForWithTheTokenOfTheInstallationToo() {
    github.app().installAt("podman-container-tools");
    FakeRepository podman = github.repository("podman-container-tools/buildah");
    for (int i = 0; i < 201; i++) {
      podman.issue("mia", "Bug " + i);
    }
    BacklogSource source = connection(clock()).source();
    RepositoryRef name = RepositoryRef.of(podman.fullName());
    Repository repository = Objects.requireNonNull(source.repository(name, null).content());
    ItemPage page = source.allItems(repository, null);
    while (page.next() != null) {
      page = source.nextPage(repository, page.next());
    }

    assertThat(tokensFor("/repositories/" + podman.id() + "/issues.*"))
        .containsExactly("Bearer ghs_1001n0", "Bearer ghs_1001n0");
  }

  @Test
  void aPageWhereAnEarlierRunStoppedIsAskedForWithTheTokenOfTheInstallationToo() {
    github.app().installAt("podman-container-tools");
    FakeRepository podman = github.repository("podman-container-tools/buildah");
    for (int i = 0; i < 101; i++) {
      podman.issue("mia", "Bug " + i);
    }
    RepositoryRef name = RepositoryRef.of(podman.fullName());
    BacklogSource earlier = connection(clock()).source();
    Repository repository = Objects.requireNonNull(earlier.repository(name, null).content());
    String next = Objects.requireNonNull(earlier.allItems(repository, null).next());
    github.requests().clear();
    BacklogSource source = connection(clock()).source();
    source.repository(name, null);
    source.nextPage(repository, next);

    assertThat(tokensFor("/repositories/" + podman.id() + "/issues.*"))
        .containsExactly("Bearer ghs_1001n1");
  }

  @Test
  void aRepositoryThatWasRenamedIsAskedForWithTheTokenOfTheInstallationToo() {
    github.app().installAt("podman-container-tools");
    FakeRepository podman = github.repository("podman-container-tools/builder");
    podman.moveTo("podman-container-tools/buildah");
    connection(clock())
        .source()
        .repository(RepositoryRef.of("podman-container-tools/builder"), null);

    assertThat(tokensFor("/repositories/" + podman.id())).containsExactly("Bearer ghs_1001n0");
  }

  @Test
  void whereItIsNotInstalledItReadsWithTheTokenOfAnInstallationElsewhere() {
    connection(clock()).source().repository(PODMAN, null);

    assertThat(tokensFor(PODMAN)).containsExactly("Bearer ghs_1000n0");
  }

  @Test
  void itKnowsItsOwnNameWhichGitHubDoesNotTellItsToken() {
    assertThat(connection(clock()).source().account(null).content()).isEqualTo("backlog-app[bot]");
    assertThat(targets()).containsExactly("/app/installations?per_page=100");
  }

  @Test
  void unlessAllItsRightsAreWantedItsTokenOnlyReads() {
    connection(clock()).source().repository(CRUN, null);
    assertThat(github.app().tokensThatWrite()).isEmpty();

    connection(new GitHubApp(ID, github.app().key()), Rights.ALL, clock())
        .source()
        .repository(CRUN, null);
    assertThat(github.app().tokensThatWrite()).containsExactly("ghs_1000n1");
  }

  @Test
  void itAsksForNoRightThatItWasNotGivenThere() {
    github.app().installAt("podman-container-tools", Map.of("issues", "write", "metadata", "read"));
    connection(clock()).source().repository(PODMAN, null);

    assertThat(tokensFor(PODMAN)).containsExactly("Bearer ghs_1001n0");
    assertThat(github.app().tokensThatWrite()).isEmpty();
  }

  @Test
  void anAppWithoutAnyRightToRepositoriesReadsWhatIsPublic() {
    github.app().installAt("podman-container-tools", Map.of("members", "read"));
    connection(clock()).source().repository(PODMAN, null);

    assertThat(tokensFor(PODMAN)).containsExactly("Bearer ghs_1001n0");
  }

  @Test
  void anAppThatMayOnlyWriteSomethingElseDoesNotEvenThatUnlessAllItsRightsAreWanted() {
    github.app().installAt("podman-container-tools", Map.of("members", "write"));
    connection(clock()).source().repository(PODMAN, null);

    assertThat(tokensFor(PODMAN)).containsExactly("Bearer ghs_1001n0");
    assertThat(github.app().tokensThatWrite()).isEmpty();
  }

  @Test
  void itsTokenIsReplacedFiveMinutesBeforeItsHourIsOver() {
    GitHubConnection connection = connection(clock());
    connection.source().repository(CRUN, null);
    github.clock().advance(Duration.ofMinutes(55).minusSeconds(1));
    connection.source().repository(CRUN, null);
    github.clock().advance(Duration.ofSeconds(1));
    connection.source().repository(CRUN, null);

    assertThat(tokensFor(CRUN))
        .containsExactly("Bearer ghs_1000n0", "Bearer ghs_1000n0", "Bearer ghs_1000n1");
  }

  @ParameterizedTest
  @ValueSource(ints = {-90, 90})
  void aLocalClockThatIsWrongByMinutesDoesNoHarm(int minutes) {
    Duration wrong = Duration.ofMinutes(minutes);
    GitHubConnection connection = connection(() -> github.clock().now().plus(wrong));
    connection.source().repository(CRUN, null);
    github.clock().advance(Duration.ofMinutes(56));
    connection.source().repository(CRUN, null);

    assertThat(tokensFor(CRUN)).containsExactly("Bearer ghs_1000n0", "Bearer ghs_1000n1");
  }

  @Test
  void aPassingFaultWhileItAsksForATokenIsPassedOver() {
    github.faults().on("POST", "/access_tokens").times(2).answer(502);
    connection(clock()).source().repository(CRUN, null);

    assertThat(tokensFor(CRUN)).containsExactly("Bearer ghs_1000n0");
  }

  @Test
  void aKeyOfAnotherAppIsToldFromAnExpiredToken() {
    try (FakeGitHub other = FakeGitHub.start(Instant.EPOCH)) {
      GitHubApp app = new GitHubApp(ID, other.app().key());

      assertThatThrownBy(() -> connection(app, clock()).source().repository(CRUN, null))
          .isInstanceOfSatisfying(
              SourceException.class,
              failure -> assertThat(failure.reason()).isEqualTo(Reason.UNAUTHORIZED))
          .hasMessageContaining("BACKLOG_APP_ID and the key must be of the same app");
    }
  }

  @Test
  void anAppThatIsInstalledNowhereSaysWhatToDo() {
    try (FakeGitHub empty = FakeGitHub.start(github.clock().now())) {
      GitHubApp app = new GitHubApp(ID, empty.app().key());
      Token token = app.token(URI.create(empty.url()), Rights.ALL, clock(), duration -> {});

      assertThatThrownBy(() -> token.secret(URI.create(empty.url() + "/rate_limit")))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("installed nowhere; install it in the organization");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "-----BEGIN RSA PRIVATE KEY-----\nc2VjcmV0\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nsecret!\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nsecret===\n-----END PRIVATE KEY-----",
        "-----BEGIN PUBLIC KEY-----\nc2VjcmV0\n-----END PUBLIC KEY-----",
      })
  void whatIsNoKeyIsRefusedWithoutShowingIt(String text) {
    assertThatThrownBy(() -> new GitHubApp(ID, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".pem file")
        .hasNoCause()
        .satisfies(
            refusal ->
                assertThat(refusal.getMessage()).doesNotContain("secret").doesNotContain("c2Vj"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "1\n2", "\"1\""})
  void whatIsNoIdIsRefused(String id) {
    assertThatThrownBy(() -> new GitHubApp(id, github.app().key()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not the id of a GitHub App, such as 123456");
  }

  @Test
  void nothingOfTheKeyOrATokenIsShown() {
    GitHubApp app = new GitHubApp(ID, github.app().key());

    assertThat(app).hasToString("GitHub App 4711");
    assertThat(app.token(URI.create(github.url()), Rights.ALL, clock(), duration -> {}))
        .hasToString("(a token)");
    assertThat(new AppApi.Issued("ghs_secret", Duration.ofHours(1)))
        .hasToString("(a token for PT1H)");
  }

  private InstantSource clock() {
    return github.clock()::now;
  }

  private GitHubConnection connection(InstantSource clock) {
    return connection(new GitHubApp(ID, github.app().key()), clock);
  }

  private GitHubConnection connection(GitHubApp app, InstantSource clock) {
    return connection(app, Rights.READING, clock);
  }

  private GitHubConnection connection(GitHubApp app, Rights rights, InstantSource clock) {
    URI api = URI.create(github.url());
    Token token = app.token(api, rights, clock, duration -> {});
    return GitHubConnection.to(api, token, RateListener.NONE, duration -> {}, Duration.ZERO);
  }

  private List<String> targets() {
    return github.requests().all().stream().map(LoggedRequest::target).toList();
  }

  private List<String> tokensFor(RepositoryRef repository) {
    return tokensFor("/repos/" + repository);
  }

  private List<String> tokensFor(String pattern) {
    return github.requests().all().stream()
        .filter(request -> request.target().matches(pattern))
        .map(request -> String.valueOf(request.authorization()))
        .toList();
  }
}
