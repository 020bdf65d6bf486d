package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who bears which name. A name, present or former, belongs to at most one repository:
 *
 * <ul>
 *   <li>A repository that is read under a new name keeps its old one as a former name: GitHub
 *       redirects it.
 *   <li>A repository that is read under a name takes that name: another bore it before, or still
 *       does as far as we know, but GitHub no longer leads there.
 *   <li>The other keeps its history under its id. Where that was its present name, it has none that
 *       we know until it is read again: it is called {@code repositories/ID} meanwhile, which is
 *       its path in GitHub's API and nobody's name.
 *   <li>A former name never takes a present one away.
 * </ul>
 */
final class RepositoryNames {

  private RepositoryNames() {}

  /** The repository as it is to be stored, then those others whose names change by that. */
  static List<Repository> settle(Repository read, List<Repository> stored) {
    List<Repository> changed = new ArrayList<>();
    Repository settled = withFormerNames(read, stored);
    changed.add(settled);
    for (Repository other : stored) {
      Repository left = withoutNamesOf(settled, other);
      if (other.id() != read.id() && !left.equals(other)) {
        changed.add(left);
      }
    }
    return changed;
  }

  /** With the former names that were stored, the name that it bore, and those it came with. */
  private static Repository withFormerNames(Repository read, List<Repository> stored) {
    Set<RepositoryRef> names = new LinkedHashSet<>();
    for (Repository before : stored) {
      if (before.id() == read.id()) {
        names.addAll(before.formerNames());
        names.add(before.ref());
      }
    }
    names.addAll(read.formerNames());
    names.remove(read.ref());
    names.remove(unknownName(read.id()));
    for (Repository other : stored) {
      if (other.id() != read.id()) {
        names.remove(other.ref());
      }
    }
    return named(read, read.ref(), List.copyOf(names));
  }

  private static Repository withoutNamesOf(Repository settled, Repository other) {
    RepositoryRef ref = other.ref().equals(settled.ref()) ? unknownName(other.id()) : other.ref();
    List<RepositoryRef> formerNames =
        other.formerNames().stream().filter(former -> !settled.isKnownAs(former)).toList();
    return named(other, ref, formerNames);
  }

  private static RepositoryRef unknownName(long id) {
    return new RepositoryRef("repositories", Long.toString(id));
  }

  private static Repository named(
      Repository repository, RepositoryRef ref, List<RepositoryRef> formerNames) {
    return new Repository(
        repository.id(),
        ref,
        formerNames,
        repository.archived(),
        repository.fork(),
        repository.issuesEnabled(),
        repository.openItems(),
        repository.createdAt());
  }
}
