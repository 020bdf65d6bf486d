package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.apply.WriteException;
import io.github.containers.backlog.apply.WriteException.Consequence;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FaultRule;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.BacklogSource;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that begin and do not end: the line stays open, but nothing comes any more. */
class StandstillTest {

  private static final RepositoryRef PODMAN = RepositoryRef.of("containers/podman");
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final Duration LONG = Duration.ofMinutes(10);

  @AutoClose
  private final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));

  private FakeIssue issue;

  @BeforeEach
  void fill() {
    issue = github.repository(PODMAN.fullName()).issue("mia", "It fails");
  }

  private GitHubConnection waiting(Duration answering) {
    return GitHubConnection.through(
        new JdkTransport(new JdkTransport.Bounds(LONG, answering, 1)),
        URI.create(github.url()),
        new Token(FakeGitHub.WRITE_TOKEN),
        RateListener.NONE,
        duration -> {},
        Duration.ZERO);
  }

  @Test
  void aReadThatStandsStillIsAskedForAgain() {
    FaultRule fault = github.faults().on("GET", "/podman$").standStill();

    assertThat(waiting(SHORT).source().repository(PODMAN, null).content()).isNotNull();
    assertThat(fault.fired()).isEqualTo(1);
  }

  @Test
  void oneThatStandsStillAgainAndAgainIsAFailureInWords() {
    FaultRule fault = github.faults().on("GET", "/podman$").always().standStill();
    BacklogSource source = waiting(Duration.ofMillis(50)).source();

    assertThatThrownBy(() -> source.repository(PODMAN, null))
        .isInstanceOfSatisfying(
            SourceException.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE))
        .hasMessage(
            "%s takes too long to answer to the end; try again later",
            URI.create(github.url()).getAuthority());
    assertThat(fault.fired()).isBetween(1, 6);
  }

  @Test
  void aWriteThatStandsStillIsNotSaidAgainButLookedAt() {
    FaultRule fault = github.faults().on("POST", "/labels$").always().standStill();
    var repository = waiting(LONG).source().repository(PODMAN, null).content();

    assertThatThrownBy(
            () ->
                waiting(SHORT)
                    .writer()
                    .addLabel(Objects.requireNonNull(repository), issue.number(), "triaged"))
        .isInstanceOfSatisfying(
            WriteException.class,
            failure -> assertThat(failure.consequence()).isEqualTo(Consequence.LOOK_AGAIN))
        .hasMessageContaining("no answer came to POST /repos/containers/podman/issues/");
    assertThat(fault.fired()).isEqualTo(1);
    assertThat(issue.labels()).containsExactly("triaged");
  }

  @Test
  void whoIsStoppedWaitsNoLonger() {
    Thread waiting = Thread.currentThread();
    github.faults().on("GET", "/podman$").meanwhile(waiting::interrupt);
    github.faults().on("GET", "/podman$").standStill();
    Request request = Request.get(URI.create(github.url() + "/repos/" + PODMAN));

    assertThatThrownBy(() -> new JdkTransport(new JdkTransport.Bounds(LONG, LONG, 1)).send(request))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
      })
  void howeverFarItComesWhoWaitsNoLongerHangsUp(String beginning) throws Exception {
    try (SilentHost host = new SilentHost(beginning)) {
      Request request = Request.get(host.address());

      assertThatThrownBy(
              () -> new JdkTransport(new JdkTransport.Bounds(LONG, SHORT, 1)).send(request))
          .isInstanceOf(HttpTimeoutException.class)
          .hasMessage("no whole answer within PT0.5S");
      assertThat(host.hungUp()).succeedsWithin(Duration.ofSeconds(30));
    }
  }
}
