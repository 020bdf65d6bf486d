package io.github.containers.backlog.config;

import io.github.containers.backlog.model.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the parts of a file together, and checks what one part says about another. */
final class SettingsBuilder {

  private SettingsBuilder() {}

  static Optional<Settings> build(SectionReader reader) {
    Kinds kinds = reader.get(FileSection.KINDS);
    List<PolicySettings> policies = reader.get(FileSection.POLICIES);
    refuseSharedNames(reader, policies);
    return Optional.of(
        new Settings(
            repositories(reader),
            kinds,
            reader.get(FileSection.MAINTAINERS),
            reader.get(FileSection.BOTS),
            reader.get(FileSection.TRIAGED),
            reader.get(FileSection.STALE),
            reader.get(FileSection.THRESHOLDS),
            policies,
            reader.get(FileSection.HISTORY),
            live(reader),
            Overrides.of(reader.get(FileSection.OVERRIDES), kinds, policies),
            reader.find(FileSection.API).orElse(null)));
  }

  private static RepositorySelection repositories(SectionReader reader) {
    List<RepositoryPattern> patterns = patterns(reader, FileSection.REPOSITORIES);
    List<IncludeWord> include = reader.get(FileSection.INCLUDE);
    return new RepositorySelection(
        patterns, include.contains(IncludeWord.ARCHIVED), include.contains(IncludeWord.FORKS));
  }

  private static LiveSettings live(SectionReader reader) {
    return new LiveSettings(
        RepositorySelection.of(patterns(reader, FileSection.LIVE)),
        reader.get(FileSection.WRITES),
        reader.get(FileSection.PACE));
  }

  private static List<RepositoryPattern> patterns(
      SectionReader reader, Key<List<RepositoryPattern>> key) {
    List<RepositoryPattern> patterns = reader.get(key);
    if (!patterns.isEmpty() && patterns.stream().allMatch(RepositoryPattern::excludes)) {
      reader.refuse(
          key, "\"" + key.name() + "\" only leaves out, so nothing is left", "name some as well");
    }
    return patterns;
  }

  /** Plans, tables and overrides tell policies apart by their names. */
  private static void refuseSharedNames(SectionReader reader, List<PolicySettings> policies) {
    Map<String, PolicySettings> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (PolicySettings policy : policies) {
      PolicySettings first =
          policy.name().isEmpty() ? null : named.putIfAbsent(policy.name(), policy);
      if (first != null) {
        Place place = nameOf(policy);
        reader.refuse(
            place.problem(
                "a policy named "
                    + QuotedText.quote(policy.name())
                    + " stands in line "
                    + nameOf(first).line()
                    + " already",
                "give this one another \"name\""));
      }
    }
  }

  private static Place nameOf(PolicySettings policy) {
    boolean given = policy.places().values().containsKey(PolicySection.NAME.name());
    return policy.places().of(given ? PolicySection.NAME.name() : PolicySection.LABEL.name());
  }
}
