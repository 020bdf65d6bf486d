package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an app asks in its own name. */
final class AppRoutes {

  private static final List<String> LEVELS = List.of("none", "read", "write", "admin");

  private final FakeApp app;
  private final Rendering rendering;
  private final String base;

  AppRoutes(FakeApp app, Rendering rendering, String base) {
    this.app = app;
    this.rendering = rendering;
    this.base = base;
  }

  void addTo(Router router) {
    router.add("GET", "/app/installations", this::installations);
    router.add("POST", "/app/installations/{installation_id}/access_tokens", this::issue);
  }

  private ApiAnswer installations(Call call) {
    checkSigned(call);
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    app.installations().forEach((owner, at) -> list.add(installation(owner, at)));
    return ApiAnswer.json(200, list);
  }

  private ApiAnswer issue(Call call) {
    checkSigned(call);
    long id = Long.parseLong(call.variable("installation_id"));
    FakeApp.Installation at =
        app.installations().values().stream()
            .filter(it -> it.id() == id)
            .findFirst()
            .orElseThrow(Refusal::notFound);
    FakeApp.Issued issued = app.issue(id, wanted(call.body().path("permissions"), at));
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("token", issued.token()).put("expires_at", issued.end().toString());
    put(issued.permissions(), body.putObject("permissions"));
    return ApiAnswer.json(201, body.put("repository_selection", "all"));
  }

  /** All that it may there, unless less is asked for; more is refused. */
  private static Map<String, String> wanted(JsonNode asked, FakeApp.Installation at) {
    if (asked.isMissingNode()) {
      return at.permissions();
    }
    Map<String, String> wanted = new TreeMap<>();
    asked.properties().forEach(it -> wanted.put(it.getKey(), it.getValue().asText()));
    wanted.forEach(
        (about, level) -> {
          int granted = LEVELS.indexOf(at.permissions().getOrDefault(about, "none"));
          if (LEVELS.indexOf(level) > granted) {
            throw Refusal.of(
                422, "The permissions requested are not granted to this installation.");
          }
        });
    return wanted;
  }

  private static void put(Map<String, String> permissions, ObjectNode node) {
    new TreeMap<>(permissions).forEach(node::put);
  }

  private static void checkSigned(Call call) {
    if (!call.account().login().equals("app")) {
      throw Refusal.of(401, "A JSON web token could not be decoded");
    }
  }

  private ObjectNode installation(String owner, FakeApp.Installation at) {
    long id = at.id();
    String address = base + "/app/installations/" + id;
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id).put("app_id", FakeApp.ID).put("app_slug", "backlog-app");
    node.set("account", rendering.users().of(owner));
    node.put("target_id", UserJson.idOf(owner)).put("target_type", "Organization");
    node.put("repository_selection", at.chosen() ? "selected" : "all");
    node.put("access_tokens_url", address + "/access_tokens");
    node.put("html_url", "https://github.com/organizations/" + owner + "/settings/installations");
    node.put("repositories_url", base + "/installation/repositories");
    put(at.permissions(), node.putObject("permissions"));
    node.putArray("events");
    node.put("created_at", "2025-01-01T00:00:00Z").put("updated_at", "2025-01-01T00:00:00Z");
    node.putNull("single_file_name");
    return node.putNull("suspended_by").putNull("suspended_at");
  }
}
