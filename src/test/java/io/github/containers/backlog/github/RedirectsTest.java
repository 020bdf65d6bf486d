package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {

  private final ScriptedTransport github = new ScriptedTransport();
  private final Redirects redirects = new Redirects(github);

  @Test
  void aReadFollowsAMovedRepository() throws IOException {
    github.answers(301, "Location", "https://api.github.test/repositories/7").answers(200);

    assertThat(redirects.send(Request.get(ScriptedTransport.SOMEWHERE)).status()).isEqualTo(200);
    assertThat(github.asked.get(1).uri())
        .isEqualTo(URI.create("https://api.github.test/repositories/7"));
  }

  @ParameterizedTest
  @CsvSource({"POST,301", "POST,302", "POST,307", "PATCH,301", "DELETE,308", "PUT,302"})
  void aWriteIsNeverRedirected(String method, int status) {
    github.answers(status, "Location", "https://api.github.test/repositories/7").answers(200);
    Request write = new Request(method, ScriptedTransport.SOMEWHERE, Map.of(), null);

    assertThatThrownBy(() -> redirects.send(write))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has moved; nothing was written");
    assertThat(github.asked).hasSize(1);
  }

  @Test
  void anUnchangedAnswerIsNoRedirect() throws IOException {
    github.answers(304);

    assertThat(redirects.send(Request.get(ScriptedTransport.SOMEWHERE)).status()).isEqualTo(304);
  }

  @Test
  void redirectsInACircleEnd() {
    for (int i = 0; i < 10; i++) {
      github.answers(301, "Location", ScriptedTransport.SOMEWHERE.toString());
    }

    assertThatThrownBy(() -> redirects.send(Request.get(ScriptedTransport.SOMEWHERE)))
        .hasMessageContaining("in a circle");
  }

  @Test
  void theTokenIsNotSentToAnotherHost() {
    github.answers(301, "Location", "https://elsewhere.test/steal");
    Transport guarded =
        new Redirects(
            new Authorization(
                github, URI.create("https://api.github.test"), new Token("ghp_secret")));

    assertThatThrownBy(() -> guarded.send(Request.get(ScriptedTransport.SOMEWHERE)))
        .hasMessageContaining("another host, elsewhere.test");
    assertThat(github.asked).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "http://api.github.test/x",
    "https://api.github.test:8443/x",
    "//elsewhere.test/x",
    "https://api.github.test@elsewhere.test/x",
    "https://api.github.test:443@elsewhere.test/x",
    "https://api.github.test.elsewhere.test/x",
    "https://api.github.test%2e@elsewhere.test/x",
    "https:///x",
    "https://api_github_test/x",
    "ftp://api.github.test/x",
    "file:///etc/passwd",
    "data:x",
  })
  void whateverIsNotTheVeryApiIsAnotherHost(String target) {
    github.answers(301, "Location", target).answers(200);
    Transport guarded =
        new Redirects(
            new Authorization(
                github, URI.create("https://api.github.test"), new Token("ghp_secret")));

    assertThatThrownBy(() -> guarded.send(Request.get(ScriptedTransport.SOMEWHERE)))
        .hasMessageContaining("another host")
        .hasMessageNotContaining("@");
    assertThat(github.asked).hasSize(1);
  }

  @Test
  void whatStandsBeforeAHostIsNotShown() {
    github.answers(302, "Location", "https://ghp_of-somebody@elsewhere.test:81/ghp_of-somebody?x");
    Transport guarded =
        new Redirects(
            new Authorization(github, URI.create("https://api.github.test"), new Token("secret")));

    assertThatThrownBy(() -> guarded.send(Request.get(ScriptedTransport.SOMEWHERE)))
        .hasMessage(
            "GitHub's answer leads to another host, elsewhere.test:81; nothing was sent there");
  }
}
