package io.github.containers.backlog.demo;

import static io.github.containers.backlog.demo.Profile.Trait.CI_ROBOT;
import static io.github.containers.backlog.demo.Profile.Trait.FLAKES;
import static io.github.containers.backlog.demo.Profile.Trait.LOCKS_OLD;
import static io.github.containers.backlog.demo.Profile.Trait.STALE_BOT;

import io.github.containers.backlog.demo.Profile.Trait;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The thirteen repositories, one line for each of those that the community looked at. */
final class Fleet {

  /** Two hyphens in a row: GitHub lets nobody register that name. */
  static final String OWNER = "harbour--demo";

  /** From where a part of the fleet moved. */
  static final String FORMER_OWNER = "old-quay--demo";

  /** The last sign of life of the one who looked after {@code coracle-compose}. */
  static final Instant KEEPER_GONE = Instant.parse("2024-08-02T15:20:00Z");

  private static final Duration QUARTER = Duration.ofDays(91);
  private static final Duration HALF_YEAR = Duration.ofDays(183);

  private Fleet() {}

  // name, since, issues, changes and updates a year, pace, tail, releases, version, maintainers
  static List<Profile> profiles() {
    return List.of(
        // podman: the engine, and most of the backlog
        profile(
            "coracle",
            "2017-11-01",
            2720,
            450,
            130,
            1.0,
            1.0,
            QUARTER,
            5,
            crew(0, 9),
            FLAKES,
            STALE_BOT,
            LOCKS_OLD,
            CI_ROBOT),
        // buildah
        profile(
            "slipway",
            "2017-06-12",
            440,
            125,
            85,
            0.95,
            1.0,
            QUARTER,
            1,
            crew(1, 6),
            FLAKES,
            STALE_BOT,
            CI_ROBOT),
        // skopeo
        profile(
            "spyglass",
            "2016-06-20",
            250,
            60,
            65,
            0.7,
            0.5,
            HALF_YEAR,
            1,
            crew(4, 4),
            STALE_BOT,
            CI_ROBOT),
        // image
        profile("lading", "2016-08-02", 190, 95, 85, 0.85, 0.7, QUARTER, 5, crew(4, 5)),
        // storage
        profile("hold", "2016-07-18", 150, 75, 65, 0.85, 0.7, QUARTER, 1, crew(2, 5)),
        // common
        profile("rigging", "2019-10-07", 150, 85, 90, 0.85, 0.7, QUARTER, 0, crew(0, 6)),
        // crun
        moved(
            profile("outboard", "2017-09-04", 120, 55, 12, 0.8, 0.5, QUARTER, 1, crew(7, 3)),
            FORMER_OWNER + "/outboard"),
        // netavark
        moved(
            profile(
                "fairlead", "2021-08-16", 105, 55, 55, 0.8, 0.7, QUARTER, 1, crew(8, 4), CI_ROBOT),
            FORMER_OWNER + "/netlead",
            OWNER + "/netlead"),
        // aardvark-dns
        profile("fairlead-dns", "2021-09-20", 45, 25, 36, 0.75, 0.7, QUARTER, 1, crew(8, 3)),
        // conmon
        moved(
            profile("lookout", "2018-10-15", 60, 22, 7, 0.8, 0.6, HALF_YEAR, 2, crew(9, 3)),
            FORMER_OWNER + "/lookout"),
        // conmon-rs
        profile("lookout-rs", "2021-09-27", 45, 22, 48, 0.8, 0.7, QUARTER, 0, crew(9, 3)),
        // podman-py
        profile("coracle-py", "2020-06-08", 90, 35, 24, 0.8, 0.8, HALF_YEAR, 5, crew(10, 2)),
        // a compose repository, in the place of the small container-selinux
        abandoned(
            profile(
                "coracle-compose",
                "2019-06-10",
                118,
                46,
                0,
                1.6,
                1.8,
                HALF_YEAR,
                1,
                List.of(Crew.COLLABORATOR)),
            KEEPER_GONE));
  }

  private static List<String> crew(int from, int size) {
    List<String> members = Crew.MEMBERS.subList(from, Math.min(from + size, Crew.MEMBERS.size()));
    return from == 10 ? List.of(members.get(0), members.get(1), Crew.HIDDEN_MAINTAINER) : members;
  }

  private static Profile profile(
      String name,
      String createdOn,
      double issues,
      double changes,
      double updates,
      double pace,
      double tail,
      Duration releaseEvery,
      int version,
      List<String> maintainers,
      Trait... traits) {
    Instant createdAt = Instant.parse(createdOn + "T09:30:00Z");
    Set<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(List.of(traits));
    return new Profile(
        name,
        createdAt,
        issues,
        changes,
        updates,
        pace,
        tail,
        releaseEvery,
        version,
        List.of(),
        maintainers,
        null,
        all);
  }

  private static Profile moved(Profile profile, String... formerNames) {
    return with(profile, List.of(formerNames), profile.goneAt());
  }

  private static Profile abandoned(Profile profile, Instant goneAt) {
    return with(profile, profile.formerNames(), goneAt);
  }

  private static Profile with(Profile that, List<String> formerNames, @Nullable Instant goneAt) {
    return new Profile(
        that.name(),
        that.createdAt(),
        that.issues(),
        that.changes(),
        that.updates(),
        that.pace(),
        that.tail(),
        that.releaseEvery(),
        that.version(),
        formerNames,
        that.maintainers(),
        goneAt,
        that.traits());
  }
}
