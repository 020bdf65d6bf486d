package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Releases as GitHub writes them. */
final class ReleaseJson {

  private final String base;
  private final UserJson users;

  ReleaseJson(String base, UserJson users) {
    this.base = base;
    this.users = users;
  }

  ObjectNode of(FakeRepository repository, FakeRelease release) {
    String api = base + "/repos/" + repository.fullName();
    String address = api + "/releases/" + release.id();
    String webPage = "https://github.com/" + repository.fullName() + "/releases/tag/";
    String published = release.publishedAt().toString();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("url", address).put("assets_url", address + "/assets");
    json.put("upload_url", address + "/assets{?name,label}");
    json.put("html_url", webPage + Text.encoded(release.tag()));
    json.put("id", release.id()).put("node_id", "RE_" + release.id());
    json.set("author", users.of(repository.owner()));
    json.put("tag_name", release.tag()).put("target_commitish", "main").put("name", release.tag());
    json.put("draft", false).put("prerelease", release.prerelease());
    json.put("created_at", published).put("updated_at", published).put("published_at", published);
    json.putArray("assets");
    json.put("tarball_url", api + "/tarball/" + Text.encoded(release.tag()));
    json.put("zipball_url", api + "/zipball/" + Text.encoded(release.tag()));
    return json.put("body", "");
  }
}
