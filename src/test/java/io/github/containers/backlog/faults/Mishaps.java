package io.github.containers.backlog.faults;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.FaultRule;
import io.github.containers.backlog.fake.TokenKind;
import io.github.containers.backlog.faults.Mishap.Gravity;
import io.github.containers.backlog.faults.Mishap.Kind;
import io.github.containers.backlog.faults.Mishap.Onset;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Everything that GitHub and the way there can do wrong. */
final class Mishaps {

  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Duration LATE = Duration.ofMinutes(40);
  private static final String BROKEN = "breaks off again and again; try again later";
  private static final String HALF = "is not whole, 4 times over|GitHub failed 3 times|try again";
  private static final String FAILS = "with 50[0-3] \\(Server Error\\); try again|failed 3 times";
  private static final String LATER =
      "run the same command again (after|in)|wait until then, or use another";
  private static final String UNSEEN = "not found, or not to be seen|or this token may not see it";

  /** Nothing goes wrong. */
  static final Mishap NONE = answer("none", Gravity.LIGHT, "", rule -> {});

  /** Not even the way to GitHub is there; for commands that need none. */
  static final Mishap NO_NETWORK =
      answer("no-network", Gravity.LIGHT, "", rule -> rule.always().drop());

  static final List<Mishap> ALL =
      List.of(
          answer("latency", Gravity.LIGHT, "", rule -> rule.delay(Duration.ofSeconds(9))),
          answer("connection-reset", Gravity.PASSING, BROKEN + "|failed 3", FaultRule::drop),
          answer("answer-lost", Gravity.DONE, BROKEN + "|failed 3 times", FaultRule::loseAnswer),
          answer("body-cut", Gravity.DONE, BROKEN + "|failed 3 times", FaultRule::cutBody),
          answer("body-truncated", Gravity.DONE, HALF, FaultRule::truncateBody),
          answer("500", Gravity.PASSING, FAILS, rule -> rule.answer(500)),
          answer("501", Gravity.PASSING, FAILS, rule -> rule.answer(501)),
          answer("502", Gravity.PASSING, FAILS, rule -> rule.answer(502)),
          answer("503", Gravity.PASSING, FAILS, rule -> rule.answer(503)),
          answer("502-though-done", Gravity.DONE, FAILS, rule -> rule.answerThoughApplied(502)),
          exhausted("primary-403", 403, SOON, false),
          exhausted("primary-403-long", 403, LATE, false),
          exhausted("primary-403-retry-after", 403, SOON, true),
          exhausted("primary-429", 429, SOON, false),
          exhausted("primary-429-long", 429, LATE, false),
          exhausted("primary-429-retry-after", 429, SOON, true),
          secondary("secondary-403", Gravity.PASSING, FaultRule::secondaryLimitInBodyOnly),
          secondary("secondary-403-retry-after", Gravity.PASSING, rule -> limit(rule, 403, SOON)),
          secondary("secondary-403-retry-late", Gravity.HEAVY, rule -> limit(rule, 403, LATE)),
          secondary("secondary-429", Gravity.PASSING, rule -> rule.secondaryLimitInBodyOnly(429)),
          secondary("secondary-429-retry-after", Gravity.PASSING, rule -> limit(rule, 429, SOON)),
          secondary("secondary-429-retry-late", Gravity.HEAVY, rule -> limit(rule, 429, LATE)),
          answer("304-storm", Gravity.MISLEADING, "", FaultRule::notModified),
          act("insert", Acts::insert),
          act("close", Acts::closeNewest),
          act("close-oldest", Acts::closeOldest),
          localClock("local-clock-ahead", 1),
          localClock("local-clock-behind", -1),
          headers("headers-ahead", 1),
          headers("headers-behind", -1),
          state(
              "moved",
              Gravity.NO_WRITING,
              "has moved to forge/anvil; (make a new plan|the next run)|not stand under live:",
              anvil -> anvil.moveTo("forge/anvil"),
              anvil -> anvil.moveTo("acme/anvil")),
          state(
              "archived",
              Gravity.NO_WRITING,
              "acme/anvil is archived|so that nothing is simulated there: acme|their repository is archived",
              FakeRepository::archive,
              FakeRepository::unarchive),
          state("private", Gravity.SPOILING, UNSEEN, FakeRepository::hide, FakeRepository::show),
          state(
              "deleted", Gravity.SPOILING, UNSEEN, FakeRepository::delete, FakeRepository::restore),
          token(
              "read-only-token",
              Gravity.NO_WRITING,
              "GitHub lets this token write nothing to|the token may only read",
              github -> grant(github, TokenKind.READ_ONLY)),
          token(
              "revoked-token",
              Gravity.HEAVY,
              "GitHub does not accept the token .* Set GITHUB_TOKEN anew",
              github -> github.revoke(FakeGitHub.WRITE_TOKEN)));

