package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Something to read: a repository by its name, or those of an owner's that are wanted. */
public sealed interface Target {

  /** One repository. */
  record Named(RepositoryRef name) implements Target {}

  /**
   * Those of an owner's repositories that are wanted.
   *
   * @param owner login of a user or an organization
   * @param wanted says which
   * @param unmatched says, of the list of all of them, which patterns match none, and why
   */
  record OwnedBy(
      String owner,
      Predicate<Repository> wanted,
      Function<List<Repository>, Map<String, String>> unmatched)
      implements Target {

    /** Those that are wanted, be it none. */
    public OwnedBy(String owner, Predicate<Repository> wanted) {
      this(owner, wanted, listed -> Map.of());
    }
  }
}
