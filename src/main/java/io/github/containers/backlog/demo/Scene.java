package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;

/**
 * Where the items of one repository live.
 *
 * @param id the repository's id
 * @param ref its name
 * @param profile what is peculiar to it
 * @param crew who takes part
 * @param phrases its words
 * @param asOf the present: nothing after it has happened yet
 */
record Scene(
    long id, RepositoryRef ref, Profile profile, Crew crew, Phrasebook phrases, Instant asOf) {

  static Scene of(long id, Profile profile, Instant asOf) {
    return new Scene(
        id,
        new RepositoryRef(Fleet.OWNER, profile.name()),
        profile,
        new Crew(profile.maintainers()),
        Phrasebook.of(profile.name()),
        asOf);
  }
}
