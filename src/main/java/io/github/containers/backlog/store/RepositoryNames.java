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
    changed.add(withFormerNames(read, stored));
    for (Repository other : stored) {
      if (other.id() != read.id() && other.isKnownAs(read.ref())) {
        changed.add(without(read.ref(), other));
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

  private static Repository without(RepositoryRef name, Repository repository) {
    RepositoryRef ref =
        repository.ref().equals(name) ? unknownName(repository.id()) : repository.ref();
    List<RepositoryRef> formerNames =
        repository.formerNames().stream().filter(former -> !former.equals(name)).toList();
    return named(repository, ref, formerNames);
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
