package io.github.containers.backlog.demo;

import io.github.containers.backlog.demo.Plan.Nature;
import io.github.containers.backlog.demo.Profile.Trait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles what is opened in a repository, when, for how long, and which change fixes what. */
final class Planning {

  private static final Instant BOT_SINCE = Instant.parse("2021-04-01T00:00:00Z");

  /** How many of the classified issues end by a pull request of their own. */
  private static final double FIXED = 0.33;

  /** How many of the open ones have one that came to nothing yet. */
  private static final double TRIED = 0.06;

  private final Profile profile;
  private final Instant asOf;
  private final Dice dice;
  private final List<Plan> plans = new ArrayList<>();

  Planning(Profile profile, Instant asOf, Dice dice) {
    this.profile = profile;
    this.asOf = asOf;
    this.dice = dice;
  }

  /** All plans, by their sequence. */
  List<Plan> plans() {
    times("issues", profile.issues(), profile.createdAt()).forEach(this::issue);
    times("changes", profile.changes(), profile.createdAt()).forEach(this::change);
    if (profile.updates() > 0) {
      times("updates", profile.updates(), BOT_SINCE).forEach(this::update);
    }
    HostileTitles.of(profile.name()).forEach(this::hostile);
    return List.copyOf(plans);
  }

  private List<Instant> times(String key, double aYear, Instant from) {
    Instant start = from.isBefore(profile.createdAt()) ? profile.createdAt() : from;
    return Seasons.arrivals(aYear, start, asOf, dice.split(key));
  }

  private void issue(Instant bornAt) {
    Dice own = dice.split("issue " + bornAt);
    Nature nature = nature(own);
    Instant diesAt = Lifetimes.ofIssue(nature, profile, bornAt, own);
    boolean fixed = nature != Nature.QUESTION && own.chance(FIXED);
    boolean tried = !fixed && diesAt.isAfter(asOf) && own.chance(TRIED);
    Integer fix = fixed ? fix(bornAt, diesAt, own) : tried ? attempt(bornAt, own) : null;
    add(nature, bornAt, diesAt, fix, false, null);
  }

  private Nature nature(Dice own) {
    int draw = own.below(100);
    if (draw < 6 && profile.is(Trait.FLAKES)) {
      return Nature.FLAKE;
    }
    return draw < 48 ? Nature.BUG : draw < 63 ? Nature.FEATURE : Nature.QUESTION;
  }

  /** The pull request whose merge closes the issue. */
  private @Nullable Integer fix(Instant bornAt, Instant diesAt, Dice own) {
    Instant opened = diesAt.minus(own.about(2.5, 1.1)).minusSeconds(1800);
    Instant earliest = bornAt.plusSeconds(1200);
    if (diesAt.isBefore(earliest.plusSeconds(1800))) {
      return null;
    }
    Instant later = opened.isBefore(earliest) ? earliest : opened;
    return add(Nature.CHANGE, later, diesAt, null, true, null);
  }

  /** A pull request for an issue that is still open; it has come to nothing yet. */
  private @Nullable Integer attempt(Instant bornAt, Dice own) {
    Instant opened = own.between(bornAt.plusSeconds(3600), asOf);
    Instant diesAt = opened.plus(Duration.ofDays(20)).plus(own.memoryless(160));
    return opened.isBefore(asOf) ? add(Nature.CHANGE, opened, diesAt, null, false, null) : null;
  }

  private void change(Instant bornAt) {
    Dice own = dice.split("change " + bornAt);
    Instant diesAt = Lifetimes.ofChange(bornAt, own);
    add(Nature.CHANGE, bornAt, diesAt, null, own.chance(0.86), null);
  }

  private void update(Instant bornAt) {
    Dice own = dice.split("update " + bornAt);
    Instant diesAt = Lifetimes.ofUpdate(bornAt, own);
    add(Nature.UPDATE, bornAt, diesAt, null, own.chance(0.82), null);
  }

  private void hostile(HostileTitles.Attack attack) {
    Instant bornAt = asOf.minus(attack.age());
    add(Nature.QUESTION, bornAt, null, null, false, attack.title());
  }

  private int add(
      Nature nature,
      Instant bornAt,
      @Nullable Instant diesAt,
      @Nullable Integer fix,
      boolean merges,
      @Nullable String title) {
    plans.add(new Plan(plans.size(), nature, bornAt, diesAt, fix, merges, title));
    return plans.size() - 1;
  }
}
