package io.github.containers.backlog.fake;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FakeGitHubMovesTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2026-06-01T00:00:00Z"));
  final FakeRepository podman = github.repository("containers/podman");
  final FakeIssue issue = podman.issue("mia", "It fails").labeled("kind/bug", "network");
  final Client client = Client.writing(github);

  @Test
  void aMovedRepositoryRedirectsReadsWith301AndWritesWith307() throws Exception {
    podman.moveTo("podman-container-tools/podman");

    Client.Said read = client.get("/repos/containers/podman/issues?state=all");
    Client.Said write =
        client.post("/repos/containers/podman/issues/1/labels", "{\"labels\":[\"x\"]}");

    String byId = github.url() + "/repositories/" + podman.id();
    assertThat(read.status()).isEqualTo(301);
    assertThat(read.header("Location")).isEqualTo(byId + "/issues?state=all");
    assertThat(client.get(read.header("Location")).each("/number")).containsExactly("1");
    assertThat(write.status()).isEqualTo(307);
    assertThat(write.header("Location")).isEqualTo(byId + "/issues/1/labels");
    assertThat(issue.labels()).doesNotContain("x");
  }

  @Test
  void aNewRepositoryUnderTheOldNameEndsTheRedirect() throws Exception {
    podman.moveTo("podman-container-tools/podman");
    FakeRepository impostor = github.repository("containers/podman");

    assertThat(client.get("/repos/containers/podman").json().path("id").asLong())
        .isEqualTo(impostor.id())
        .isNotEqualTo(podman.id());
    assertThat(client.get("/repositories/" + podman.id()).json().path("full_name").asText())
        .isEqualTo("podman-container-tools/podman");
  }

  @Test
  void aTransferredIssueRedirectsToWhereItIs() throws Exception {
    FakeRepository libs = github.repository("containers/container-libs").labels("kind/bug");
    issue.by("mia").commented("Details.");
    github.clock().advanceDays(1);
    FakeIssue there = issue.by("mheon").transferredTo(libs);

    Client.Said said = client.get("/repos/containers/podman/issues/1");

    assertThat(said.status()).isEqualTo(301);
    assertThat(said.header("Location"))
        .isEqualTo(github.url() + "/repositories/" + libs.id() + "/issues/" + there.number());
    assertThat(client.get("/repos/containers/podman/issues/1/timeline").status()).isEqualTo(404);
    assertThat(client.get("/repos/containers/podman/issues?state=all").json()).isEmpty();
    assertThat(there.labels()).containsExactly("kind/bug");
    assertThat(there.comments()).hasSize(1);
    assertThat(client.get(said.header("Location") + "/timeline").each("/event"))
        .endsWith("commented", "transferred");
  }

  @Test
  void aDeletedIssueIsGoneAndAPrivateRepositoryWasNever() throws Exception {
    issue.by("mheon").deleted();

    assertThat(client.get("/repos/containers/podman/issues/1").status()).isEqualTo(410);
    assertThat(client.get("/repos/containers/podman/issues/2").status()).isEqualTo(404);
    assertThat(client.get("/repos/containers/podman/issues?state=all").json()).isEmpty();
    podman.hide();
    assertThat(client.get("/repos/containers/podman").status()).isEqualTo(404);
  }

  @Test
  void aDiscussionWasAnIssueThatIsClosed() throws Exception {
    issue.by("mheon").convertedToDiscussion();

    assertThat(client.get("/repos/containers/podman/issues/1/timeline").each("/event"))
        .endsWith("converted_to_discussion");
    assertThat(issue.isOpen()).isFalse();
  }
}
