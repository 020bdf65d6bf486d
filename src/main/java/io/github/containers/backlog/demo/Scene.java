package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.List;

/**
 * Where the items of one repository live.
 *
 * @param id the repository's id
 * @param ref its name
 * @param profile what is peculiar to it
 * @param crew who takes part
 * @param phrases its words
 * @param releases its releases, oldest first
 * @param asOf the present: nothing after it has happened yet
 */
record Scene(
    long id,
    RepositoryRef ref,
    Profile profile,
    Crew crew,
    Phrasebook phrases,
    List<Release> releases,
    Instant asOf) {

  static Scene of(long id, Profile profile, List<Release> releases, Instant asOf) {
    return new Scene(
        id,
        new RepositoryRef(Fleet.OWNER, profile.name()),
        profile,
        new Crew(profile.maintainers()),
        Phrasebook.of(profile.name()),
        releases,
        asOf);
  }

  /** The last release before an instant; {@code main} before the first. */
  String release(Instant at) {
    return releases.stream()
        .filter(release -> release.publishedAt().isBefore(at))
        .reduce((former, later) -> later)
        .map(Release::tag)
        .orElse("main");
  }
}
