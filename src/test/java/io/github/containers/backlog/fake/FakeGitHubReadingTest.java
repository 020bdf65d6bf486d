package io.github.containers.backlog.fake;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.model.Association;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FakeGitHubReadingTest {

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  final FakeRepository podman = github.repository("containers/podman");
  final Client client = Client.writing(github);

  @Test
  void aRepositoryIsFoundByNameAndById() throws Exception {
    podman.markFork().issue("mia", "It fails");

    Client.Said byName = client.get("/repos/Containers/Podman");

    assertThat(byName.status()).isEqualTo(200);
    assertThat(byName.json().path("id").asLong()).isEqualTo(podman.id());
    assertThat(byName.json().path("open_issues_count").asInt()).isEqualTo(1);
    assertThat(byName.json().path("fork").asBoolean()).isTrue();
    assertThat(client.get("/repositories/" + podman.id()).json()).isEqualTo(byName.json());
    assertThat(client.get("/repos/containers/nothing").status()).isEqualTo(404);
    assertThat(client.get("/repositories/1").status()).isEqualTo(404);
  }

  @Test
  void anOrganizationsRepositoriesAreListedByName() throws Exception {
    github.repository("containers/buildah").archive();
    github.repository("containers/secret").hide();
    github.user("mia").repository("mia/dotfiles");

    assertThat(client.get("/orgs/containers/repos").each("/full_name"))
        .containsExactly("containers/buildah", "containers/podman");
    assertThat(client.all("/orgs/containers/repos?per_page=1")).hasSize(2);
    assertThat(client.get("/orgs/mia/repos").status()).isEqualTo(404);
    assertThat(client.get("/users/mia/repos").each("/full_name")).containsExactly("mia/dotfiles");
    assertThat(client.get("/users/mia").json().path("type").asText()).isEqualTo("User");
    assertThat(client.get("/users/containers").json().path("type").asText())
        .isEqualTo("Organization");
  }

  @Test
  void aTimelineTellsEveryActInOrder() throws Exception {
    podman.person("mheon", Association.MEMBER);
    FakeIssue pull = podman.pullRequest("mia", "Fix it").labeled("kind/bug");
    FakeIssue issue = podman.issue("joe", "It fails");
    github.clock().advanceDays(1);
    pull.by("mheon").commented("Thanks.");
    pull.by("mheon").reviewed();
    pull.by("mia").pushed();
    pull.by("mheon").assigned("mheon");
    pull.by("mheon").unassigned("mheon");
    pull.by("mheon").milestoned("v6");
    pull.by("mheon").demilestoned();
    pull.by("mheon").renamed("Mend it");
    pull.by("mheon").locked("too heated");
    pull.by("mheon").unlocked();
    pull.by("mia").convertedToDraft();
    pull.by("mia").readyForReview();
    pull.by("mia").mentionedIn(issue);
    pull.byGhost().unlabeled("KIND/BUG");
    pull.by("mheon").event("invented_tomorrow");
    pull.by("mheon").merged();
    pull.by("mheon").reopened();

    List<JsonNode> entries =
        client.all("/repos/containers/podman/issues/" + pull.number() + "/timeline?per_page=7");

    assertThat(entries)
        .extracting(entry -> entry.path("event").asText())
        .containsExactly(
            "labeled",
            "commented",
            "reviewed",
            "committed",
            "assigned",
            "unassigned",
            "milestoned",
            "demilestoned",
            "renamed",
            "locked",
            "unlocked",
            "convert_to_draft",
            "ready_for_review",
            "cross-referenced",
            "unlabeled",
            "invented_tomorrow",
            "merged",
            "closed",
            "reopened");
    assertThat(entries.get(1).path("author_association").asText()).isEqualTo("MEMBER");
    assertThat(entries.get(2).at("/user/login").asText()).isEqualTo("mheon");
    assertThat(entries.get(2).path("submitted_at").asText()).isEqualTo("2025-06-02T00:00:00Z");
    assertThat(entries.get(3).has("actor")).isFalse();
    assertThat(entries.get(13).at("/source/issue/number").asInt()).isEqualTo(issue.number());
    assertThat(entries.get(14).path("actor").isNull()).isTrue();
  }

  @Test
  void aMentionTellsWhatTheMentioningPullRequestHasBecome() throws Exception {
    FakeIssue issue = podman.issue("joe", "It fails");
    FakeIssue pull = github.repository("other/fork").pullRequest("mia", "Fix it");
    issue.by("mia").mentionedIn(pull);
    github.clock().advanceDays(2);
    pull.by("mia").merged();

    JsonNode source =
        client.get("/repos/containers/podman/issues/1/timeline").json().at("/0/source/issue");

    assertThat(source.at("/pull_request/merged_at").asText()).isEqualTo("2025-06-03T00:00:00Z");
    assertThat(source.path("closed_at").asText()).isEqualTo("2025-06-03T00:00:00Z");
    assertThat(source.path("repository_url").asText()).endsWith("/repos/other/fork");
  }

  @Test
  void anIssueTellsAllThatIsKnownOfIt() throws Exception {
    github.bot("openshift-ci-robot");
    FakeIssue issue = podman.issue("openshift-ci-robot", "=1+1").typed("Bug").liked(3);
    issue.by("mheon").milestoned("v6");
    issue.by("mheon").assigned("mheon");
    issue.by("mheon").locked("spam");
    issue.by("mheon").closed("not_planned").withoutClosingDate();

    JsonNode json = client.get("/repos/containers/podman/issues/1").json();

    assertThat(json.at("/user/type").asText()).isEqualTo("Bot");
    assertThat(json.at("/type/name").asText()).isEqualTo("Bug");
    assertThat(json.at("/milestone/title").asText()).isEqualTo("v6");
    assertThat(json.at("/assignees/0/login").asText()).isEqualTo("mheon");
    assertThat(json.at("/reactions/total_count").asInt()).isEqualTo(3);
    assertThat(json.path("active_lock_reason").asText()).isEqualTo("spam");
    assertThat(json.path("state_reason").asText()).isEqualTo("not_planned");
    assertThat(json.path("closed_at").isNull()).isTrue();
    assertThat(json.at("/closed_by/login").asText()).isEqualTo("mheon");
  }

  @Test
  void commentsReleasesLabelsAndFilesAreThere() throws Exception {
    podman.issue("joe", "It fails").commented("mia", "For me too.");
    podman.release("v5.0.0", at("2025-01-01T00:00:00Z"), false).labels("do-not-merge/hold");
    podman.file("MAINTAINERS.md", "| Matt | mheon |\n");

    assertThat(client.get("/repos/containers/podman/issues/comments").each("/body"))
        .containsExactly("For me too.");
    assertThat(client.get("/repos/containers/podman/issues/1/comments").each("/user/login"))
        .containsExactly("mia");
    assertThat(
            client
                .get("/repos/containers/podman/issues/comments?since=2025-06-02T00:00:00Z")
                .json())
        .isEmpty();
    assertThat(client.get("/repos/containers/podman/releases").each("/tag_name"))
        .containsExactly("v5.0.0");
    assertThat(client.get("/repos/containers/podman/labels/do-not-merge%2Fhold").status())
        .isEqualTo(200);
    JsonNode file = client.get("/repos/containers/podman/contents/MAINTAINERS.md").json();
    assertThat(Base64.getMimeDecoder().decode(file.path("content").asText()))
        .asString()
        .isEqualTo("| Matt | mheon |\n");
    assertThat(client.get("/repos/containers/podman/contents/NOTHING.md").status()).isEqualTo(404);
  }
}
