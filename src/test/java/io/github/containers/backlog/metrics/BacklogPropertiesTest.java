package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.timeline.OpenIntervals;
import io.github.containers.backlog.timeline.Viewpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every history, tried on random ones. */
class BacklogPropertiesTest {

  private static Figures figures(List<RandomHistories.Entry> entries, Bucket bucket) {
    Backlog backlog = new Backlog(RandomHistories.AS_OF, bucket);
    entries.forEach(
        entry ->
            backlog.add(entry.repository(), entry.history(), Viewpoint.at(RandomHistories.AS_OF)));
    return backlog.figures();
  }

  private static SliceFigures all(Figures figures) {
    return figures.find(new Slice("all", "all", "all")).orElseThrow();
  }

  /** Everything that the figures say, as text, for comparing. */
  private static List<String> told(Figures figures) {
    List<String> told = new ArrayList<>();
    for (SliceFigures slice : figures.slices()) {
      told.add(slice.slice() + " " + slice.ages() + slice.lifetimes() + slice.growth());
      told.add(slice.curve().points() + " " + slice.flow().months());
    }
    told.add(figures.openItems().toString());
    return told;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsOpenGrowsByWhatWasOpenedLessWhatWasClosed(long seed) {
    Figures figures = figures(new RandomHistories(seed, false).make(150), Bucket.MONTH);
    for (SliceFigures slice : figures.slices()) {
      List<OpenCurve.Point> points = slice.curve().points();
      List<Flow.Month> months = slice.flow().months();
      assertThat(points).hasSize(months.size() + 1);
      for (int i = 0; i < months.size(); i++) {
        assertThat(points.get(i + 1).open() - points.get(i).open())
            .isEqualTo(months.get(i).opened() - months.get(i).closed());
      }
      assertThat(slice.flow().opened() - slice.flow().closed()).isEqualTo(slice.ages().open());
      assertThat(slice.curve().openAtEnd()).isEqualTo(slice.ages().open());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void everyPointOfTheCurveIsWhatACountOfTheOpenItemsGives(long seed) {
    List<RandomHistories.Entry> entries = new RandomHistories(seed, true).make(80);
    for (Bucket bucket : Bucket.values()) {
      for (OpenCurve.Point point : all(figures(entries, bucket)).curve().points()) {
        long open =
            entries.stream()
                .filter(entry -> OpenIntervals.of(entry.history()).openAt(point.at()))
                .count();
        assertThat(point.open()).as(bucket + " " + point.at()).isEqualTo((int) open);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void theOrderInWhichItemsComeChangesNothing(long seed) {
    List<RandomHistories.Entry> entries = new RandomHistories(seed, true).make(120);
    List<String> told = told(figures(entries, Bucket.WEEK));
    Collections.shuffle(entries, new Random(seed));
    assertThat(told(figures(entries, Bucket.WEEK))).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void repositoriesTypesAndKindsPartitionTheItems(long seed) {
    Figures figures = figures(new RandomHistories(seed, true).make(150), Bucket.MONTH);
    for (Predicate<Slice> part : partitions()) {
      assertThat(sum(figures, part, slice -> slice.ages().open()))
          .isEqualTo(all(figures).ages().open());
      assertThat(sum(figures, part, slice -> slice.lifetimes().items()))
          .isEqualTo(all(figures).lifetimes().items());
      assertThat(sum(figures, part, slice -> slice.flow().closed()))
          .isEqualTo(all(figures).flow().closed());
    }
  }

  private static List<Predicate<Slice>> partitions() {
    return List.of(
        s -> !s.repository().equals("all") && s.type().equals("all") && s.kind().equals("all"),
        s -> s.repository().equals("all") && !s.type().equals("all") && s.kind().equals("all"),
        s -> s.repository().equals("all") && s.type().equals("all") && !s.kind().equals("all"),
        s -> !s.repository().equals("all") && !s.type().equals("all") && !s.kind().equals("all"));
  }

  private static int sum(
      Figures figures, Predicate<Slice> part, ToIntFunction<SliceFigures> figure) {
    return figures.slices().stream()
        .filter(slice -> part.test(slice.slice()))
        .mapToInt(figure)
        .sum();
  }
}
