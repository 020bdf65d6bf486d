package io.github.containers.backlog.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.Side;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenItemTest {

  private static final Instant AS_OF = Instant.parse("2025-03-01T00:00:00Z");
  private static final Items ITEM = Items.issue(1).by("rita").created(daysAgo(30));

  private static Instant daysAgo(long days) {
    return AS_OF.minus(Duration.ofDays(days));
  }

  private static Event wordOfAMaintainer(long daysAgo) {
    return new Event.Commented(daysAgo(daysAgo), Actor.of("mia"), Association.MEMBER);
  }

  private static OpenItem seen(History history) {
    Backlog backlog = new Backlog(AS_OF, Bucket.MONTH);
    backlog.add(RepositoryRef.of("acme/anvil"), history, Viewpoint.at(AS_OF));
    return backlog.figures().openItems().get(0);
  }

  @Test
  void aNewItemAwaitsTheMaintainersSinceItsCreation() {
    OpenItem open = seen(History.of(ITEM.make(), List.of()));
    assertThat(open.awaiting()).isEqualTo(Side.MAINTAINER);
    assertThat(open.awaitingWord()).isEqualTo("maintainer");
    assertThat(open.awaitsReporter()).isFalse();
    assertThat(open.waiting()).isEqualTo(Duration.ofDays(30));
    assertThat(open.answered()).isFalse();
  }

  @Test
  void oneThatAMaintainerAnsweredAwaitsItsReporterSinceThatWord() {
    OpenItem open = seen(History.of(ITEM.make(), List.of(wordOfAMaintainer(4))));
    assertThat(open.awaiting()).isEqualTo(Side.REPORTER);
    assertThat(open.awaitingWord()).isEqualTo("reporter");
    assertThat(open.awaitsReporter()).isTrue();
    assertThat(open.waiting()).isEqualTo(Duration.ofDays(4));
    assertThat(open.answered()).isTrue();
  }

  @Test
  void ofOneWithoutKnownEventsNobodyKnowsWhoseTurnItIs() {
    OpenItem open = seen(History.withoutEvents(ITEM.make()));
    assertThat(open.awaiting()).isNull();
    assertThat(open.awaitingWord()).isNull();
    assertThat(open.awaitsReporter()).isNull();
    assertThat(open.waiting()).isNull();
    assertThat(open.answered()).isNull();
    assertThat(open.retriageDue()).isNull();
  }
}
