package io.github.containers.backlog.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What distinguishes one repository of the organisation from the others.
 *
 * @param name its name; also that of its phrase book
 * @param createdAt when it was created
 * @param issues issues opened a year, early in 2025
 * @param changes pull requests opened a year by people, early in 2025, besides those that fix an
 *     issue of the plan
 * @param updates pull requests opened a year by the dependency bot, early in 2025
 * @param pace how long an issue stays open, relative to the organisation
 * @param tail how many issues stay open for years, relative to the organisation
 * @param releaseEvery the usual time between two releases
 * @param version major version of the last release
 * @param formerNames full names under which it was known before, oldest first
 * @param maintainers logins of those who look after it, the busiest first
 * @param goneAt since when no maintainer has done anything; null while they are about
 * @param traits what else is peculiar to it
 */
record Profile(
    String name,
    Instant createdAt,
    double issues,
    double changes,
    double updates,
    double pace,
    double tail,
    Duration releaseEvery,
    int version,
    List<String> formerNames,
    List<String> maintainers,
    @Nullable Instant goneAt,
    Set<Trait> traits) {

  /** A peculiarity of a repository. */
  enum Trait {
    /** Its tests flake, and that is tracked in issues. */
    FLAKES,
    /** The stale bot is switched on. */
    STALE,
    /** A bot locks what has been closed for long. */
    LOCKS,
    /** An account of a person that a program uses comments on every pull request. */
    ROBOT,
    /** One of its maintainers hides that they are a member. */
    HIDDEN,
    /** It has lost its only maintainer. */
    GONE
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether the maintainers have gone by then. */
  boolean abandoned(Instant at) {
    return goneAt != null && at.isAfter(goneAt);
  }
}
