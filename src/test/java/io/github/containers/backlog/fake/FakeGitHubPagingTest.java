package io.github.containers.backlog.fake;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeGitHubPagingTest {

  private static final String ISSUES = "/repos/containers/podman/issues";

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  final FakeRepository podman = github.repository("containers/podman");
  final Client client = Client.writing(github);

  @BeforeEach
  void sevenIssuesADayApart() {
    for (int i = 1; i <= 7; i++) {
      podman.issue("mia", "Number " + i);
      github.clock().advanceDays(1);
    }
  }

  private List<Integer> numbers(List<JsonNode> issues) {
    return issues.stream().map(issue -> issue.path("number").asInt()).toList();
  }

  @Test
  void issuesAreLinkedByCursorWithoutALastPage() throws Exception {
    Client.Said first = client.get(ISSUES + "?per_page=3&state=all");

    assertThat(first.header("Link"))
        .contains("/repositories/" + podman.id() + "/issues?", "after=", "rel=\"next\"")
        .doesNotContain("rel=\"last\"", "rel=\"first\"", "rel=\"prev\"");
    assertThat(numbers(client.all(ISSUES + "?per_page=3&state=all")))
        .containsExactly(7, 6, 5, 4, 3, 2, 1);
    assertThat(numbers(client.all(ISSUES + "?per_page=3&direction=asc&sort=created")))
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void aCursorLeadsBackToo() throws Exception {
    Client.Said second = client.get(client.get(ISSUES + "?per_page=3").next().orElseThrow());
    String link = second.header("Link");
    String previous = link.replaceFirst(".*<([^>]*)>; rel=\"prev\".*", "$1");

    assertThat(client.get(previous).each("/number")).containsExactly("7", "6", "5");
  }

  @Test
  void aPageFarDownIsRefusedUnlessByCursor() throws Exception {
    assertThat(client.get(ISSUES + "?per_page=100&page=99").status()).isEqualTo(200);
    assertThat(client.get(ISSUES + "?per_page=100&page=100").status()).isEqualTo(422);
    assertThat(client.get(ISSUES + "?after=nonsense").status()).isEqualTo(422);
  }

  @Test
  void issuesAreLinkedByNumberWhereSwitchedSo() throws Exception {
    github.linkIssuesByNumber();

    Client.Said second = client.get(ISSUES + "?per_page=3&page=2");

    assertThat(second.each("/number")).containsExactly("4", "3", "2");
    assertThat(second.header("Link").replaceAll("<[^>]*>", ""))
        .isEqualTo("; rel=\"prev\", ; rel=\"next\", ; rel=\"last\", ; rel=\"first\"");
    assertThat(client.get(ISSUES + "?per_page=100&page=100").status()).isEqualTo(200);
  }

  @Test
  void aListIsNarrowedByStateLabelsAndTimeOfUpdate() throws Exception {
    podman.number(2).by("mheon").labeled("kind/bug", "triaged");
    podman.number(3).by("mheon").labeled("kind/bug");
    podman.number(3).by("mheon").closed();

    assertThat(numbers(client.all(ISSUES + "?labels=Kind/Bug,triaged"))).containsExactly(2);
    assertThat(numbers(client.all(ISSUES + "?state=closed"))).containsExactly(3);
    assertThat(
            numbers(
                client.all(
                    ISSUES
                        + "?state=all&sort=updated&direction=asc&since="
                        + github.clock().now())))
        .containsExactly(2, 3);
    String later = github.clock().advanceDays(1).now().toString();
    assertThat(client.all(ISSUES + "?state=all&since=" + later)).isEmpty();
  }

  @Test
  void aNumberedListSortedByUpdateSkipsAnItemWhileItChanges() throws Exception {
    github.linkIssuesByNumber();
    github
        .faults()
        .on("GET", "page=2")
        .meanwhile(() -> podman.number(1).by("mheon").labeled("triaged"));

    List<Integer> seen = numbers(client.all(ISSUES + "?sort=updated&direction=asc&per_page=3"));

    assertThat(seen).doesNotContain(4);
  }

  @Test
  void pullRequestsStayWhereIssuesAreDisabled() throws Exception {
    podman.pullRequest("mia", "Fix it");
    podman.disableIssues();

    assertThat(client.get(ISSUES).each("/number")).containsExactly("8");
    assertThat(client.get(ISSUES + "/1").status()).isEqualTo(410);
    assertThat(client.get(ISSUES + "/8").status()).isEqualTo(200);
  }
}
