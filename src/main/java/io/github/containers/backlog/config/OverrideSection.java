package io.github.containers.backlog.config;

import io.github.containers.backlog.config.Shape.MapOf;
import io.github.containers.backlog.config.Shape.Placed;
import io.github.containers.backlog.config.Shape.Section;
import io.github.containers.backlog.model.HistoryScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of what is different in some repositories. */
final class OverrideSection {

  /**
   * What is different, before it is known whether kinds and policies of these names exist.
   *
   * @param kinds names of kinds, where they are written
   * @param policies names of policies, where they are written
   * @param triaged empty where nothing changes
   * @param stale empty where nothing changes
   * @param history empty where nothing changes
   */
  record Draft(
      Map<Located<String>, List<String>> kinds,
      Map<Located<String>, PolicyChange> policies,
      Optional<String> triaged,
      Optional<List<String>> stale,
      Optional<HistoryScope> history) {

    RepositoryOverride of(RepositoryPattern repositories) {
      return new RepositoryOverride(
          repositories,
          byName(kinds),
          triaged.orElse(null),
          stale.orElse(null),
          history.orElse(null),
          byName(policies));
    }

    private static <T> Map<String, T> byName(Map<Located<String>, T> located) {
      Map<String, T> named = new LinkedHashMap<>();
      located.forEach((name, value) -> named.put(name.value(), value));
      return named;
    }
  }

  private static final Shape<Located<String>> KIND = new Placed<>(KindsShape.NAME);
  private static final Shape<Located<String>> POLICY =
      new Placed<>(Shapes.text("the name of a policy", name -> name));

  static final Key<Map<Located<String>, List<String>>> KINDS =
      Key.withDefault(
          "kinds",
          new MapOf<>("a mapping of kinds to labels", KIND, KindsShape.LABELS),
          "{}",
          "Labels of a kind there, instead of its own.");
  static final Key<String> TRIAGED =
      Key.optional("triaged", Shapes.LABEL, "The label for what was looked at there.");
  static final Key<List<String>> STALE =
      Key.optional("stale", Shapes.LABELS, "Labels that count as stale there.");
  static final Key<HistoryScope> HISTORY =
      Key.optional("history", HistoryShape.SHAPE, "Whose timelines are fetched there.");
  static final Key<Map<Located<String>, PolicyChange>> POLICIES =
      Key.withDefault(
          "policies",
          new MapOf<>("a mapping of policies", POLICY, PolicyChangeSection.SHAPE),
          "{}",
          "What is different about a policy there: off, or another exempt, grace or again.");

  static final Section<Draft> SECTION =
      new Section<>(
          "an override", List.of(KINDS, TRIAGED, STALE, HISTORY, POLICIES), OverrideSection::build);

  private OverrideSection() {}

  private static Optional<Draft> build(SectionReader reader) {
    return Optional.of(
        new Draft(
            reader.get(KINDS),
            reader.get(POLICIES),
            reader.find(TRIAGED),
            reader.find(STALE),
            reader.find(HISTORY)));
  }
}
