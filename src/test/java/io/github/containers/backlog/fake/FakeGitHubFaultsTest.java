package io.github.containers.backlog.fake;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FakeGitHubFaultsTest {

  private static final String REPOSITORY = "/repos/containers/podman";
  private static final String LABELS = REPOSITORY + "/issues/1/labels";
  private static final String TRIAGED = "{\"labels\":[\"triaged\"]}";

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  final FakeRepository podman = github.repository("containers/podman");
  final FakeIssue issue = podman.issue("mia", "It fails");
  final Client client = Client.writing(github);

  @Test
  void aFaultStrikesAsOftenAsItIsToldAndAfterAsManyAsItSpares() throws Exception {
    FaultRule rule = github.faults().on("GET", "/podman$").after(1).times(2).answer(502);

    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      statuses.add(client.get(REPOSITORY).status());
    }

    assertThat(statuses).containsExactly(200, 502, 502, 200, 200);
    assertThat(rule.fired()).isEqualTo(2);
    assertThat(client.post(LABELS, TRIAGED).status()).isEqualTo(200);
  }

  @Test
  void aDroppedWriteWasNotDoneButOneWhoseAnswerIsLostWas() {
    github.faults().on("POST", "/labels").drop();
    assertThatThrownBy(() -> client.post(LABELS, TRIAGED)).isInstanceOf(IOException.class);
    assertThat(issue.labels()).isEmpty();

    github.faults().on("POST", "/labels").loseAnswer();
    assertThatThrownBy(() -> client.post(LABELS, TRIAGED)).isInstanceOf(IOException.class);
    assertThat(issue.labels()).containsExactly("triaged");
    assertThat(github.requests().writes()).extracting(LoggedRequest::status).containsExactly(0, 0);
  }

  @Test
  void aWriteMayBeDoneAndThenSaidToHaveFailed() throws Exception {
    github.faults().on("POST", "/labels").answerThoughApplied(502);

    assertThat(client.post(LABELS, TRIAGED).status()).isEqualTo(502);
    assertThat(issue.labels()).containsExactly("triaged");
  }

  @Test
  void aBodyIsCutWithTheConnectionOrTruncatedWithin() throws Exception {
    github.faults().on("GET", "/podman$").cutBody();
    assertThatThrownBy(() -> client.get(REPOSITORY)).isInstanceOf(IOException.class);

    github.faults().on("GET", "/podman$").truncateBody();
    Client.Said half = client.get(REPOSITORY);
    assertThat(half.status()).isEqualTo(200);
    assertThatThrownBy(half::json).isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void aBodyMayStandStillWithTheConnectionOpen() {
    github.faults().on("GET", "/podman$").standStill();
    HttpRequest request = HttpRequest.newBuilder(URI.create(github.url() + REPOSITORY)).build();
    CompletableFuture<HttpResponse<String>> coming =
        HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());

    assertThatThrownBy(() -> coming.get(200, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    coming.cancel(true);
  }

  @Test
  void aSecondaryLimitSaysHowLongToWaitOrOnlyThatItIsOne() throws Exception {
    github.faults().on("POST", "/labels").secondaryLimit(429, Duration.ofMinutes(1));
    Client.Said told = client.post(LABELS, TRIAGED);
    assertThat(told.status()).isEqualTo(429);
    assertThat(told.header("Retry-After")).isEqualTo("60");

    github.faults().on("POST", "/labels").secondaryLimitInBodyOnly();
    Client.Said inBody = client.post(LABELS, TRIAGED);
    assertThat(inBody.status()).isEqualTo(403);
    assertThat(inBody.header("Retry-After")).isEmpty();
    assertThat(inBody.header("X-RateLimit-Remaining")).isNotEqualTo("0");
    assertThat(inBody.json().path("message").asText()).contains("secondary rate limit");
    assertThat(issue.labels()).isEmpty();
  }

  @Test
  void a304MayBeWrong() throws Exception {
    github.faults().on("GET", "/podman$").notModified();

    assertThat(client.get(REPOSITORY, "If-None-Match", "\"stale\"").status()).isEqualTo(304);
  }

  @Test
  void aRedirectToAnotherHostShowsWhetherTheTokenGoesAlong() throws Exception {
    try (FakeGitHub elsewhere = FakeGitHub.start(at("2025-06-01T00:00:00Z"))) {
      elsewhere.repository("containers/podman");
      String there = elsewhere.urlByAnotherHost() + REPOSITORY;
      github.faults().on("GET", "/podman$").redirectTo(there);

      Client.Said said = client.get(REPOSITORY);
      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(said.header("Location"))).build(),
              HttpResponse.BodyHandlers.discarding());

      assertThat(said.status()).isEqualTo(301);
      assertThat(elsewhere.requests().all())
          .extracting(LoggedRequest::authorization)
          .containsOnlyNulls();
      assertThat(github.requests().all())
          .extracting(LoggedRequest::authorization)
          .containsExactly("Bearer write-token");
    }
  }

  @Test
  void aSlowAnswerSpendsItsTimeAsTheTestWants() throws Exception {
    List<Duration> pauses = new ArrayList<>();
    github.pausing(pauses::add).faults().on("GET", "").delay(Duration.ofMinutes(5));

    assertThat(client.get(REPOSITORY).status()).isEqualTo(200);
    assertThat(pauses).containsExactly(Duration.ofMinutes(5));
  }

  @Test
  void requestsUnderWayAtOnceAreCounted() {
    CountDownLatch latch = new CountDownLatch(1);
    github.faults().on("GET", "/podman$").times(2).holdUntil(latch);
    github.faults().on("GET", "/rate_limit").meanwhile(latch::countDown);

    List<CompletableFuture<Integer>> held =
        List.of(statusLater(REPOSITORY), statusLater(REPOSITORY));
    while (github.requests().peakConcurrency() < 2) {
      Thread.onSpinWait();
    }
    statusLater("/rate_limit").join();

    assertThat(held).allSatisfy(status -> assertThat(status.join()).isEqualTo(200));
    assertThat(github.requests().peakConcurrency()).isEqualTo(3);
  }

  private CompletableFuture<Integer> statusLater(String path) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return Client.writing(github).get(path).status();
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
