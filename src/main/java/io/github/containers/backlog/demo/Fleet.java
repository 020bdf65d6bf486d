package io.github.containers.backlog.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.containers.backlog.demo.Profile.Trait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The thirteen repositories, one line for each of those that the community looked at. */
final class Fleet {

  /** Two hyphens in a row: GitHub lets nobody register that name. */
  static final String OWNER = "harbour--demo";

  /** From where a part of the fleet moved. */
  static final String FORMER_OWNER = "old-quay--demo";

  /** The last sign of life of the one who looked after the repository that has no crew left. */
  private static final Instant KEEPER_GONE = Instant.parse("2024-08-02T15:20:00Z");

  private static final String NONE = "-";

  // Modelled on podman, buildah, skopeo, image, storage, common, crun, netavark, aardvark-dns,
  // conmon, conmon-rs and podman-py; a compose repository takes the place of container-selinux.
  // Issues, pull requests, and pull requests by the dependency bot ("bumps") are those of a year;
  // days are those between releases; crew: from which of the members on, and how many.
  private static final String TABLE =
      """
      name            since      issues pulls bumps pace tail days top crew traits
      coracle         2017-11-01   2720   450   130 1.00  1.0   91   5  0 9 FLAKES,STALE,LOCKS,ROBOT
      slipway         2017-06-12    440   125    85 0.95  1.0   91   1  1 6 FLAKES,STALE,ROBOT
      spyglass        2016-06-20    250    60    65 0.70  0.5  183   1  4 4 STALE,ROBOT
      lading          2016-08-02    190    95    85 0.85  0.7   91   5  4 5 -
      hold            2016-07-18    150    75    65 0.85  0.7   91   1  2 5 -
      rigging         2019-10-07    150    85    90 0.85  0.7   91   0  0 6 -
      outboard        2017-09-04    120    55    12 0.80  0.5   91   1  7 3 -
      fairlead        2021-08-16    105    55    55 0.80  0.7   91   1  8 4 ROBOT
      fairlead-dns    2021-09-20     45    25    36 0.75  0.7   91   1  8 3 -
      lookout         2018-10-15     60    22     7 0.80  0.6  183   2  9 3 -
      lookout-rs      2021-09-27     45    22    48 0.80  0.7   91   0  9 3 -
      coracle-py      2020-06-08     90    35    24 0.80  0.8  183   5 10 2 HIDDEN
      coracle-compose 2019-06-10    118    46     0 1.60  1.8  183   1  0 0 GONE
      """;

  private Fleet() {}

  /** All profiles, in the order of the table. */
  static List<Profile> profiles() {
    return TABLE.lines().skip(1).map(Fleet::profile).toList();
  }

  private static Profile profile(String line) {
    List<String> row = List.of(line.split(" +"));
    Set<Trait> traits = traits(row.get(row.size() - 1));
    Iterator<String> cells = row.iterator();
    String name = cells.next();
    return new Profile(
        name,
        Instant.parse(cells.next() + "T09:30:00Z"),
        Double.parseDouble(cells.next()),
        Double.parseDouble(cells.next()),
        Double.parseDouble(cells.next()),
        Double.parseDouble(cells.next()),
        Double.parseDouble(cells.next()),
        Duration.ofDays(Long.parseLong(cells.next())),
        Integer.parseInt(cells.next()),
        formerNames(name),
        crew(Integer.parseInt(cells.next()), Integer.parseInt(cells.next()), traits),
        traits.contains(Trait.GONE) ? KEEPER_GONE : null,
        traits);
  }

  private static List<String> formerNames(String name) {
    return switch (name) {
      case "outboard", "lookout" -> List.of(FORMER_OWNER + "/" + name);
      case "fairlead" -> List.of(FORMER_OWNER + "/netlead", OWNER + "/netlead");
      default -> List.of();
    };
  }

  private static List<String> crew(int from, int size, Set<Trait> traits) {
    List<String> crew = new ArrayList<>(Crew.MEMBERS.subList(from, from + size));
    if (traits.contains(Trait.HIDDEN)) {
      crew.add(Crew.HIDDEN_MAINTAINER);
    } else if (traits.contains(Trait.GONE)) {
      crew.add(Crew.COLLABORATOR);
    }
    return List.copyOf(crew);
  }

  private static Set<Trait> traits(String cell) {
    return Stream.of(cell.split(","))
        .filter(trait -> !trait.equals(NONE))
        .map(Trait::valueOf)
        .collect(toUnmodifiableSet());
  }
}
