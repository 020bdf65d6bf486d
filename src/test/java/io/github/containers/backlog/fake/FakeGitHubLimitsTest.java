package io.github.containers.backlog.fake;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeGitHubLimitsTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  final FakeRepository podman = github.repository("containers/podman");
  final Client client = Client.writing(github);

  @Test
  void whatIsKnownAlreadyIsAnswered304FreeOfCharge() throws Exception {
    podman.issue("mia", "It fails");
    String issues = "/repos/containers/podman/issues";
    String tag = client.get(issues).header("ETag");

    Client.Said again = client.get(issues, "If-None-Match", tag);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.header("X-RateLimit-Remaining")).isEqualTo("4999");
    assertThat(github.requests().all())
        .extracting(LoggedRequest::status, LoggedRequest::counted)
        .containsExactly(tuple(200, true), tuple(304, false));

    podman.issue("joe", "It fails too");
    assertThat(client.get(issues, "If-None-Match", tag).status()).isEqualTo(200);
    assertThat(github.requests().counted()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 429})
  void anExhaustedLimitRefusesUntilItsReset(int status) throws Exception {
    github.refuseExhaustedWith(status).rateLimit(FakeGitHub.WRITE_TOKEN).leave(1);
    github.rateLimit(FakeGitHub.WRITE_TOKEN).resetIn(Duration.ofMinutes(10));

    assertThat(client.get("/repos/containers/podman").status()).isEqualTo(200);
    Client.Said refused = client.get("/repos/containers/podman");

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
    assertThat(refused.header("X-RateLimit-Reset"))
        .isEqualTo(Long.toString(at("2025-06-01T00:10:00Z").getEpochSecond()));
    assertThat(new Client(github, "").get("/repos/containers/podman").status()).isEqualTo(200);
    assertThat(client.get("/rate_limit").json().at("/rate/remaining").asInt()).isZero();

    github.clock().advance(Duration.ofMinutes(10));
    assertThat(client.get("/repos/containers/podman").status()).isEqualTo(200);
  }

  @Test
  void theAnonymousHaveSixtyRequestsAnHour() throws Exception {
    Client.Said said = new Client(github, "").get("/repos/containers/podman");

    assertThat(said.header("X-RateLimit-Limit")).isEqualTo("60");
    assertThat(said.header("X-RateLimit-Remaining")).isEqualTo("59");
  }

  @Test
  void theDateHeaderFollowsTheVirtualClockAndItsSkew() throws Exception {
    github.clock().advanceDays(365);
    assertThat(client.get("/rate_limit").header("Date")).isEqualTo("Mon, 01 Jun 2026 00:00:00 GMT");

    github.clock().skewHeadersBy(Duration.ofHours(-1));
    assertThat(client.get("/rate_limit").header("Date")).isEqualTo("Sun, 31 May 2026 23:00:00 GMT");
    assertThat(github.clock().now()).isEqualTo("2026-06-01T00:00:00Z");
  }
}
