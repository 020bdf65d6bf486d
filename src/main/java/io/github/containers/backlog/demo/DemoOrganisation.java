package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An organisation that doesn't exist, and whose backlog looks like the one that the container
 * tools' maintainers discussed on 4 March 2025: thirteen repositories, about 450 open issues at the
 * beginning of 2022 and about 1,150 at the meeting, with about 500 more a year of late; about 190
 * open pull requests; 700 of the issues in one repository. It is the same on every machine and JDK.
 *
 * <p>Its owner and the people's logins hold two hyphens in a row, which GitHub lets nobody
 * register: they are nobody's.
 *
 * <p><b>What the figures cannot be at once.</b> In the meeting's table half of each repository's
 * issues were at most 24 days old. Were that true of the 1,150 open ones, 575 of them would have
 * been opened within 24 days: three times as many as such repositories see opened altogether, and
 * the open curve would not have taken three years to climb by 700. So the open issues are a mixture
 * here. Many are opened (some twelve a day at the end, nearly twice as many as a year before) and
 * most of those are settled after days or within three months; they are the young half, with a
 * median age of nine weeks. A few in a hundred stay for years; they pile up, and are the upper
 * quarter and the maximum. The growth of the last year comes of both, the pile and an intake that
 * the answers no longer keep up with. One small repository has no maintainer any more, and there
 * half are older than four months.
 */
public final class DemoOrganisation {

  /** By this first line, with its end, the demo's configuration is known. */
  public static final String FIRST_LINE = DemoConfiguration.FIRST_LINE;

  private static final long SEED = 20_250_304L;
  private static final long FIRST_ID = 990_000_001L;
  private static final Instant AS_OF = Instant.parse("2025-03-04T00:00:00Z");

  private final List<DemoRepository> repositories;

  private DemoOrganisation(List<DemoRepository> repositories) {
    this.repositories = repositories;
  }

  /** Makes it, anew and always the same; takes about a second. */
  public static DemoOrganisation make() {
    List<Profile> profiles = Fleet.profiles();
    return new DemoOrganisation(
        IntStream.range(0, profiles.size())
            .parallel()
            .mapToObj(index -> repository(FIRST_ID + index, profiles.get(index)))
            .toList());
  }

  /** The login of the owner of all repositories. */
  public static String owner() {
    return Fleet.OWNER;
  }

  /** The demo's present: nothing in it happened later. */
  public static Instant asOf() {
    return AS_OF;
  }

  /** The repositories, the largest first. */
  public List<DemoRepository> repositories() {
    return repositories;
  }

  /** The configuration that the demo runs with: the text of a {@code backlog.yml}. */
  public String configuration() {
    return DemoConfiguration.text(repositories.stream().map(DemoRepository::repository).toList());
  }

  private static DemoRepository repository(long id, Profile profile) {
    Dice dice = new Dice(SEED).split(profile.name());
    List<Release> releases = Releases.of(profile, AS_OF, dice.split("releases"));
    Scene scene = Scene.of(id, profile, releases, AS_OF);
    List<Plan> plans = new Planning(profile, AS_OF, dice.split("plans")).plans();
    List<History> histories = new Telling(scene, plans, dice.split("lives")).histories();
    return new DemoRepository(describe(scene, histories), releases, histories);
  }

  private static Repository describe(Scene scene, List<History> histories) {
    Profile profile = scene.profile();
    int open = (int) histories.stream().filter(history -> history.item().open()).count();
    return new Repository(
        scene.id(),
        scene.ref(),
        profile.formerNames().stream().map(RepositoryRef::of).toList(),
        false,
        false,
        true,
        open,
        profile.createdAt());
  }
}
