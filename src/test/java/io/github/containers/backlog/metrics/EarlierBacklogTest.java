package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierBacklogTest {

  private static final Instant EARLIER = RandomHistories.AS_OF.minus(Duration.ofDays(90));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void saysOfAnInstantWhatTheFullFiguresSayOfIt(long seed) {
    List<RandomHistories.Entry> entries = new RandomHistories(seed, false).make(150);
    Backlog full = new Backlog(EARLIER, Bucket.MONTH);
    EarlierBacklog earlier = new EarlierBacklog(EARLIER);
    for (RandomHistories.Entry entry : entries) {
      full.add(entry.repository(), entry.history(), Viewpoint.at(EARLIER));
      earlier.add(entry.repository(), entry.history(), Viewpoint.at(EARLIER));
    }
    EarlierFigures figures = earlier.figures();
    assertThat(figures.asOf()).isEqualTo(EARLIER);
    assertThat(figures.slices()).isNotEmpty();
    for (SliceFigures slice : full.figures().slices()) {
      assertThat(figures.find(slice.slice())).hasValue(told(slice));
    }
  }

  private static EarlierSlice told(SliceFigures slice) {
    return new EarlierSlice(
        slice.ages().open(),
        slice.flow().opened(),
        slice.flow().closed(),
        slice.lastYear(),
        slice.growth());
  }

  @Test
  void beforeTheFirstItemThereIsNothingToCompareTo() {
    EarlierBacklog earlier = new EarlierBacklog(RandomHistories.BEGIN);
    for (RandomHistories.Entry entry : new RandomHistories(7, false).make(20)) {
      earlier.add(entry.repository(), entry.history(), Viewpoint.at(RandomHistories.BEGIN));
    }
    assertThat(earlier.figures().find(new Slice(Slice.ALL, Slice.ALL, Slice.ALL))).isEmpty();
  }

  @Test
  void anItemSeenFromAnotherInstantIsRefused() {
    RandomHistories.Entry entry = new RandomHistories(8, false).make(1).get(0);
    Viewpoint now = Viewpoint.at(RandomHistories.AS_OF);
    EarlierBacklog earlier = new EarlierBacklog(EARLIER);
    assertThatThrownBy(() -> earlier.add(entry.repository(), entry.history(), now))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
