package io.github.containers.backlog.config;

import io.github.containers.backlog.policy.condition.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page that lists every key of the configuration, made from the keys themselves. */
public final class ConfigurationReference {

  private ConfigurationReference() {}

  /** The page in Markdown; it ends with {@code \n}. */
  public static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Configuration reference

        <!-- Made from the program's table of keys; a test holds this page to it. -->

        Every key of `.github/backlog.yml`. `backlog init` writes a commented file to start from, \
        and names the [schema](backlog.schema.json) by which editors complete it. A list of one \
        entry may be written as the entry alone; keys that begin with `x-` are yours, for YAML's \
        anchors.
        """);
    sections().forEach((title, section) -> append(page, title, section));
    append(page, "What a condition can ask", "variable", Reference.variables());
    append(page, "What a condition can call", "function", Reference.functions());
    return page.toString();
  }

  private static Map<String, Shape.Section<?>> sections() {
    Map<String, Shape.Section<?>> sections = new LinkedHashMap<>();
    sections.put("The file", FileSection.SECTION);
    sections.put("Under `maintainers`, instead of a list", MaintainersSection.SECTION);
    sections.put("Each entry of `policies`", PolicySection.SECTION);
    sections.put("Under `comment`, instead of a file", CommentSection.SECTION);
    sections.put("Under `overrides`, for a repository or pattern", OverrideSection.SECTION);
    sections.put(
        "Under `overrides`, `policies`, for the name of a policy", PolicyChangeSection.SECTION);
    return sections;
  }

  private static void append(StringBuilder page, String title, Shape.Section<?> section) {
    page.append("\n## ").append(title).append("\n\n");
    page.append("| key | value | unless given | meaning |\n| --- | --- | --- | --- |\n");
    for (Key<?> key : section.keys()) {
      page.append("| `").append(key.name()).append("` | ").append(cell(key.shape().phrase()));
      page.append(" | ").append(unlessGiven(key)).append(" | ").append(cell(key.meaning()));
      page.append(" |\n");
    }
  }

  private static void append(
      StringBuilder page, String title, String what, List<Reference.Entry> entries) {
    page.append("\n## ").append(title).append("\n\n");
    page.append("| ").append(what).append(" | type | meaning | example |\n");
    page.append("| --- | --- | --- | --- |\n");
    for (Reference.Entry entry : entries) {
      page.append("| `").append(code(entry.name())).append("` | ").append(cell(entry.type()));
      page.append(" | ").append(cell(entry.meaning())).append(values(entry));
      page.append(" | `").append(code(entry.example())).append("` |\n");
    }
  }

  private static String values(Reference.Entry entry) {
    String values = String.join("`, `", entry.values());
    return values.isEmpty() ? "" : " One of `" + values + "`.";
  }

  private static String code(String text) {
    return text.replace("|", "\\|");
  }

  private static String unlessGiven(Key<?> key) {
    if (key.byDefault() != null) {
      return "`" + code(key.byDefault()) + "`";
    }
    return key.required() ? "required" : "–";
  }

  private static String cell(String text) {
    return text.replaceAll("[|*<_]", "\\\\$0");
  }
}
