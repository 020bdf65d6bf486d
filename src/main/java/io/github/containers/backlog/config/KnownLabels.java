package io.github.containers.backlog.config;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.condition.ConditionLanguage.NamedLabel;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Read;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds the labels that policies name against those that a repository has. */
final class KnownLabels {

  private final Repository repository;
  private final Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  KnownLabels(Repository repository, Collection<String> labels) {
    this.repository = repository;
    known.addAll(labels);
  }

  /** The labels that this policy names and that are not there. */
  List<ConfigProblem> problems(PolicySettings policy, Read condition) {
    List<ConfigProblem> problems = new ArrayList<>();
    check(policy.label(), policy.places().of(PolicySection.LABEL.name()), 0, problems);
    Place exempt = policy.places().of(PolicySection.EXEMPT.name());
    List<Place> entries = exempt.entries();
    for (int i = 0; i < policy.exempt().size(); i++) {
      check(policy.exempt().get(i), i < entries.size() ? entries.get(i) : exempt, 0, problems);
    }
    Place when = policy.places().of(PolicySection.WHEN.name());
    for (NamedLabel label : condition.labels()) {
      check(label.name(), when, label.offset(), problems);
    }
    return problems;
  }

  private void check(String label, Place place, int offset, List<ConfigProblem> problems) {
    if (!known.contains(label)) {
      problems.add(
          place.problemAt(
              offset,
              repository.ref().fullName() + " has no label " + QuotedText.quote(label),
              Spelling.hint(label, known)));
    }
  }
}
