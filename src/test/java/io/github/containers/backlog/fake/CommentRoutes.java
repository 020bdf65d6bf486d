package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is asked of comments, written and taken back. */
final class CommentRoutes {

  private static final int LONGEST = 65_536;

  private final Lookup lookup;
  private final Rendering rendering;
  private final Pages pages;

  CommentRoutes(Lookup lookup, Rendering rendering, Pages pages) {
    this.lookup = lookup;
    this.rendering = rendering;
    this.pages = pages;
  }

  /** These go before the routes of issues: "comments" is no number. */
  void addTo(Router router) {
    String issues = "/repos/{owner}/{repo}/issues";
    router.add("GET", issues + "/comments", this::ofRepository);
    router.add("GET", issues + "/comments/{comment_id}", this::one);
    router.add("DELETE", issues + "/comments/{comment_id}", this::delete);
    router.add("GET", issues + "/{issue_number}/comments", this::ofIssue);
    router.add("POST", issues + "/{issue_number}/comments", this::write);
  }

  private record Comment(FakeIssue issue, Entry entry) {}

  private static List<Comment> comments(FakeIssue issue) {
    return issue.entries.stream()
        .filter(Entry::isComment)
        .map(entry -> new Comment(issue, entry))
        .toList();
  }

  private static List<Comment> comments(FakeRepository repository) {
    return repository.issues().stream()
        .flatMap(issue -> comments(issue).stream())
        .sorted(Comparator.comparing(one -> one.entry().at()))
        .toList();
  }

  private ObjectNode json(Comment comment) {
    return rendering.entries().comment(comment.issue(), comment.entry());
  }

  private ApiAnswer ofRepository(Call call) {
    FakeRepository repository = lookup.repository(call);
    return page(call, comments(repository), repository);
  }

  private ApiAnswer ofIssue(Call call) {
    FakeIssue issue = lookup.issue(call);
    return page(call, comments(issue), issue.repository);
  }

  private ApiAnswer page(Call call, List<Comment> comments, FakeRepository repository) {
    List<Comment> wanted =
        comments.stream()
            .filter(one -> call.findSince().map(at -> !one.entry().at().isBefore(at)).orElse(true))
            .toList();
    return pages.numbered(call, wanted, this::json, Pages.addressById(call, repository));
  }

  private Comment find(Call call) {
    FakeRepository repository = lookup.repository(call);
    String id = call.variable("comment_id");
    return comments(repository).stream()
        .filter(one -> Long.toString(one.entry().id()).equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private ApiAnswer one(Call call) {
    return ApiAnswer.ok(json(find(call)));
  }

  private ApiAnswer delete(Call call) {
    Comment comment = find(call);
    comment.issue().entries.remove(comment.entry());
    return ApiAnswer.empty(204);
  }

  private ApiAnswer write(Call call) {
    FakeIssue issue = lookup.issue(call);
    if (issue.locked && call.account().kind() != TokenKind.ADMIN) {
      throw Refusal.of(403, "Unable to create comment because issue is locked.");
    }
    JsonNode body = call.body().path("body");
    if (!body.isTextual() || body.asText().isBlank() || body.asText().length() > LONGEST) {
      throw Refusal.invalid("IssueComment", "body", "custom", Map.of("message", "not a comment"));
    }
    Entry written = issue.by(call.account().login()).comment(body.asText());
    ObjectNode json = json(new Comment(issue, written));
    return ApiAnswer.json(201, json).with("Location", json.path("url").asText());
  }
}
