package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What is asked about accounts and what they own. */
final class AccountRoutes {

  private final World world;
  private final RateLimits limits;
  private final Rendering rendering;
  private final Pages pages;

  AccountRoutes(World world, RateLimits limits, Rendering rendering, Pages pages) {
    this.world = world;
    this.limits = limits;
    this.rendering = rendering;
    this.pages = pages;
  }

  void addTo(Router router) {
    router.add("GET", "/rate_limit", this::rateLimit);
    router.add("GET", "/user", this::self);
    router.add("GET", "/users/{username}", this::user);
    router.add("GET", "/users/{username}/repos", call -> repositories(call, "username", "user"));
    router.add("GET", "/orgs/{org}/repos", call -> repositories(call, "org", "organizations"));
  }

  private ApiAnswer rateLimit(Call call) {
    ObjectNode core = limits.of(call.account().token()).json();
    ObjectNode other = core.deepCopy().put("used", 0).put("remaining", 30).put("limit", 30);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode resources = body.putObject("resources");
    resources.set("core", core);
    // hub4j wants these four
    List.of("search", "graphql", "integration_manifest").forEach(one -> resources.set(one, other));
    body.set("rate", core);
    return ApiAnswer.ok(body);
  }

  private ApiAnswer self(Call call) {
    if (call.account().isAnonymous()) {
      throw Refusal.of(401, "Requires authentication");
    }
    if (call.account().kind().isApp()) {
      throw Refusal.of(403, "Resource not accessible by integration");
    }
    return ApiAnswer.ok(rendering.users().ownProfile(call.account().login()));
  }

  private ApiAnswer user(Call call) {
    return ApiAnswer.ok(rendering.users().profile(call.variable("username")));
  }

  private ApiAnswer repositories(Call call, String variable, String kind) {
    String owner = call.variable(variable);
    boolean organization = world.isOrganization(owner);
    List<FakeRepository> found = world.visibleOf(owner);
    if (found.isEmpty() || (variable.equals("org") && !organization)) {
      throw Refusal.notFound();
    }
    String address = "/" + kind + "/" + UserJson.idOf(owner) + "/repos";
    return pages.numbered(
        call, found, one -> rendering.repositories().of(one, call.account().kind()), address);
  }
}
