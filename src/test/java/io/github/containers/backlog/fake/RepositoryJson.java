package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Repositories as GitHub writes them. */
final class RepositoryJson {

  private static final List<String> PLAIN =
      List.of(
          "forks",
          "teams",
          "hooks",
          "events",
          "tags",
          "languages",
          "stargazers",
          "contributors",
          "subscribers",
          "subscription",
          "merges",
          "downloads",
          "deployments");

  private static final List<String> TEMPLATES =
      List.of(
          "keys=keys{/key_id}",
          "collaborators=collaborators{/collaborator}",
          "issue_events=issues/events{/number}",
          "assignees=assignees{/user}",
          "branches=branches{/branch}",
          "blobs=git/blobs{/sha}",
          "git_tags=git/tags{/sha}",
          "git_refs=git/refs{/sha}",
          "trees=git/trees{/sha}",
          "statuses=statuses/{sha}",
          "commits=commits{/sha}",
          "git_commits=git/commits{/sha}",
          "comments=comments{/number}",
          "issue_comment=issues/comments{/number}",
          "contents=contents/{+path}",
          "compare=compare/{base}...{head}",
          "archive={archive_format}{/ref}",
          "issues=issues{/number}",
          "pulls=pulls{/number}",
          "milestones=milestones{/number}",
          "notifications=notifications{?since,all,participating}",
          "labels=labels{/name}",
          "releases=releases{/id}");

  private final String base;
  private final UserJson users;

  RepositoryJson(String base, UserJson users) {
    this.base = base;
    this.users = users;
  }

  /** As in a list. */
  ObjectNode of(FakeRepository repository, TokenKind kind) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putIdentity(json, repository);
    putAddresses(json, repository);
    putFacts(json, repository);
    ObjectNode permissions = json.putObject("permissions").put("admin", kind == TokenKind.ADMIN);
    permissions.put("maintain", kind == TokenKind.ADMIN).put("push", kind.pushes());
    permissions.put("triage", kind.writes() && !kind.isApp()).put("pull", true);
    return json;
  }

  /** As when asked for by itself. */
  ObjectNode inFull(FakeRepository repository, TokenKind kind) {
    ObjectNode json = of(repository, kind);
    return json.putNull("temp_clone_token").put("network_count", 1).put("subscribers_count", 1);
  }

  private void putIdentity(ObjectNode json, FakeRepository repository) {
    json.put("id", repository.id()).put("node_id", "R_" + repository.id());
    json.put("name", repository.name()).put("full_name", repository.fullName());
    json.put("private", repository.isPrivate()).set("owner", users.of(repository.owner()));
    json.put("description", "A repository").put("fork", repository.isFork());
    json.put("visibility", repository.isPrivate() ? "private" : "public");
  }

  private void putAddresses(ObjectNode json, FakeRepository repository) {
    String api = base + "/repos/" + repository.fullName();
    String web = "github.com/" + repository.fullName();
    json.put("url", api).put("html_url", "https://" + web).put("svn_url", "https://" + web);
    json.put("clone_url", "https://" + web + ".git").put("git_url", "git://" + web + ".git");
    json.put("ssh_url", "git@" + web.replaceFirst("/", ":") + ".git");
    json.putNull("mirror_url").putNull("homepage");
    PLAIN.forEach(name -> json.put(name + "_url", api + "/" + name));
    for (String template : TEMPLATES) {
      String[] parts = template.split("=", 2);
      json.put(parts[0] + "_url", api + "/" + parts[1]);
    }
  }

  private static void putFacts(ObjectNode json, FakeRepository repository) {
    List<FakeIssue> issues = repository.issues();
    int open = (int) issues.stream().filter(issue -> issue.open).count();
    Instant updatedAt =
        issues.stream()
            .map(issue -> issue.updatedAt)
            .max(Comparator.naturalOrder())
            .orElse(repository.createdAt());
    json.put("created_at", Text.time(repository.createdAt()));
    json.put("updated_at", Text.time(updatedAt)).put("pushed_at", Text.time(updatedAt));
    json.put("open_issues_count", open).put("open_issues", open);
    json.put("has_issues", !repository.hasIssuesDisabled())
        .put("archived", repository.isArchived());
    for (String no : List.of("has_pages", "has_discussions", "disabled", "is_template")) {
      json.put(no, false);
    }
    for (String yes : List.of("has_projects", "has_downloads", "has_wiki", "allow_forking")) {
      json.put(yes, true);
    }
    for (String one : List.of("forks_count", "forks", "stargazers_count", "size")) {
      json.put(one, 1);
    }
    json.put("watchers_count", 1).put("watchers", 1).put("default_branch", "main");
    json.put("language", "Go").putNull("license").put("web_commit_signoff_required", false);
    json.putArray("topics");
  }
}
