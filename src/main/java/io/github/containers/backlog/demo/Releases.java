package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Release;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The releases of a repository: a minor one every so often, some with a candidate and a patch. */
final class Releases {

  /** The last release of the repository whose maintainer has gone: ten months ago. */
  private static final Instant LAST_OF_THE_GONE = Instant.parse("2024-05-04T10:00:00Z");

  private Releases() {}

  /** Those until an instant, oldest first. */
  static List<Release> of(Profile profile, Instant asOf, Dice dice) {
    Instant last = profile.goneAt() == null ? asOf.minus(Duration.ofDays(19)) : LAST_OF_THE_GONE;
    long every = profile.releaseEvery().toSeconds();
    int count = (int) (Duration.between(profile.createdAt(), last).toSeconds() / every);
    List<Release> releases = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      boolean newest = index == count - 1;
      Duration jitter = newest ? Duration.ZERO : Duration.ofHours(dice.below(400));
      Instant at = last.minusSeconds((count - 1 - index) * every).plus(jitter);
      releases.addAll(minor(tag(profile, index, count), at, newest, dice));
    }
    return releases;
  }

  /** The version on which the maintainers work then. */
  static String nextMinor(Profile profile, Instant at) {
    long quarters = ChronoUnit.DAYS.between(profile.createdAt(), at) / 91;
    return profile.version() + "." + quarters;
  }

  private static String tag(Profile profile, int index, int count) {
    int minors = count / (profile.version() + 1) + 1;
    return "v" + index / minors + "." + index % minors;
  }

  private static List<Release> minor(String tag, Instant at, boolean newest, Dice dice) {
    List<Release> releases = new ArrayList<>();
    if (dice.chance(0.4)) {
      releases.add(new Release(tag + ".0-rc1", at.minus(Duration.ofDays(14)), true));
    }
    releases.add(new Release(tag + ".0", at, false));
    if (dice.chance(0.5) && !newest) {
      releases.add(new Release(tag + ".1", at.plus(Duration.ofDays(20)), false));
    }
    return releases;
  }
}
