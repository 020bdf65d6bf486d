package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.RepositoryRef;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of one repository, or of the list of an owner's, ended.
 *
 * @param name what was to be read: a repository's name, or an owner's pattern such as {@code
 *     acme/*}
 * @param repositoryId the repository's id; null where it was not found out
 * @param changed how many items were new or different
 * @param timelines how many timelines were read
 * @param failure why it fell short; null where it did not
 */
public record RepositoryOutcome(
    String name,
    @Nullable Long repositoryId,
    int changed,
    int timelines,
    @Nullable SourceException failure) {

  static RepositoryOutcome failed(RepositoryRef name, SourceException failure) {
    return new RepositoryOutcome(name.fullName(), null, 0, 0, failure);
  }
}
