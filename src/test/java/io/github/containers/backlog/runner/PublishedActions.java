package io.github.containers.backlog.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actions of others, as far as these workflows use them. */
final class PublishedActions {

  private final Host host;
  private final Deque<Job.Post> posts;

  PublishedActions(Host host, Deque<Job.Post> posts) {
    this.host = host;
    this.posts = posts;
  }

  Map<String, ?> run(String name, Map<String, Object> inputs) throws IOException {
    switch (name) {
      case "actions/checkout" -> checkOut(inputs);
      case "actions/setup-java" -> expect(inputs, "distribution", "java-version");
      case "actions/cache" -> cache(inputs);
      case "actions/cache/restore" -> {
        expect(inputs, "path", "key", "restore-keys");
        host.cache()
            .restore(text(inputs, "path"), text(inputs, "key"), text(inputs, "restore-keys"));
      }
      case "actions/cache/save" -> {
        expect(inputs, "path", "key");
        host.cache().save(text(inputs, "path"), text(inputs, "key"));
      }
      case "actions/upload-artifact" -> {
        expect(inputs, "name", "path");
        Trees.copy(Path.of(text(inputs, "path")), host.artifact(text(inputs, "name")));
      }
      case "actions/upload-pages-artifact" -> {
        expect(inputs, "path");
        Trees.copy(Path.of(text(inputs, "path")), host.artifact("github-pages"));
      }
      case "actions/deploy-pages" -> {
        return deploy();
      }
      default -> throw new AssertionError("nobody knows here what " + name + " does");
    }
    return Map.of();
  }

  private void checkOut(Map<String, Object> inputs) throws IOException {
    expect(inputs, "repository", "ref", "path", "persist-credentials");
    boolean program = text(inputs, "repository").equals(Host.PROGRAM);
    Trees.copy(
        program ? host.program() : host.repository(),
        host.workspace().resolve(text(inputs, "path")));
  }

  private void cache(Map<String, Object> inputs) throws IOException {
    expect(inputs, "path", "key");
    String path = text(inputs, "path");
    String key = text(inputs, "key");
    Optional<String> found = host.cache().restore(path, key, "");
    if (found.isEmpty()) {
      posts.push(() -> host.cache().save(path, key));
    }
  }

  private Map<String, ?> deploy() {
    if (!host.artifacts().containsKey("github-pages")) {
      throw new AssertionError("no artifact github-pages to deploy");
    }
    return Map.of("page_url", "https://containers.github.io/reports/");
  }

  private static void expect(Map<String, Object> inputs, String... known) {
    if (!Set.of(known).containsAll(inputs.keySet())) {
      throw new AssertionError("unknown among these inputs: " + inputs.keySet());
    }
  }

  private static String text(Map<String, Object> inputs, String name) {
    return Expression.text(inputs.get(name));
  }
}
