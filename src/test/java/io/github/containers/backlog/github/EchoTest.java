package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.sync.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token comes back from nowhere to where it could be shown or kept. */
class EchoTest {

  private static final String SECRET = "ghp_q7Zk2VxW9mTb4RfY";
  private static final URI ROOT = URI.create("https://api.github.test");

  private final ScriptedTransport github = new ScriptedTransport();
  private final Transport guarded = new Authorization(github, ROOT, new Token(SECRET));

  private Response ask() throws IOException {
    return guarded.send(Request.get(ScriptedTransport.SOMEWHERE));
  }

  @Test
  void anAnswerThatQuotesItIsHeardWithoutIt() throws IOException {
    github.answersWith(401, "{\"message\":\"größer: Bearer " + SECRET + "\"}", "X-Seen", SECRET);

    Response answer = ask();

    assertThat(new String(answer.body(), UTF_8))
        .isEqualTo("{\"message\":\"größer: Bearer *****\"}");
    assertThat(answer.header("x-seen")).contains("*****");
    assertThat(github.asked.get(0).headers()).containsEntry("Authorization", "Bearer " + SECRET);
  }

  @Test
  void anyOtherAnswerIsHeardAsItIs() throws IOException {
    github.answersWith(200, "{\"title\":\"ghp_q7Zk\u0000\"}", "Link", "<x>");

    assertThat(new String(ask().body(), UTF_8)).isEqualTo("{\"title\":\"ghp_q7Zk\u0000\"}");
  }

  @Test
  void aFailureThatQuotesItIsToldWithoutItAndWithoutItsCause() {
    github.breaks("invalid status line: HTTP/1.1 " + SECRET);

    assertThatThrownBy(this::ask)
        .hasMessage("invalid status line: HTTP/1.1 *****")
        .satisfies(it -> assertThat(inFull(it)).doesNotContain(SECRET));
  }

  @Test
  void nothingSoShortIsTakenForOne() throws IOException {
    github.answersWith(200, "{\"a\":1}");
    Transport toy = new Authorization(github, ROOT, new Token("a"));

    assertThat(new String(toy.send(Request.get(ScriptedTransport.SOMEWHERE)).body(), UTF_8))
        .isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"token\":\"ghs_abc\\ndef\",\"expires_at\":\"2025-06-01T01:00:00Z\"}",
        "{\"token\":\"\",\"expires_at\":\"2025-06-01T01:00:00Z\"}",
        "{\"token\":ghs_abcdef,\"expires_at\":\"2025-06-01T01:00:00Z\"}",
        "{\"token\":\"ghs_abcdef\",\"expires_at\":\"2025-06",
        "{\"token\":\"ghs_abcdef\"}",
      })
  void anAppsTokenThatCannotBeOneIsNotQuoted(String answer) {
    for (int i = 0; i < 4; i++) {
      github.answersWith(201, answer, "Date", "Sun, 01 Jun 2025 00:00:00 GMT");
    }
    AppApi api = app();
    Installation somewhere = new Installation(1, "tool", Permissions.NONE);

    assertThatThrownBy(() -> api.issue(somewhere, Rights.ALL))
        .isInstanceOf(SourceException.class)
        .satisfies(it -> assertThat(inFull(it)).doesNotContain("ghs_abc"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://elsewhere.test/app/installations?page=2", "no address"})
  void anAppAsksForAFurtherPageWhereTheApiIsAndNowhereElse(String next) {
    github.answersWith(200, "[]", "Link", "<" + next + ">; rel=\"next\"");
    AppApi api = app();

    assertThatThrownBy(api::installed)
        .isInstanceOf(SourceException.class)
        .hasMessageNotContaining("is there a network");
    assertThat(github.asked).hasSize(1);
  }

  private AppApi app() {
    try (FakeGitHub other = FakeGitHub.start(Instant.EPOCH)) {
      GitHubApp app = new GitHubApp("1", other.app().key());
      return new AppApi(github, ROOT, app, InstantSource.fixed(Instant.EPOCH), it -> {});
    }
  }

  private static String inFull(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
