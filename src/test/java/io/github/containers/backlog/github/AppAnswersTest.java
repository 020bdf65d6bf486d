package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.fake.FakeApp;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a GitHub App makes of answers that are none. */
class AppAnswersTest {

  private static final URI ROOT = URI.create("https://api.github.test");
  private static final Installation SOMEWHERE = new Installation(1, "tool", Permissions.NONE);
  private static final String KEY = key();

  private final ScriptedTransport github = new ScriptedTransport();
  private final List<Duration> pauses = new ArrayList<>();

  private static String key() {
    try (FakeGitHub other = FakeGitHub.start(Instant.EPOCH)) {
      return other.app().key();
    }
  }

  private AppApi app(Transport network) {
    GitHubApp app = new GitHubApp(Long.toString(FakeApp.ID), KEY);
    return new AppApi(network, ROOT, app, () -> Instant.EPOCH, pauses::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "1", "\"x\""})
  void whatIsNoListOfInstallationsDoesNotMeanThatThereAreNone(String body) {
    github.answersWith(200, body, "Date", Answers.DATE);

    assertThatThrownBy(app(github)::installed)
        .isInstanceOfSatisfying(
            SourceException.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED))
        .hasMessage("GitHub's answer to /app/installations is not a list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[{\"id\": 1, \"acc"})
  void halfAListIsAskedForAgain(String half) {
    github.answersWith(200, half).answersWith(200, half);
    github.answersWith(200, "[]", "Date", Answers.DATE);

    assertThat(app(github).installed().byOwner()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{\"token\": \"ghs_abcdef\", \"exp"})
  void halfATokenFourTimesOverIsSaidToBeThat(String half) {
    for (int i = 0; i < 4; i++) {
      github.answersWith(201, half, "Date", Answers.DATE);
    }

    assertThatThrownBy(() -> app(github).issue(SOMEWHERE, Rights.ALL))
        .isInstanceOfSatisfying(
            SourceException.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED))
        .hasMessage(
            "GitHub's answer to POST /app/installations/1/access_tokens is not whole, 4 times over;"
                + " try again later");
  }

  @Test
  void aCertificateThatIsNotToBeTrustedIsSaidToBeThatAtOnce() {
    IOException untrusted = new SSLHandshakeException("no valid path");
    untrusted.initCause(new CertificateException("no valid path"));
    List<Request> asked = new ArrayList<>();

    assertThatThrownBy(app(breaking(untrusted, asked))::installed)
        .hasMessageContaining("the certificate of api.github.test is not to be trusted");
    assertThat(asked).hasSize(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void whoIsStoppedDoesNotAskAgain() {
    List<Request> asked = new ArrayList<>();

    assertThatThrownBy(
            app(breaking(new InterruptedIOException("stopped while waiting"), asked))::installed)
        .hasMessageContaining("stopped while waiting");
    assertThat(asked).hasSize(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aLinkToTheNextPageMayBeginWithASlash() {
    github.answersWith(200, "[]", "Link", "</app/installations?page=2>; rel=\"next\"");
    github.answersWith(200, "[]", "Date", Answers.DATE);

    app(github).installed();
    assertThat(github.asked.get(1).uri()).isEqualTo(ROOT.resolve("/app/installations?page=2"));
  }

  @Test
  void aLinkToTheNextPageDoesNotLeadToAnotherHost() {
    github.answersWith(200, "[]", "Link", "<https://elsewhere.test/app?page=2>; rel=\"next\"");

    assertThatThrownBy(app(github)::installed).hasMessageContaining("another host, elsewhere.test");
    assertThat(github.asked).hasSize(1);
  }

  private static Transport breaking(IOException failure, List<Request> asked) {
    return request -> {
      asked.add(request);
      throw failure;
    };
  }
}
