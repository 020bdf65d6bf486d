package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BacklogTest {

  private static final RepositoryRef ANVIL = RepositoryRef.of("acme/anvil");
  private static final Instant AS_OF = Instant.parse("2024-03-01T00:00:00Z");

  private static Figures figures(History... histories) {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    List.of(histories).forEach(history -> backlog.add(ANVIL, history, Viewpoint.at(AS_OF)));
    return backlog.figures();
  }

  private static SliceFigures all(Figures figures) {
    return figures.find(new Slice("all", "all", "all")).orElseThrow();
  }

  @Test
  void anItemCountsInItsEightSlices() {
    assertThat(new Slice("acme/anvil", "issue", "bug").rollUps())
        .hasSize(8)
        .doesNotHaveDuplicates()
        .contains(new Slice("all", "all", "all"), new Slice("acme/anvil", "all", "bug"));
  }

  @Test
  void aRepositoryWithoutAnyItemIsSeen() {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    backlog.include(ANVIL);
    Figures figures = backlog.figures();
    assertThat(figures.slices())
        .extracting(SliceFigures::slice)
        .containsExactly(
            new Slice("acme/anvil", "all", "all"),
            new Slice("acme/anvil", "issue", "all"),
            new Slice("acme/anvil", "pull_request", "all"),
            new Slice("all", "all", "all"),
            new Slice("all", "issue", "all"),
            new Slice("all", "pull_request", "all"));
    SliceFigures empty = figures.slices().get(0);
    assertThat(empty.ages()).isEqualTo(new Ages(0, null));
    assertThat(empty.lifetimes()).isEqualTo(new Lifetimes(0, 0, null, null, null));
    assertThat(empty.curve().points()).containsExactly(new OpenCurve.Point(AS_OF, 0));
    assertThat(empty.flow().months()).hasSize(1);
    assertThat(empty.growth()).isNull();
  }

  @Test
  void aRepositoryOfWhichOnlyReleasesAreKnownIsSeenToo() {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    assertThat(backlog.asOf()).isEqualTo(AS_OF);
    backlog.addReleases(ANVIL, List.of());
    assertThat(backlog.figures().find(new Slice("acme/anvil", "all", "all"))).isPresent();
  }

  @Test
  void whatDidNotExistYetCountsNowhere() {
    Item now = Items.issue(1).created(AS_OF).make();
    Item later = Items.issue(2).created(AS_OF.plusSeconds(1)).make();
    Figures figures = figures(History.withoutEvents(now), History.withoutEvents(later));
    assertThat(all(figures).lifetimes().items()).isEqualTo(1);
    assertThat(all(figures).curve().points()).containsExactly(new OpenCurve.Point(AS_OF, 1));
    assertThat(figures.openItems()).hasSize(1);
  }

  @Test
  void whatWasClosedLaterIsStillOpen() {
    Item atTheInstant = Items.issue(1).created("2024-01-05T00:00:00Z").closed(AS_OF).make();
    Item later = Items.issue(2).created("2024-01-06T00:00:00Z").closed(AS_OF.plusSeconds(1)).make();
    Figures figures = figures(History.withoutEvents(atTheInstant), History.withoutEvents(later));
    assertThat(figures.openItems()).extracting(open -> open.item().number()).containsExactly(2);
    assertThat(all(figures).lifetimes().closed()).isEqualTo(1);
    assertThat(all(figures).flow().closed()).isEqualTo(1);
    assertThat(all(figures).curve().openAtEnd()).isEqualTo(1);
  }

  @Test
  void anItemThatIsGoneCountsNowhereAlsoAtInstantsBeforeThatWasNoticed() {
    Item item = Items.issue(1).created("2024-01-05T00:00:00Z").make();
    Figures gone = figures(new History(item, null, new Departure(AS_OF, "acme/bolt#1")));
    assertThat(all(gone).lifetimes().items()).isZero();
    assertThat(gone.slices()).hasSize(6);
    Figures before = figures(new History(item, null, new Departure(AS_OF.plusSeconds(1), null)));
    assertThat(all(before).lifetimes().items()).isZero();
  }

  @Test
  void aClosedItemWithoutAClosingDateIsAnItemThatWasOpenedAndIsClosedButNeverOpen() {
    Item dated =
        Items.issue(1).created("2024-01-05T00:00:00Z").closed("2024-01-07T00:00:00Z").make();
    Item undated = Items.issue(2).created("2024-01-06T00:00:00Z").closed((Instant) null).make();
    Figures figures = figures(History.withoutEvents(dated), History.withoutEvents(undated));
    SliceFigures all = all(figures);
    assertThat(all.lifetimes().items()).isEqualTo(2);
    assertThat(all.lifetimes().closed()).isEqualTo(2);
    assertThat(all.lifetimes().median()).isEqualTo(Duration.ofDays(2));
    assertThat(all.flow().opened()).isEqualTo(2);
    assertThat(all.flow().closed()).isEqualTo(1);
    assertThat(all.ages().open()).isZero();
    assertThat(figures.openItems()).isEmpty();
  }

  @Test
  void openItemsComeByRepositoryAndNumber() {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    RepositoryRef bolt = RepositoryRef.of("acme/bolt");
    IntStream.of(10, 9)
        .forEach(
            n -> {
              backlog.add(bolt, History.withoutEvents(Items.issue(n).make()), Viewpoint.at(AS_OF));
              backlog.add(ANVIL, History.withoutEvents(Items.issue(n).make()), Viewpoint.at(AS_OF));
            });
    assertThat(backlog.figures().openItems())
        .extracting(open -> open.repository() + "#" + open.item().number())
        .containsExactly("acme/anvil#9", "acme/anvil#10", "acme/bolt#9", "acme/bolt#10");
  }

  @Test
  void theCurveBeginsInTheBucketOfTheFirstItem() {
    Item first = Items.issue(1).created("2023-12-31T23:59:59Z").make();
    OpenCurve curve = all(figures(History.withoutEvents(first))).curve();
    assertThat(curve.points())
        .containsExactly(
            new OpenCurve.Point(Instant.parse("2023-12-01T00:00:00Z"), 0),
            new OpenCurve.Point(Instant.parse("2024-01-01T00:00:00Z"), 1),
            new OpenCurve.Point(Instant.parse("2024-02-01T00:00:00Z"), 1),
            new OpenCurve.Point(AS_OF, 1));
    int december = Bucket.MONTH.numberOf(Instant.parse("2023-12-31T23:59:59Z"));
    assertThat(curve.firstBucket()).isEqualTo(december);
    assertThat(curve.openAtStart(december)).hasValue(0);
    assertThat(curve.openAtStart(december - 1)).isEmpty();
    assertThat(curve.openAtStart(december + 2)).hasValue(1);
    assertThat(curve.openAtStart(december + 3)).isEmpty();
    assertThat(curve.bucket()).isEqualTo(Bucket.MONTH);
  }

  @Test
  void aClosingThatWasTakenBackIsNoClosing() {
    Figures figures =
        figures(
            new RandomHistories(99, false)
                .make(60).stream().map(RandomHistories.Entry::history).toArray(History[]::new));
    assertThat(all(figures).lifetimes().closed() + all(figures).ages().open())
        .isEqualTo(all(figures).lifetimes().items());
    assertThat(all(figures).flow().closed()).isGreaterThan(all(figures).lifetimes().closed());
  }

  @Test
  void growthIsThatOfAllRepositoriesTogether() {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    for (int week = 1; week <= 30; week++) {
      Instant created = AS_OF.minus(Duration.ofDays(7L * week));
      History history = History.withoutEvents(Items.issue(week).created(created).make());
      backlog.add(
          week % 2 == 0 ? ANVIL : RepositoryRef.of("acme/bolt"), history, Viewpoint.at(AS_OF));
    }
    Growth growth = all(backlog.figures()).growth();
    assertThat(Objects.requireNonNull(growth).perYear()).isCloseTo(365.25 / 7, within(0.5));
  }

  @Test
  void theFlowHasTheMonthsFromTheFirstItemToTheEnd() {
    Item first = Items.issue(1).created("2023-12-31T23:59:59Z").make();
    Flow flow = all(figures(History.withoutEvents(first))).flow();
    int december = Bucket.MONTH.numberOf(first.createdAt());
    assertThat(flow.firstMonth()).isEqualTo(december);
    assertThat(flow.find(december - 1)).isEmpty();
    assertThat(flow.find(december)).contains(new Flow.Month(YearMonth.of(2023, 12), 1, 0));
    assertThat(flow.find(december + 3)).contains(new Flow.Month(YearMonth.of(2024, 3), 0, 0));
    assertThat(flow.find(december + 4)).isEmpty();
  }
}
