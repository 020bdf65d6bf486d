package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Issues and pull requests as GitHub's lists of issues write them. */
final class IssueJson {

  private static final List<String> REACTIONS =
      List.of("-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes");

  private final String base;
  private final UserJson users;
  private final LabelJson labels;

  IssueJson(String base, UserJson users, LabelJson labels) {
    this.base = base;
    this.users = users;
    this.labels = labels;
  }

  /** As in a list. */
  ObjectNode of(FakeIssue issue) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putAddresses(json, issue);
    json.put("id", issue.id).put("node_id", (isPull(issue) ? "PR_" : "I_") + issue.id);
    json.put("number", issue.number).put("title", issue.title);
    json.set("user", users.of(issue.opening.author()));
    putLists(json, issue);
    putState(json, issue);
    putType(json, issue);
    json.put("body", issue.body);
    json.set("reactions", reactions(address(issue), issue.reactions));
    json.putNull("performed_via_github_app").put("state_reason", issue.stateReason);
    return json;
  }

  /** As when asked for by itself. */
  ObjectNode inFull(FakeIssue issue) {
    ObjectNode json = of(issue);
    json.set("closed_by", users.of(closer(issue).orElse(null)));
    return json;
  }

  private static Optional<String> closer(FakeIssue issue) {
    return issue.open
        ? Optional.empty()
        : issue.entries.stream()
            .filter(entry -> entry.event().equals("closed"))
            .reduce((earlier, later) -> later)
            .map(Entry::actor);
  }

  private void putAddresses(ObjectNode json, FakeIssue issue) {
    String address = address(issue);
    json.put("url", address).put("repository_url", base + "/repos/" + issue.repository.fullName());
    json.put("labels_url", address + "/labels{/name}").put("comments_url", address + "/comments");
    json.put("events_url", address + "/events").put("timeline_url", address + "/timeline");
    json.put("html_url", webPage(issue));
  }

  private void putLists(ObjectNode json, FakeIssue issue) {
    ArrayNode names = json.putArray("labels");
    issue.labels.forEach(name -> names.add(labels.of(issue.repository, name)));
    ArrayNode people = json.putArray("assignees");
    issue.assignees.forEach(login -> people.add(users.of(login)));
    json.set("assignee", users.of(issue.assignees.stream().findFirst().orElse(null)));
  }

  private void putState(ObjectNode json, FakeIssue issue) {
    json.put("state", issue.open ? "open" : "closed").put("locked", issue.locked);
    json.put("active_lock_reason", issue.lockReason).put("comments", (int) issue.commentCount());
    json.put("created_at", Text.time(issue.opening.at()));
    json.put("updated_at", Text.time(issue.updatedAt));
    json.put("closed_at", Text.time(issue.closedAt));
    String association = issue.repository.associationOf(issue.opening.author()).name();
    json.put("author_association", association);
    String milestone = issue.milestone;
    if (milestone == null) {
      json.putNull("milestone");
    } else {
      json.set("milestone", milestone(issue.repository, milestone));
    }
  }

  private void putType(ObjectNode json, FakeIssue issue) {
    if (isPull(issue)) {
      json.put("draft", issue.draft).set("pull_request", pull(issue));
    } else if (issue.type == null) {
      json.putNull("type");
    } else {
      ObjectNode type = json.putObject("type").put("id", 1).put("node_id", "IT_1");
      type.put("name", issue.type).putNull("description");
    }
  }

  private ObjectNode pull(FakeIssue issue) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("url", address(issue).replace("/issues/", "/pulls/"))
        .put("html_url", webPage(issue))
        .put("diff_url", webPage(issue) + ".diff")
        .put("patch_url", webPage(issue) + ".patch")
        .put("merged_at", Text.time(issue.mergedAt));
  }

  private ObjectNode milestone(FakeRepository repository, String title) {
    int number = repository.milestoneNumber(title);
    String address = base + "/repos/" + repository.fullName() + "/milestones/" + number;
    String webPage = "https://github.com/" + repository.fullName() + "/milestone/" + number;
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("url", address).put("html_url", webPage).put("labels_url", address + "/labels");
    json.put("id", repository.id() * 1000 + number).put("node_id", "MI_" + number);
    json.put("number", number).put("title", title).putNull("description");
    json.set("creator", users.of(repository.owner()));
    json.put("open_issues", 0).put("closed_issues", 0).put("state", "open");
    json.put("created_at", Text.time(repository.createdAt()));
    json.put("updated_at", Text.time(repository.createdAt()));
    return json.putNull("due_on").putNull("closed_at");
  }

  static ObjectNode reactions(String address, int thumbsUp) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("url", address + "/reactions").put("total_count", thumbsUp).put("+1", thumbsUp);
    REACTIONS.forEach(name -> json.put(name, 0));
    return json;
  }

  String address(FakeIssue issue) {
    return base + "/repos/" + issue.repository.fullName() + "/issues/" + issue.number;
  }

  static String webPage(FakeIssue issue) {
    String kind = isPull(issue) ? "/pull/" : "/issues/";
    return "https://github.com/" + issue.repository.fullName() + kind + issue.number;
  }

  private static boolean isPull(FakeIssue issue) {
    return issue.opening.pullRequest();
  }
}
