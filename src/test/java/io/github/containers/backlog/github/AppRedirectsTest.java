package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.containers.backlog.fake.FakeApp;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.BacklogSource;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither an app's proof of its key nor a token of its installation follows a redirect away. */
class AppRedirectsTest {

  private static final RepositoryRef CRUN = RepositoryRef.of("containers/crun");

  @AutoClose final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2026-06-01T00:00:00Z"));
  @AutoClose final FakeGitHub elsewhere = FakeGitHub.start(FakeGitHub.at("2026-06-01T00:00:00Z"));

  @BeforeEach
  void fill() {
    for (FakeGitHub each : new FakeGitHub[] {github, elsewhere}) {
      each.repository(CRUN.fullName()).issue("mia", "It fails");
      each.app().installAt("containers");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void itsProofStaysWhereTheListOfItsInstallationsHasMoved(int status) {
    redirect(status, "GET", "/app/installations");

    assertThat(failure(() -> source().repository(CRUN, null)))
        .hasMessage("GitHub answers /app/installations with " + status + " (no message)");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void itsProofStaysWhereItsTokensHaveMoved(int status) {
    redirect(status, "POST", "/app/installations/1000/access_tokens");

    assertThat(failure(() -> source().repository(CRUN, null)))
        .hasMessage(
            "GitHub answers /app/installations/1000/access_tokens with "
                + status
                + " (no message)");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void itsTokenStaysWhereARepositoryHasMoved(int status) {
    redirect(status, "GET", "/repos/containers/crun");

    assertThat(failure(() -> source().repository(CRUN, null)))
        .hasMessageContaining("leads to another host, localhost:")
        .hasMessageEndingWith("; nothing was sent there");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void itsTokenStaysWhereAnItemHasMoved(int status) {
    BacklogSource source = source();
    Repository crun = Objects.requireNonNull(source.repository(CRUN, null).content());
    redirect(status, "GET", "/repos/containers/crun/issues/1");

    assertThat(failure(() -> source.whereabouts(crun, 1)))
        .hasMessageContaining("leads to another host, localhost:")
        .hasMessageEndingWith("; nothing was sent there");
  }

  private void redirect(int status, String method, String path) {
    String address = elsewhere.urlByAnotherHost() + path;
    github.faults().on(method, path + "($|\\?)").always().redirectTo(status, address);
  }

  private BacklogSource source() {
    URI api = URI.create(github.url());
    GitHubApp app = new GitHubApp(Long.toString(FakeApp.ID), github.app().key());
    Token token = app.token(api, Rights.READING, github.clock()::now, duration -> {});
    return GitHubConnection.to(api, token, RateListener.NONE, duration -> {}, Duration.ZERO)
        .source();
  }

  /** What is said of it; wherever it was redirected to, nobody was asked anything. */
  private SourceException failure(ThrowingCallable asking) {
    SourceException failure = catchThrowableOfType(SourceException.class, asking);
    assertThat(elsewhere.requests().all()).isEmpty();
    assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED);
    return failure;
  }
}
