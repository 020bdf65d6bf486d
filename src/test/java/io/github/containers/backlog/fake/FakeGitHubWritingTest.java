package io.github.containers.backlog.fake;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeGitHubWritingTest {

  private static final String ISSUE = "/repos/containers/podman/issues/1";

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  final FakeRepository podman = github.repository("containers/podman");
  final FakeIssue issue = podman.issue("mia", "It fails");
  final Client client = Client.writing(github);

  @Test
  void labelsArePutOnAndTakenOffWhateverTheirCase() throws Exception {
    podman.labels("Stale Candidate/älter");
    github.clock().advanceDays(1);

    assertThat(
            client
                .post(ISSUE + "/labels", "{\"labels\":[\"stale candidate/älter\"]}")
                .each("/name"))
        .containsExactly("Stale Candidate/älter");
    assertThat(issue.labels()).containsExactly("Stale Candidate/älter");
    assertThat(issue.updatedAt()).isEqualTo("2025-06-02T00:00:00Z");

    String name = "/labels/stale%20candidate%2F%C3%A4lter";
    assertThat(client.delete(ISSUE + name).json()).isEmpty();
    assertThat(client.delete(ISSUE + name).status()).isEqualTo(404);
    assertThat(issue.actsOf("triage-bot")).containsExactly("labeled", "unlabeled");
  }

  @Test
  void aLabelIsCreatedOnce() throws Exception {
    String body = "{\"name\":\"triaged\",\"color\":\"0e8a16\",\"description\":\"Looked at\"}";

    assertThat(client.post("/repos/containers/podman/labels", body).status()).isEqualTo(201);
    assertThat(client.post("/repos/containers/podman/labels", body).status()).isEqualTo(422);
    assertThat(podman.labels())
        .extracting(FakeLabel::name, FakeLabel::color, FakeLabel::description)
        .containsExactly(tuple("triaged", "0e8a16", "Looked at"));
  }

  @Test
  void anIssueIsClosedAndOpenedAgain() throws Exception {
    client.patch(ISSUE, "{\"state\":\"closed\",\"state_reason\":\"not_planned\"}");
    assertThat(issue.isOpen()).isFalse();
    assertThat(issue.stateReason()).contains("not_planned");

    client.patch(ISSUE, "{\"state\":\"open\"}");
    assertThat(issue.isOpen()).isTrue();
    assertThat(issue.actsOf("triage-bot")).containsExactly("closed", "reopened");
  }

  @Test
  void aCommentIsWrittenAndTakenBack() throws Exception {
    Client.Said written = client.post(ISSUE + "/comments", "{\"body\":\"Still so?\"}");
    assertThat(written.status()).isEqualTo(201);
    assertThat(issue.comments()).extracting(FakeComment::body).containsExactly("Still so?");

    long id = written.json().path("id").asLong();
    assertThat(client.delete("/repos/containers/podman/issues/comments/" + id).status())
        .isEqualTo(204);
    assertThat(issue.comments()).isEmpty();
  }

  @Test
  void aLockedIssueTakesLabelsButNoComment() throws Exception {
    issue.by("mheon").locked();

    assertThat(client.post(ISSUE + "/comments", "{\"body\":\"x\"}").status()).isEqualTo(403);
    assertThat(client.post(ISSUE + "/labels", "{\"labels\":[\"x\"]}").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"read-token,403", "bad-token,401", "'',401", "app-token,200", "write-token,200"})
  void whoMayWriteIsAMatterOfTheToken(String token, int status) throws Exception {
    Client.Said said =
        new Client(github, token).post(ISSUE + "/labels", "{\"labels\":[\"triaged\"]}");

    assertThat(said.status()).isEqualTo(status);
    assertThat(issue.labels()).hasSize(status == 200 ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"read-token,200", "bad-token,401", "'',401", "app-token,403", "write-token,200"})
  void whoOneIsIsAMatterOfTheToken(String token, int status) throws Exception {
    assertThat(new Client(github, token).get("/user").status()).isEqualTo(status);
  }

  @Test
  void anArchivedRepositoryIsReadOnly() throws Exception {
    podman.archive();

    assertThat(client.get(ISSUE).status()).isEqualTo(200);
    assertThat(client.post(ISSUE + "/labels", "{\"labels\":[\"x\"]}").status()).isEqualTo(403);
    assertThat(issue.labels()).isEmpty();
  }
}
