package io.github.containers.backlog.config;

import io.github.containers.backlog.config.UnknownLabel.Use;
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
  List<UnknownLabel> unknown(PolicySettings policy, Read condition) {
    List<UnknownLabel> unknown = new ArrayList<>();
    Place own = policy.places().of(PolicySection.LABEL.name());
    check(policy.label(), Use.PUT_ON, own, 0, unknown);
    Place exempt = policy.places().of(PolicySection.EXEMPT.name());
    List<Place> entries = exempt.entries();
    for (int i = 0; i < policy.exempt().size(); i++) {
      Place entry = i < entries.size() ? entries.get(i) : exempt;
      check(policy.exempt().get(i), Use.EXEMPT, entry, 0, unknown);
    }
    Place when = policy.places().of(PolicySection.WHEN.name());
    for (NamedLabel label : condition.labels()) {
      check(label.name(), Use.ASKED_FOR, when, label.offset(), unknown);
    }
    return unknown;
  }

  private void check(String label, Use use, Place place, int offset, List<UnknownLabel> unknown) {
    if (!known.contains(label)) {
      ConfigProblem problem =
          place.problemAt(
              offset,
              repository.ref().fullName() + " has no label " + QuotedText.quote(label),
              Spelling.hint(label, known));
      unknown.add(new UnknownLabel(label, use, problem));
    }
  }
}
