package io.github.containers.backlog.policy;

import static io.github.containers.backlog.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of random lives, planned and carried out every week, held against an oracle. */
class YearOfPoliciesTest {

  private static final Instant START = Instant.parse("2025-01-06T00:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  private static final List<Policy> POLICIES =
      List.of(
          policy("triaged", "maintainer_responded && kind != 'unclassified'").make(),
          policy("stale-candidate", "kind == 'bug' && idle > days(90)")
              .exempting("high-impact")
              .withGrace(30)
              .again(120)
              .closing()
              .make(),
          policy(
                  "crickets",
                  "'needs-info' in labels && awaiting == 'reporter' && waiting > days(30)")
              .answeredByTheReporter()
              .withGrace(15)
              .closing()
              .make());

  private static final Oracle ORACLE =
      new Oracle(
          List.of(
              new Oracle.Rule(
                  "triaged",
                  (life, now) -> Oracle.responded(life) && !kind(life).equals("unclassified"),
                  null,
                  null,
                  Set.of(),
                  false,
                  false),
              new Oracle.Rule(
                  "stale-candidate",
                  (life, now) ->
                      kind(life).equals("bug")
                          && Oracle.idle(life, now).compareTo(Duration.ofDays(90)) > 0,
                  Duration.ofDays(30),
                  Duration.ofDays(120),
                  Set.of("high-impact"),
                  false,
                  true),
              new Oracle.Rule(
                  "crickets",
                  YearOfPoliciesTest::isCricket,
                  Duration.ofDays(15),
                  null,
                  Set.of(),
                  true,
                  true)));

  private static final Repository REPOSITORY =
      new Repository(
          1, RepositoryRef.of("acme/year"), List.of(), false, false, true, 0, Instant.EPOCH);
  private static final Kinds KINDS =
      new Kinds(
          Stream.of("bug", "feature")
              .collect(
                  LinkedHashMap::new,
                  (kinds, kind) -> kinds.put(kind, List.of("kind/" + kind)),
                  Map::putAll));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyWeekThePlanIsWhatTheDefinitionsAskFor(long seed) {
    Society society = new Society(new Random(seed), POLICIES.stream().map(Policy::label).toList());
    for (int i = 0; i < 80; i++) {
      society.bear(society.within(START.minus(Duration.ofDays(400)), Duration.ofDays(400)));
    }
    Instant now = START;
    int writes = 0;
    for (int week = 0; week < 52; week++) {
      act(society, now);
      now = now.plus(WEEK);
      Map<Integer, List<String>> planned = plan(society, now);
      for (Life life : society.lives) {
        List<String> wanted = ORACLE.decide(life, now);
        assertThat(planned.getOrDefault(life.number, List.of()))
            .as("week %d, issue %d of %s: %s", week, life.number, life.author, life.events)
            .isEqualTo(wanted);
        carryOut(life, wanted, now);
        writes += wanted.size();
      }
    }
    assertThat(writes).isGreaterThan(100);
  }

  private static void act(Society society, Instant from) {
    Stream.generate(() -> society.within(from, WEEK)).limit(20).sorted().forEach(society::act);
    society.bear(society.within(from, WEEK));
  }

  private static Map<Integer, List<String>> plan(Society society, Instant now) {
    Viewpoint viewpoint =
        new Viewpoint(
            now, new People(Set.of("ci-robot"), Set.of(), false), KINDS, Viewpoint.TRIAGED);
    RepositoryPolicies policies =
        new RepositoryPolicies(REPOSITORY, viewpoint, POLICIES, Oracle.TOOL, Undoings.NONE);
    Planner planner = new Planner(now, Oracle.TOOL, true);
    society.lives.forEach(life -> planner.add(policies, life.history()));
    Map<Integer, List<String>> planned = new LinkedHashMap<>();
    for (Action action : planner.planning().plan().actions()) {
      planned.merge(action.number(), List.of(word(action.step())), YearOfPoliciesTest::join);
    }
    return planned;
  }

  private static void carryOut(Life life, List<String> writes, Instant now) {
    for (String write : writes) {
      if (write.equals("close")) {
        life.closed(now, Oracle.TOOL);
      } else if (write.startsWith("+")) {
        life.labeled(now, Oracle.TOOL, write.substring(1));
      } else {
        life.unlabeled(now, Oracle.TOOL, write.substring(1));
      }
    }
  }

  private static String word(Step step) {
    if (step instanceof Step.AddLabel add) {
      return "+" + add.label();
    }
    return step instanceof Step.RemoveLabel remove ? "-" + remove.label() : "close";
  }

  private static List<String> join(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static String kind(Life life) {
    return life.labels().contains("kind/bug")
        ? "bug"
        : life.labels().contains("kind/feature") ? "feature" : "unclassified";
  }

  private static boolean isCricket(Life life, Instant now) {
    Duration awaited = Oracle.awaitingReporter(life, now);
    return life.labels().contains("needs-info")
        && awaited != null
        && awaited.compareTo(Duration.ofDays(30)) > 0;
  }
}
