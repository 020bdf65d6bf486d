package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Release;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The releases of a repository: a minor one every so often, some with a candidate and a patch. */
final class Releases {

  /** The last release of the repository whose maintainer has gone: ten months ago. */
  private static final Instant LAST_OF_THE_GONE = Instant.parse("2024-05-04T10:00:00Z");

  private Releases() {}

  /** Those until an instant, oldest first. */
  static List<Release> of(Profile profile, Instant asOf, Dice dice) {
    Duration ago = Duration.ofDays(4 + dice.below(50)).plusMinutes(200 + dice.below(600));
    Instant last = profile.goneAt() == null ? asOf.minus(ago) : LAST_OF_THE_GONE;
    long every = profile.releaseEvery().toSeconds();
    int count = (int) (Duration.between(profile.createdAt(), last).toSeconds() / every);
    List<Release> releases = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      boolean newest = index == count - 1;
      Duration jitter = newest ? Duration.ZERO : Duration.ofHours(dice.below(400));
      Instant at = last.minusSeconds((count - 1 - index) * every).plus(jitter);
      releases.addAll(minor(tag(profile, index, count), at, newest, dice));
    }
    releases.sort(Comparator.comparing(Release::publishedAt));
    return releases;
  }

  /** The minor version after that of a tag: the milestone on which the maintainers then work. */
  static String nextMinor(String tag) {
    String[] parts = tag.split("\\.");
    return parts.length < 2 ? "v0.1" : parts[0] + "." + (Integer.parseInt(parts[1]) + 1);
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
