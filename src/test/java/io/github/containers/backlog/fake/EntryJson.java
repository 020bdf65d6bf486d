package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Entries of timelines, and comments, as GitHub writes them. */
final class EntryJson {

  private final String base;
  private final UserJson users;
  private final IssueJson issues;

  EntryJson(String base, UserJson users, IssueJson issues) {
    this.base = base;
    this.users = users;
    this.issues = issues;
  }

  ObjectNode of(FakeIssue issue, Entry entry) {
    return switch (entry.event()) {
      case "commented" -> saidBy(comment(issue, entry), entry);
      case "cross-referenced" -> mention(entry);
      case "reviewed" -> review(issue, entry);
      case "committed" -> commit(issue, entry);
      default -> event(issue, entry);
    };
  }

  /** A comment as the lists of comments write it. */
  ObjectNode comment(FakeIssue issue, Entry entry) {
    String address = repository(issue) + "/issues/comments/" + entry.id();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("url", address).put("issue_url", issues.address(issue));
    json.put("html_url", IssueJson.webPage(issue) + "#issuecomment-" + entry.id());
    json.put("id", entry.id()).put("node_id", "IC_" + entry.id());
    json.set("user", users.of(entry.actor()));
    json.put("created_at", Text.time(entry.at())).put("updated_at", Text.time(entry.at()));
    json.set("body", entry.details().path("body"));
    json.put("author_association", association(issue, entry));
    json.set("reactions", IssueJson.reactions(address, 0));
    return json.putNull("performed_via_github_app");
  }

  private ObjectNode saidBy(ObjectNode comment, Entry entry) {
    comment.put("event", "commented").set("actor", users.of(entry.actor()));
    return comment;
  }

  private ObjectNode mention(Entry entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("event", "cross-referenced").set("actor", users.of(entry.actor()));
    json.put("created_at", Text.time(entry.at())).put("updated_at", Text.time(entry.at()));
    ObjectNode source = json.putObject("source").put("type", "issue");
    if (entry.source() != null) {
      source.set("issue", issues.of(entry.source()));
    }
    return json;
  }

  private ObjectNode review(FakeIssue issue, Entry entry) {
    String pull = issues.address(issue).replace("/issues/", "/pulls/");
    String webPage = IssueJson.webPage(issue) + "#pullrequestreview-" + entry.id();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("event", "reviewed").put("id", entry.id()).put("node_id", "PRR_" + entry.id());
    json.set("user", users.of(entry.actor()));
    json.put("body", "").put("commit_id", sha(webPage)).put("pull_request_url", pull);
    json.put("submitted_at", Text.time(entry.at())).put("html_url", webPage);
    json.set("state", entry.details().path("state"));
    json.put("author_association", association(issue, entry));
    ObjectNode links = json.putObject("_links");
    links.putObject("html").put("href", webPage);
    links.putObject("pull_request").put("href", pull);
    return json;
  }

  private ObjectNode commit(FakeIssue issue, Entry entry) {
    String sha = sha("commit " + entry.id());
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("event", "committed").put("sha", sha).put("node_id", "C_" + entry.id());
    json.put("url", repository(issue) + "/git/commits/" + sha);
    json.put("html_url", "https://github.com/" + issue.repository.fullName() + "/commit/" + sha);
    for (String role : new String[] {"author", "committer"}) {
      ObjectNode person = json.putObject(role).put("date", Text.time(entry.at()));
      person.put("email", "author@example.org").put("name", "An Author");
    }
    String tree = sha("tree " + entry.id());
    json.putObject("tree").put("sha", tree).put("url", repository(issue) + "/git/trees/" + tree);
    json.put("message", "A commit").putArray("parents");
    ObjectNode verification = json.putObject("verification");
    verification.put("verified", false).put("reason", "unsigned");
    verification.putNull("signature").putNull("payload").putNull("verified_at");
    return json;
  }

  private ObjectNode event(FakeIssue issue, Entry entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", entry.id()).put("node_id", "EV_" + entry.id());
    json.put("url", repository(issue) + "/issues/events/" + entry.id());
    json.set("actor", users.of(entry.actor()));
    json.put("event", entry.event()).putNull("commit_id").putNull("commit_url");
    json.put("created_at", Text.time(entry.at())).putNull("performed_via_github_app");
    json.setAll(entry.details());
    if (entry.event().endsWith("assigned")) {
      json.set("assignee", users.of(entry.details().path("assignee").asText()));
    }
    return json;
  }

  private String repository(FakeIssue issue) {
    return base + "/repos/" + issue.repository.fullName();
  }

  private static String association(FakeIssue issue, Entry entry) {
    return issue.repository.associationOf(entry.actor()).name();
  }

  /** A plausible commit id. */
  static String sha(String text) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return String.format("%040x", new BigInteger(1, sum));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
