package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.RepositoryPattern;
import io.github.containers.backlog.config.RepositorySelection;
import io.github.containers.backlog.config.Spelling;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Refuses a {@code --repo} that is none of the repositories: a command that passed over it would
 * look at nothing, and end as if all were well.
 */
final class Strangers {

  private final RepositorySelection all;
  private final List<RepositoryPattern> asked;
  private final boolean offline;
  private final List<Repository> known;

  private Strangers(
      RepositorySelection all,
      List<RepositoryPattern> asked,
      boolean offline,
      List<Repository> known) {
    this.all = all;
    this.asked = asked;
    this.offline = offline;
    this.known = known;
  }

  /** As far as the configuration alone can tell. */
  static Strangers of(Session session) {
    return new Strangers(session.settings().repositories(), session.asked(), false, List.of());
  }

  /** The store knows former names too. */
  static Strangers of(Session session, Store store) {
    List<Repository> known =
        session.asked().isEmpty()
            ? List.of()
            : store.repositories().stream().map(StoredRepository::repository).toList();
    return new Strangers(
        session.settings().repositories(), session.asked(), session.options().offline(), known);
  }

  /** Refuses what was never asked for; offline, also what the store does not know. */
  void refuse() {
    refuse(one -> !mayBeMeant(one), "name it as an argument instead");
    if (offline) {
      refuse(one -> !isThere(one), "leave out --offline to look for it");
    }
  }

  /** Refuses what is none of an owner's repositories, once these are listed. */
  void refuse(String owner, List<Repository> listed) {
    with(listed)
        .refuse(
            one -> one.owner().equalsIgnoreCase(owner) && !with(listed).isThere(one),
            owner + " has no such repository that this token can see");
  }

  private Strangers with(List<Repository> listed) {
    List<Repository> both = new ArrayList<>(known);
    both.addAll(listed);
    return new Strangers(all, asked, offline, both);
  }

  private void refuse(Predicate<RepositoryPattern> isStrange, String otherwise) {
    asked.stream()
        .filter(isStrange)
        .findFirst()
        .ifPresent(
            one -> {
              throw new UsageException(
                  "--repo: " + one + " is not among the repositories; " + advice(one, otherwise));
            });
  }

  private boolean mayBeMeant(RepositoryPattern one) {
    boolean byName =
        one.findRef()
            .map(all::selects)
            .orElseGet(() -> all.owners().stream().anyMatch(one.owner()::equalsIgnoreCase));
    return byName || isThere(one);
  }

  /** Of what is named in full, its own reading says whether it is there. */
  private boolean isThere(RepositoryPattern one) {
    return all.named().stream().anyMatch(one::matches)
        || known.stream().anyMatch(it -> one.matches(it) && all.selects(it));
  }

  private String advice(RepositoryPattern one, String otherwise) {
    return findReason(one)
        .or(() -> findNearest(one).map(nearest -> "did you mean " + nearest + "?"))
        .orElse(otherwise);
  }

  /** Why a repository of that name is not meant. */
  private Optional<String> findReason(RepositoryPattern one) {
    Optional<Repository> passed =
        known.stream().filter(it -> one.matches(it) && mayBeMeant(one)).findFirst();
    return passed.map(
        it ->
            it.archived() || it.fork()
                ? "patterns pass over archived ones and forks: name it in full, or see include:"
                : "it is called " + it.ref() + " now");
  }

  private Optional<String> findNearest(RepositoryPattern one) {
    List<RepositoryRef> names =
        Stream.concat(
                all.named().stream(), known.stream().filter(all::selects).map(Repository::ref))
            .toList();
    List<String> siblings =
        names.stream()
            .filter(it -> it.owner().equalsIgnoreCase(one.owner()))
            .map(RepositoryRef::name)
            .toList();
    // Where the owner is the same, a long one would make any two names near.
    return siblings.isEmpty()
        ? Spelling.findNearest(one.toString(), names.stream().map(RepositoryRef::fullName).toList())
        : Spelling.findNearest(one.name().replaceAll("[*?]+", ""), siblings)
            .map(near -> one.owner() + "/" + near);
  }
}
