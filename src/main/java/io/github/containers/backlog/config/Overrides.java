package io.github.containers.backlog.config;

import io.github.containers.backlog.config.OverrideSection.Draft;
import io.github.containers.backlog.model.Kinds;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Checks that what is overridden exists. */
final class Overrides {

  static final Shape<RepositoryPattern> REPOSITORY =
      Shapes.text("a repository", Overrides::repository);

  private Overrides() {}

  /** The overrides in their order; kinds and policies that do not exist are refused. */
  static List<RepositoryOverride> of(
      Map<RepositoryPattern, Draft> drafts, Kinds kinds, List<PolicySettings> policies) {
    List<String> policyNames = policies.stream().map(PolicySettings::name).toList();
    drafts
        .values()
        .forEach(
            draft -> {
              refuseUnknown("kind", draft.kinds().keySet(), kinds.labels().keySet());
              refuseUnknown("policy", draft.policies().keySet(), policyNames);
            });
    return drafts.entrySet().stream().map(draft -> draft.getValue().of(draft.getKey())).toList();
  }

  private static void refuseUnknown(
      String noun, Collection<Located<String>> names, Collection<String> known) {
    for (Located<String> name : names) {
      if (!known.contains(name.value())) {
        String quoted = QuotedText.quote(name.value());
        String near = Spelling.hint(name.value(), known);
        String all =
            known.isEmpty()
                ? "there are none"
                : "known: "
                    + String.join(", ", known.stream().filter(it -> !it.isBlank()).toList());
        name.from().refuse("no " + noun + " is named " + quoted, near == null ? all : near);
      }
    }
  }

  /** A sentence for each override of a repository that nothing selects. */
  static List<String> strays(List<RepositoryOverride> overrides, RepositorySelection selection) {
    return Strays.among(
        overrides.stream().flatMap(override -> override.repositories().findRef().stream()),
        selection,
        "an override is for");
  }

  private static RepositoryPattern repository(String text) {
    RepositoryPattern pattern = RepositoryPattern.parse(text);
    if (pattern.excludes()) {
      throw new UnreadableTextException(
          "an override says what it is for, not what it is not for", "take the \"!\" away");
    }
    return pattern;
  }
}
