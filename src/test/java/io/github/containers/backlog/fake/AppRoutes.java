package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;

/** What an app asks in its own name. */
final class AppRoutes {

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
    app.installations().forEach((owner, id) -> list.add(installation(owner, id)));
    return ApiAnswer.json(200, list);
  }

  private ApiAnswer issue(Call call) {
    checkSigned(call);
    long id = Long.parseLong(call.variable("installation_id"));
    if (!app.installations().containsValue(id)) {
      throw Refusal.notFound();
    }
    Map.Entry<String, Instant> issued = app.issue(id);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("token", issued.getKey()).put("expires_at", issued.getValue().toString());
    body.putObject("permissions").put("issues", "write").put("metadata", "read");
    return ApiAnswer.json(201, body.put("repository_selection", "all"));
  }

  private static void checkSigned(Call call) {
    if (!call.account().login().equals("app")) {
      throw Refusal.of(401, "A JSON web token could not be decoded");
    }
  }

  private ObjectNode installation(String owner, long id) {
    String address = base + "/app/installations/" + id;
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id).put("app_id", FakeApp.ID).put("app_slug", "backlog-app");
    node.set("account", rendering.users().of(owner));
    node.put("target_id", UserJson.idOf(owner)).put("target_type", "Organization");
    node.put("repository_selection", "all").put("access_tokens_url", address + "/access_tokens");
    node.put("html_url", "https://github.com/organizations/" + owner + "/settings/installations");
    node.put("repositories_url", base + "/installation/repositories");
    node.putObject("permissions").put("issues", "write").put("metadata", "read");
    node.putArray("events");
    node.put("created_at", "2025-01-01T00:00:00Z").put("updated_at", "2025-01-01T00:00:00Z");
    node.putNull("single_file_name");
    return node.putNull("suspended_by").putNull("suspended_at");
  }
}
