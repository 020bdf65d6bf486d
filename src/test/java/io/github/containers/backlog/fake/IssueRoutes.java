package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is asked of issues and pull requests, and what is done to them. */
final class IssueRoutes {

  private static final Set<String> REASONS =
      Set.of("completed", "not_planned", "duplicate", "reopened");

  private final Lookup lookup;
  private final Rendering rendering;
  private final Pages pages;
  private final CursorPages cursorPages;
  private boolean numbered;

  IssueRoutes(Lookup lookup, Rendering rendering, Pages pages) {
    this.lookup = lookup;
    this.rendering = rendering;
    this.pages = pages;
    this.cursorPages = new CursorPages(pages, rendering.issues());
  }

  void linkByNumber() {
    numbered = true;
  }

  void addTo(Router router) {
    String issues = "/repos/{owner}/{repo}/issues";
    String issue = issues + "/{issue_number}";
    router.add("GET", issues, this::list);
    router.add("GET", issue, call -> ApiAnswer.ok(rendering.issues().inFull(lookup.issue(call))));
    router.add("PATCH", issue, this::edit);
    router.add("GET", issue + "/timeline", this::timeline);
    router.add("POST", issue + "/labels", this::addLabels);
    router.add("DELETE", issue + "/labels/{name}", this::removeLabel);
  }

  private ApiAnswer list(Call call) {
    FakeRepository repository = lookup.repository(call);
    IssueQuery query = new IssueQuery(call);
    List<FakeIssue> rows = query.select(repository);
    String address = Pages.addressById(call, repository);
    return numbered
        ? pages.numbered(call, rows, rendering.issues()::of, address)
        : cursorPages.answer(call, query, rows, address);
  }

  private ApiAnswer timeline(Call call) {
    FakeIssue issue = lookup.issue(call);
    return pages.numbered(
        call,
        issue.entries,
        entry -> rendering.entries().of(issue, entry),
        Pages.addressById(call, issue.repository));
  }

  private ApiAnswer edit(Call call) {
    FakeIssue issue = lookup.issue(call);
    JsonNode body = call.body();
    String reason = body.path("state_reason").asText("completed");
    if (!REASONS.contains(reason)) {
      throw Refusal.invalid("Issue", "state_reason", "invalid");
    }
    Act act = issue.by(call.account().login());
    if (body.has("body")) {
      act.edited(body.path("body").asText());
    }
    switch (body.path("state").asText(body.has("body") ? "as it is" : "")) {
      case "as it is" -> {}
      case "closed" -> act.closed(reason);
      case "open" -> act.reopened();
      case "" ->
          throw new UnsupportedOperationException("the fake edits an issue's state and text only");
      default -> throw Refusal.invalid("Issue", "state", "invalid");
    }
    return ApiAnswer.ok(rendering.issues().inFull(issue));
  }

  private ApiAnswer addLabels(Call call) {
    FakeIssue issue = lookup.issue(call);
    JsonNode body = call.body();
    List<String> names = new ArrayList<>();
    (body.isArray() ? body : body.path("labels"))
        .forEach(one -> names.add(one.isObject() ? one.path("name").asText() : one.asText()));
    names.forEach(LabelRules::checkLength);
    issue.by(call.account().login()).labeled(names.toArray(String[]::new));
    return labels(issue);
  }

  private ApiAnswer removeLabel(Call call) {
    FakeIssue issue = lookup.issue(call);
    if (!issue.bears(call.variable("name"))) {
      throw Refusal.of(404, "Label does not exist");
    }
    issue.by(call.account().login()).unlabeled(call.variable("name"));
    return labels(issue);
  }

  private ApiAnswer labels(FakeIssue issue) {
    return Pages.answer(
        issue.labels, name -> rendering.labels().of(issue.repository, name), List.of());
  }
}
