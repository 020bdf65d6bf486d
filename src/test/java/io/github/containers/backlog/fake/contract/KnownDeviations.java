package io.github.containers.backlog.fake.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Where GitHub is known to answer otherwise than it describes. Such members are replaced by what
 * the description wants before the rest is held against it.
 */
final class KnownDeviations {

  private static final List<String> ADDRESSES =
      List.of(
          "avatar_url",
          "events_url",
          "followers_url",
          "following_url",
          "gists_url",
          "html_url",
          "organizations_url",
          "received_events_url",
          "repos_url",
          "starred_url",
          "subscriptions_url",
          "url");

  private KnownDeviations() {}

  /**
   * An element of a list: a timeline's entry by an account that was deleted has no actor, though
   * the description calls it required and never null.
   */
  static JsonNode smoothed(String route, JsonNode element) {
    if (!route.endsWith("/timeline") || !element.isObject()) {
      return element;
    }
    ObjectNode copy = element.deepCopy();
    for (String member : List.of("actor", "user")) {
      if (copy.has(member) && copy.get(member).isNull()) {
        copy.set(member, ghost(copy.objectNode()));
      }
    }
    return copy;
  }

  private static ObjectNode ghost(ObjectNode user) {
    ADDRESSES.forEach(name -> user.put(name, "https://github.example/ghost"));
    return user.put("login", "ghost")
        .put("id", 10137)
        .put("node_id", "U_ghost")
        .put("gravatar_id", "")
        .put("type", "User")
        .put("site_admin", false);
  }
}
