package io.github.containers.backlog.fake;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Random lives: whatever people do, what the fake tells of it is as GitHub describes it. */
class FakeGitHubOrganizationTest {

  private static final List<String> PEOPLE = List.of("mia", "joe", "mheon", "renovate[bot]");
  private static final List<String> LABELS = List.of("kind/bug", "triaged", "stale issue/ä");

  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2024-01-01T00:00:00Z"));
  final FakeRepository podman = github.repository("containers/podman");
  final Random random = new Random(20250601);

  @Test
  void aYearOfRandomLivesIsToldAsGitHubWould() throws Exception {
    for (int day = 0; day < 365; day++) {
      FakeIssue opened =
          random.nextInt(3) > 0
              ? podman.issue(oneOf(PEOPLE), "Opened on day " + day)
              : podman.pullRequest(oneOf(PEOPLE), "Fix of day " + day);
      List<FakeIssue> here = podman.issues();
      somethingHappensTo(here.get(random.nextInt(here.size())), opened);
      github.clock().advanceDays(1);
    }

    Client client = Client.writing(github);
    List<JsonNode> told =
        client.all("/repos/containers/podman/issues?state=all&per_page=100&sort=updated");

    assertThat(told).hasSize(podman.issues().size());
    assertThat(told.stream().filter(one -> one.path("state").asText().equals("open")).count())
        .isEqualTo(podman.issues().stream().filter(FakeIssue::isOpen).count());
    for (JsonNode item : told.subList(0, 60)) {
      int number = item.path("number").asInt();
      assertThat(client.all("/repos/containers/podman/issues/" + number + "/timeline"))
          .hasSize(podman.number(number).entries.size());
    }
  }

  private String oneOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private void somethingHappensTo(FakeIssue issue, FakeIssue mentioning) {
    Act act = random.nextInt(10) == 0 ? issue.byGhost() : issue.by(oneOf(PEOPLE));
    switch (random.nextInt(12)) {
      case 0 -> act.closed(random.nextBoolean() ? "not_planned" : "duplicate");
      case 1 -> act.reopened();
      case 2 -> act.labeled(oneOf(LABELS));
      case 3 -> act.unlabeled(oneOf(LABELS));
      case 4 -> act.assigned(oneOf(PEOPLE));
      case 5 -> act.milestoned("v6");
      case 6 -> act.locked(random.nextBoolean() ? "resolved" : null);
      case 7 -> act.mentionedIn(mentioning);
      case 8 -> act.renamed("Another title");
      case 9 -> act.deleted();
      case 10 -> act.event("subscribed");
      default -> act.commented("A comment.");
    }
  }
}
