package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Release;
import java.util.List;

/** Releases, in the order in which they were given. */
final class ReleaseTable {

  static final String CREATE =
      """
      CREATE TABLE release (
        repository_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        tag TEXT NOT NULL,
        published_at INTEGER NOT NULL,
        prerelease INTEGER NOT NULL,
        PRIMARY KEY (repository_id, position)
      ) STRICT, WITHOUT ROWID\
      """;

  private static final String DELETE = "DELETE FROM release WHERE repository_id = ?";

  private static final String SAVE =
      """
      INSERT INTO release
      SELECT ?1, (SELECT count(*) FROM release WHERE repository_id = ?1), ?2, ?3, ?4\
      """;

  private static final String SELECT =
      "SELECT tag, published_at, prerelease FROM release WHERE repository_id = ? ORDER BY position";

  private final Database database;

  ReleaseTable(Database database) {
    this.database = database;
  }

  /** In place of all that are stored. */
  void save(long repositoryId, List<Release> releases) {
    database.update(DELETE, parameters -> parameters.integer(repositoryId));
    database.updateEach(
        SAVE,
        releases,
        (release, parameters) ->
            parameters
                .integer(repositoryId)
                .text(release.tag())
                .instant(release.publishedAt())
                .flag(release.prerelease()));
  }

  List<Release> of(long repositoryId) {
    return database.query(
        SELECT,
        parameters -> parameters.integer(repositoryId),
        row -> new Release(row.text(), row.instant(), row.flag()));
  }
}
