package io.github.containers.backlog.fake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which issues a list is asked for, and in which order. */
final class IssueQuery {

  private static final Set<String> MODELLED =
      Set.of(
          "state", "sort", "direction", "since", "labels", "per_page", "page", "after", "before");

  private final Call call;
  private final int sign;

  IssueQuery(Call call) {
    this.call = call;
    this.sign = call.query("direction", "desc").equals("asc") ? 1 : -1;
    call.request().query().keySet().stream()
        .filter(name -> !MODELLED.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new UnsupportedOperationException("the fake does not model ?" + name + "=");
            });
  }

  /** A place in the order. */
  record Mark(long key, long id) {}

  Mark mark(FakeIssue issue) {
    return new Mark(
        switch (call.query("sort", "created")) {
          case "updated" -> issue.updatedAt.getEpochSecond();
          case "comments" -> issue.commentCount();
          default -> issue.opening.at().getEpochSecond();
        },
        issue.id);
  }

  int compare(Mark one, Mark other) {
    int byKey = Long.compare(one.key(), other.key());
    return sign * (byKey != 0 ? byKey : Long.compare(one.id(), other.id()));
  }

  List<FakeIssue> select(FakeRepository repository) {
    return repository.issues().stream()
        .filter(issue -> !repository.hasIssuesDisabled() || issue.opening.pullRequest())
        .filter(inState())
        .filter(withLabels())
        .filter(
            call.findSince()
                .<Predicate<FakeIssue>>map(since -> issue -> !issue.updatedAt.isBefore(since))
                .orElse(issue -> true))
        .sorted((one, other) -> compare(mark(one), mark(other)))
        .toList();
  }

  private Predicate<FakeIssue> inState() {
    return switch (call.query("state", "open")) {
      case "all" -> issue -> true;
      case "closed" -> issue -> !issue.open;
      default -> issue -> issue.open;
    };
  }

  private Predicate<FakeIssue> withLabels() {
    List<String> names =
        Arrays.stream(call.query("labels", "").split(",")).filter(name -> !name.isBlank()).toList();
    return issue -> names.stream().map(String::strip).allMatch(issue::bears);
  }
}
