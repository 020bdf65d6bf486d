package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What is asked of a repository: itself, its releases, its files, its labels. */
final class RepositoryRoutes {

  private final Lookup lookup;
  private final Rendering rendering;
  private final Pages pages;

  RepositoryRoutes(Lookup lookup, Rendering rendering, Pages pages) {
    this.lookup = lookup;
    this.rendering = rendering;
    this.pages = pages;
  }

  void addTo(Router router) {
    String repository = "/repos/{owner}/{repo}";
    router.add("GET", repository, this::repository);
    router.add("GET", repository + "/releases", this::releases);
    router.add("GET", repository + "/contents/{path}", this::contents);
    router.add("GET", repository + "/labels", this::labels);
    router.add("POST", repository + "/labels", this::createLabel);
    router.add("GET", repository + "/labels/{name}", this::label);
  }

  private ApiAnswer repository(Call call) {
    FakeRepository found = lookup.repository(call);
    return ApiAnswer.ok(rendering.repositories().inFull(found, call.account().kind()));
  }

  private ApiAnswer releases(Call call) {
    FakeRepository found = lookup.repository(call);
    return pages.numbered(
        call,
        found.releases(),
        one -> rendering.releases().of(found, one),
        Pages.addressById(call, found));
  }

  private ApiAnswer contents(Call call) {
    FakeRepository found = lookup.repository(call);
    String path = call.variable("path");
    String text = found.findFile(path).orElseThrow(Refusal::notFound);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String api = call.request().path();
    String site = "https://github.com/" + found.fullName() + "/blob/main/" + path;
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", path).put("path", path).put("sha", EntryJson.sha(text));
    json.put("size", bytes.length).put("type", "file").put("encoding", "base64");
    json.put("content", Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(bytes));
    json.put("url", "https://api.github.com" + api).put("html_url", site).put("git_url", site);
    json.put("download_url", site);
    json.putObject("_links").put("self", site).put("git", site).put("html", site);
    return ApiAnswer.ok(json);
  }

  private ApiAnswer labels(Call call) {
    FakeRepository found = lookup.repository(call);
    return pages.numbered(
        call,
        found.labels(),
        one -> rendering.labels().of(found, one),
        Pages.addressById(call, found));
  }

  private ApiAnswer label(Call call) {
    FakeRepository found = lookup.repository(call);
    FakeLabel label = found.findLabel(call.variable("name")).orElseThrow(Refusal::notFound);
    return ApiAnswer.ok(rendering.labels().of(found, label));
  }

  private ApiAnswer createLabel(Call call) {
    FakeRepository found = lookup.repository(call);
    JsonNode body = call.body();
    String name = body.path("name").asText("");
    LabelRules.check(name, body);
    if (found.findLabel(name).isPresent()) {
      throw Refusal.invalid("Label", "name", "already_exists");
    }
    String color = body.path("color").asText("ededed");
    FakeLabel label = found.label(name, color, body.path("description").asText(null));
    ObjectNode json = rendering.labels().of(found, label);
    return ApiAnswer.json(201, json).with("Location", json.path("url").asText());
  }
}
