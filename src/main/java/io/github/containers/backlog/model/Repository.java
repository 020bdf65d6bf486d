package io.github.containers.backlog.model;

import java.time.Instant;
import java.util.List;

/**
 * A repository as GitHub describes it.
 *
 * @param id GitHub's numeric id; survives renames and moves, and is the repository's identity here
 * @param ref its present name
 * @param formerNames names under which it was known before, oldest first; what GitHub redirects
 * @param archived read-only since its owner archived it
 * @param fork made from another repository
 * @param issuesEnabled whether its issues can be seen at all (pull requests always can)
 * @param openItems open issues and pull requests together, as GitHub counts them
 * @param createdAt when it was created
 */
public record Repository(
    long id,
    RepositoryRef ref,
    List<RepositoryRef> formerNames,
    boolean archived,
    boolean fork,
    boolean issuesEnabled,
    int openItems,
    Instant createdAt) {

  /** Copies the list. */
  public Repository {
    formerNames = List.copyOf(formerNames);
  }

  /** Whether it bears this name, or once did. */
  public boolean isKnownAs(RepositoryRef name) {
    return ref.equals(name) || formerNames.contains(name);
  }
}
