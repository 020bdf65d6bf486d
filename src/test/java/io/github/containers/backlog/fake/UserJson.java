package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Accounts as GitHub writes them. */
final class UserJson {

  private static final Map<String, String> LINKS =
      new TreeMap<>(
          Map.of(
              "followers_url", "/followers",
              "following_url", "/following{/other_user}",
              "gists_url", "/gists{/gist_id}",
              "starred_url", "/starred{/owner}{/repo}",
              "subscriptions_url", "/subscriptions",
              "organizations_url", "/orgs",
              "repos_url", "/repos",
              "events_url", "/events{/privacy}",
              "received_events_url", "/received_events"));

  private final World world;
  private final String base;

  UserJson(World world, String base) {
    this.world = world;
    this.base = base;
  }

  static long idOf(String login) {
    CRC32 sum = new CRC32();
    sum.update(World.key(login).getBytes(StandardCharsets.UTF_8));
    return 100_000 + sum.getValue() % 190_000_000;
  }

  /** An account inside something else; null where there is none any more. */
  JsonNode of(@Nullable String login) {
    return login == null ? NullNode.instance : account(login);
  }

  private ObjectNode account(String login) {
    long id = idOf(login);
    String address = base + "/users/" + Text.encoded(login);
    ObjectNode user = JsonNodeFactory.instance.objectNode();
    user.put("login", login).put("id", id).put("node_id", "U_" + id);
    user.put("avatar_url", "https://avatars.githubusercontent.com/u/" + id + "?v=4");
    user.put("gravatar_id", "").put("url", address).put("html_url", webPage(login));
    LINKS.forEach((name, path) -> user.put(name, address + path));
    return user.put("type", typeOf(login)).put("user_view_type", "public").put("site_admin", false);
  }

  private static String webPage(String login) {
    return "https://github.com/"
        + (login.endsWith("[bot]") ? "apps/" + login.replace("[bot]", "") : Text.encoded(login));
  }

  private String typeOf(String login) {
    return world.isBot(login) ? "Bot" : world.isOrganization(login) ? "Organization" : "User";
  }

  /** An account as it is told when asked for by itself. */
  ObjectNode profile(String login) {
    ObjectNode profile = account(login);
    for (String unknown : new String[] {"company", "location", "email", "hireable", "bio"}) {
      profile.putNull(unknown);
    }
    return profile
        .put("name", login)
        .put("blog", "")
        .putNull("twitter_username")
        .put("public_repos", world.visibleOf(login).size())
        .put("public_gists", 0)
        .put("followers", 0)
        .put("following", 0)
        .put("created_at", "2015-01-01T00:00:00Z")
        .put("updated_at", "2024-01-01T00:00:00Z");
  }

  /** An account as it is told to itself. */
  ObjectNode ownProfile(String login) {
    return profile(login)
        .put("user_view_type", "private")
        .put("private_gists", 0)
        .put("total_private_repos", 0)
        .put("owned_private_repos", 0)
        .put("disk_usage", 0)
        .put("collaborators", 0)
        .put("two_factor_authentication", true);
  }
}
