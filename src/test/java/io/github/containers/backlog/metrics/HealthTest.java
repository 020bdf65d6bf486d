package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.containers.backlog.demo.DemoOrganisation;
import io.github.containers.backlog.demo.DemoRepository;
import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {

  private static final RepositoryRef ANVIL = RepositoryRef.of("acme/anvil");
  private static final Instant AS_OF = Instant.parse("2025-03-01T00:00:00Z");
  private static final Actor MIA = Actor.of("mia");

  private static Instant daysAgo(long days) {
    return AS_OF.minus(Duration.ofDays(days));
  }

  private static Health health(List<Release> releases, List<History> histories) {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    backlog.addReleases(ANVIL, releases);
    histories.forEach(history -> backlog.add(ANVIL, history, Viewpoint.at(AS_OF)));
    return backlog.figures().healths().get(0);
  }

  private static Health health(History... histories) {
    return health(List.of(), List.of(histories));
  }

  private static History answered(int number, long openedDaysAgo, long answeredDaysAgo) {
    return History.of(
        Items.issue(number).created(daysAgo(openedDaysAgo)).make(),
        List.of(new Event.Commented(daysAgo(answeredDaysAgo), MIA, Association.MEMBER)));
  }

  private static History unanswered(int number, long openedDaysAgo) {
    return History.of(Items.issue(number).created(daysAgo(openedDaysAgo)).make(), List.of());
  }

  private static History merged(int number, long daysAgo, Actor by) {
    return History.of(
        Items.pullRequest(number).created(daysAgo(400)).merged(daysAgo(daysAgo).toString()).make(),
        List.of(
            new Event.Merged(daysAgo(daysAgo), by), new Event.Closed(daysAgo(daysAgo), by, null)));
  }

  private static List<History> newcomers(int count) {
    List<History> histories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      histories.add(unanswered(100 + i, 5 + i));
    }
    return histories;
  }

  @Test
  void aRepositoryWithoutAnythingHasNoSignOfLifeAndNoWarning() {
    assertThat(health(List.of(), List.of()))
        .isEqualTo(new Health("acme/anvil", 0, 0, null, null, null, null, 0, 0, 0, 0, 0, 0));
    assertThat(health(List.of(), List.of()).maintainersSeemGone()).isFalse();
  }

  @Test
  void theLastReleaseMergeAndWordCount() {
    Health health =
        health(
            List.of(
                new Release("v1", daysAgo(90), false),
                new Release("v2", daysAgo(40), false),
                new Release("nightly", daysAgo(1), true),
                new Release("v3", daysAgo(-1), false)),
            List.of(answered(1, 300, 30), answered(2, 300, 50), merged(3, 20, MIA)));
    assertThat(health.sinceRelease()).isEqualTo(Duration.ofDays(40));
    assertThat(health.sinceMerge()).isEqualTo(Duration.ofDays(20));
    assertThat(health.sinceWord()).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void aBotsMergeAndAStrangersWordAreNoSignOfAMaintainer() {
    Health health =
        health(
            merged(1, 3, Actor.of("merge[bot]")),
            History.of(
                Items.issue(2).created(daysAgo(9)).make(),
                List.of(new Event.Commented(daysAgo(8), MIA, Association.CONTRIBUTOR))));
    assertThat(health.sinceMerge()).isNull();
    assertThat(health.sinceWord()).isNull();
  }

  @Test
  void whereTheListIsExclusiveOnlyThoseOnItMerge() {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    People people = new People(Set.of(), Set.of("max"), true);
    Viewpoint viewpoint = new Viewpoint(AS_OF, people, Kinds.DEFAULT, "triaged");
    backlog.add(ANVIL, merged(1, 3, MIA), viewpoint);
    backlog.add(ANVIL, merged(2, 7, Actor.of("Max")), viewpoint);
    assertThat(backlog.figures().healths().get(0).sinceMerge()).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void aMergeWhoseEventsAreNotKnownCountsWhoeverMadeIt() {
    Health health =
        health(
            History.withoutEvents(
                Items.pullRequest(1).created(daysAgo(9)).merged(daysAgo(4).toString()).make()));
    assertThat(health.sinceMerge()).isEqualTo(Duration.ofDays(4));
    assertThat(health.items()).isEqualTo(1);
    assertThat(health.timelines()).isZero();
  }

  @Test
  void itSaysOfHowManyItemsTheEventsAreKnown() {
    Health health =
        health(
            answered(1, 9, 1),
            History.of(Items.issue(2).created(daysAgo(9)).closed(daysAgo(2)).make(), List.of()),
            History.withoutEvents(Items.issue(3).created(daysAgo(9)).make()));
    assertThat(health.items()).isEqualTo(3);
    assertThat(health.timelines()).isEqualTo(2);
    assertThat(health.openKnown()).isEqualTo(1);
  }

  @Test
  void pullRequestsAreCountedOverTheLastThirteenWeeks() {
    List<History> histories = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      histories.add(History.of(Items.pullRequest(i).created(daysAgo(3L * i)).make(), List.of()));
    }
    histories.add(History.of(Items.pullRequest(99).created(daysAgo(91)).make(), List.of()));
    assertThat(health(List.of(), histories).pullRequestsAWeek()).isCloseTo(2, within(1e-12));
  }

  @Test
  void theShareOfWhatIsOpenIsThatOfAllRepositories() {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    Viewpoint viewpoint = Viewpoint.at(AS_OF);
    backlog.add(ANVIL, unanswered(1, 9), viewpoint);
    backlog.add(RepositoryRef.of("acme/bolt"), unanswered(1, 9), viewpoint);
    backlog.add(RepositoryRef.of("acme/bolt"), unanswered(2, 9), viewpoint);
    backlog.add(RepositoryRef.of("acme/bolt"), answered(3, 9, 1), viewpoint);
    List<Health> healths = backlog.figures().healths();
    assertThat(healths).extracting(Health::repository).containsExactly("acme/anvil", "acme/bolt");
    assertThat(healths).extracting(Health::open).containsExactly(1, 3);
    assertThat(healths).extracting(Health::shareOfOpen).containsExactly(0.25, 0.75);
    assertThat(healths.get(1).unanswered()).isEqualTo(2);
    assertThat(healths.get(1).openKnown()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"90, false", "91, true", "300, true"})
  void withoutAWordForThirteenWeeksTheMaintainersSeemGone(long days, boolean gone) {
    List<History> histories = newcomers(3);
    histories.add(answered(1, 400, days));
    assertThat(health(List.of(), histories).maintainersSeemGone()).isEqualTo(gone);
  }

  @ParameterizedTest
  @CsvSource({"90, false", "91, true"})
  void aYoungRepositoryHasNotBeenLeftYet(long days, boolean gone) {
    List<History> histories = newcomers(9);
    histories.add(unanswered(1, days));
    assertThat(health(List.of(), histories).maintainersSeemGone()).isEqualTo(gone);
  }

  @Test
  void aMergeOrAReleaseIsASignOfLifeToo() {
    List<History> histories = newcomers(9);
    histories.add(unanswered(2, 300));
    assertThat(health(List.of(), histories).maintainersSeemGone()).isTrue();
    assertThat(
            health(List.of(new Release("v1", daysAgo(50), false)), histories).maintainersSeemGone())
        .isFalse();
    histories.add(merged(1, 50, MIA));
    assertThat(health(List.of(), histories).maintainersSeemGone()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void whereNobodyCalledNobodyIsMissed(int newcomers) {
    List<History> histories = newcomers(newcomers);
    histories.add(unanswered(1, 500));
    assertThat(health(List.of(), histories).maintainersSeemGone()).isFalse();
  }

  @Test
  void whatBotsAndMaintainersOpenedIsNoCall() {
    List<History> histories = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Items item = Items.issue(i).created(daysAgo(5 + 20L * i));
      histories.add(
          History.of(
              (i % 2 == 0 ? item.by("bump[bot]") : item.by("mia", Association.MEMBER)).make(),
              List.of()));
    }
    assertThat(health(List.of(), histories).newcomers()).isZero();
    assertThat(health(List.of(), histories).maintainersSeemGone()).isFalse();
  }

  @Test
  void whereTheEventsAreNotKnownNothingIsSaid() {
    List<History> histories = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      histories.add(History.withoutEvents(Items.issue(i).created(daysAgo(5 + 20L * i)).make()));
    }
    assertThat(health(List.of(), histories).maintainersSeemGone()).isFalse();
  }

  @Test
  void theDemosRepositoryWithoutAMaintainerIsFoundAndNoOther() {
    Backlog backlog = new Backlog(DemoOrganisation.asOf(), Bucket.MONTH);
    for (DemoRepository repository : DemoOrganisation.make().repositories()) {
      RepositoryRef ref = repository.repository().ref();
      backlog.addReleases(ref, repository.releases());
      repository
          .histories()
          .forEach(it -> backlog.add(ref, it, Viewpoint.at(DemoOrganisation.asOf())));
    }
    assertThat(backlog.figures().healths().stream().filter(Health::maintainersSeemGone))
        .singleElement()
        .extracting(Health::repository)
        .isEqualTo(DemoOrganisation.owner() + "/coracle-compose");
  }
}
