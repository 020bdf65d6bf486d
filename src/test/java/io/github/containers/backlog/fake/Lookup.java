package io.github.containers.backlog.fake;

import java.util.Optional;

/** Finds what a path names, with GitHub's refusals where it may not be had. */
final class Lookup {

  private final World world;
  private final String base;

  Lookup(World world, String base) {
    this.world = world;
    this.base = base;
  }

  /** The repository: 301 or 307 where it moved, 404 where it is not for this reader. */
  FakeRepository repository(Call call) {
    String name = call.variable("owner") + "/" + call.variable("repo");
    Optional<FakeRepository> present = world.findByName(name);
    FakeRepository found =
        present.or(() -> world.findByFormerName(name)).orElseThrow(Refusal::notFound);
    if (found.isHiddenFrom(call.account())) {
      throw Refusal.notFound();
    }
    if (present.isEmpty()) {
      String rest = call.path().substring(("/repos/" + name).length());
      throw Refusal.moved(call.request(), base + "/repositories/" + found.id() + rest);
    }
    if (!call.request().reads()) {
      checkWritable(found, call.account());
    }
    return found;
  }

  private static void checkWritable(FakeRepository repository, Account account) {
    if (account.isAnonymous()) {
      throw Refusal.of(401, "Requires authentication");
    }
    if (!account.kind().writes()) {
      String by = account.kind().isApp() ? "integration" : "personal access token";
      throw Refusal.of(403, "Resource not accessible by " + by);
    }
    if (repository.isArchived()) {
      throw Refusal.of(403, "Repository was archived so is read-only.");
    }
  }

  /** The issue or pull request: 301 or 307 where it was transferred, 410 where it was deleted. */
  FakeIssue issue(Call call) {
    FakeRepository repository = repository(call);
    String number = call.variable("issue_number");
    FakeIssue issue =
        (number.matches("\\d{1,9}")
                ? repository.findIssue(Integer.parseInt(number))
                : Optional.<FakeIssue>empty())
            .orElseThrow(Refusal::notFound);
    if (repository.hasIssuesDisabled() && !issue.opening.pullRequest()) {
      throw Refusal.of(410, "Issues are disabled for this repo");
    }
    if (issue.deleted) {
      throw Refusal.of(410, "This issue was deleted");
    }
    FakeIssue there = issue.movedTo;
    if (there != null) {
      throw transferred(call, number, there);
    }
    return issue;
  }

  /** A timeline does not lead on. */
  private Refusal transferred(Call call, String number, FakeIssue there) {
    if (there.repository.isPrivate() || call.path().endsWith("/timeline")) {
      return Refusal.notFound();
    }
    String rest = call.path().split("/issues/" + number, 2)[1];
    String target = base + "/repositories/" + there.repository.id() + "/issues/" + there.number;
    return Refusal.moved(call.request(), target + rest);
  }
}
