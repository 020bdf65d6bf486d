package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Labels as GitHub writes them. */
final class LabelJson {

  private static final Set<String> DEFAULTS =
      Set.of(
          "bug",
          "documentation",
          "duplicate",
          "enhancement",
          "good first issue",
          "help wanted",
          "invalid",
          "question",
          "wontfix");

  private final String base;

  LabelJson(String base) {
    this.base = base;
  }

  ObjectNode of(FakeRepository repository, FakeLabel label) {
    String labels = base + "/repos/" + repository.fullName() + "/labels/";
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", label.id())
        .put("node_id", "LA_" + label.id())
        .put("url", labels + Text.encoded(label.name()))
        .put("name", label.name())
        .put("color", label.color())
        .put("default", DEFAULTS.contains(label.name()))
        .put("description", label.description());
  }

  /** The label of that name as the repository has it. */
  ObjectNode of(FakeRepository repository, String name) {
    return of(repository, repository.label(name, "ededed", null));
  }
}