  private Mishaps() {}

  static Mishap named(String name) {
    return ALL.stream().filter(mishap -> mishap.name().equals(name)).findFirst().orElseThrow();
  }

  private static Mishap answer(
      String name, Gravity gravity, String says, Consumer<FaultRule> fault) {
    Onset onset = (scene, rule, random) -> fault.accept(rule);
    return new Mishap(name, Kind.ANSWER, gravity, says, onset, scene -> {});
  }

  private static Mishap secondary(String name, Gravity gravity, Consumer<FaultRule> fault) {
    return answer(name, gravity, LATER, fault);
  }

  private static void limit(FaultRule rule, int status, Duration retryAfter) {
    rule.secondaryLimit(status, retryAfter);
  }

  private static Mishap exhausted(String name, int status, Duration reset, boolean retryAfter) {
    Onset onset =
        (scene, rule, random) -> {
          scene.github.refuseExhaustedWith(status);
          if (retryAfter) {
            scene.github.tellRetryAfter();
          }
          rule.meanwhile(
              () -> scene.github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(0).resetIn(reset));
        };
    Gravity gravity = reset.equals(SOON) ? Gravity.PASSING : Gravity.HEAVY;
    return new Mishap(name, Kind.ANSWER, gravity, LATER, onset, scene -> {});
  }

  private static Mishap act(String name, Consumer<Scene> act) {
    return new Mishap(name, Kind.ACT, Gravity.LIGHT, "", new Mishap.Act(act), scene -> {});
  }

  /** By an hour, or a year, or anything in between. */
  private static Mishap localClock(String name, int sign) {
    Onset onset =
        new Mishap.AtOnce(
            (scene, random) ->
                scene.bench.showing(
                    scene
                        .night()
                        .plus(Duration.ofMinutes(sign * (1L << (6 + random.nextInt(14)))))));
    String says = "on this computer, but .* at GitHub; set the clock";
    return new Mishap(name, Kind.STATE, Gravity.NO_WRITING, says, onset, scene -> {});
  }

  private static Mishap headers(String name, int sign) {
    Onset onset =
        new Mishap.AtOnce(
            (scene, random) ->
                scene
                    .github
                    .clock()
                    .skewHeadersBy(Duration.ofSeconds(sign * (1L + random.nextInt(300)))));
    Consumer<Scene> remedy = scene -> scene.github.clock().skewHeadersBy(Duration.ZERO);
    return new Mishap(name, Kind.STATE, Gravity.LIGHT, "", onset, remedy);
  }

  private static Mishap state(
      String name,
      Gravity gravity,
      String says,
      Consumer<FakeRepository> begins,
      Consumer<FakeRepository> ends) {
    Onset onset =
        (scene, rule, random) -> rule.times(1).meanwhile(() -> begins.accept(scene.anvil));
    return new Mishap(name, Kind.STATE, gravity, says, onset, scene -> ends.accept(scene.anvil));
  }

  private static Mishap token(
      String name, Gravity gravity, String says, Consumer<FakeGitHub> begins) {
    Onset onset =
        (scene, rule, random) -> rule.times(1).meanwhile(() -> begins.accept(scene.github));
    Consumer<Scene> remedy = scene -> grant(scene.github, TokenKind.WRITE);
    return new Mishap(name, Kind.STATE, gravity, says, onset, remedy);
  }

  private static void grant(FakeGitHub github, TokenKind kind) {
    github.token(FakeGitHub.WRITE_TOKEN, Scene.BOT, kind);
  }
}
