package io.github.containers.backlog.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpiredListTest {

  private static Optional<Worklist> findExpired(Briefing briefing) {
    return briefing.worklists().stream().filter(it -> it.theme() == Theme.EXPIRED).findFirst();
  }

  @Test
  void withoutPoliciesThereIsNoListOfWhatExpired() {
    Briefing briefing = SmallOrganisation.full().briefing();
    assertThat(findExpired(briefing)).isEmpty();
    assertThat(briefing.items()).noneMatch(item -> item.themes().contains(Theme.EXPIRED));
  }

  @Test
  void whatExpiredIsListedTheOldestFirst() {
    Briefing briefing =
        SmallOrganisation.full().expired("acme/anvil#2", "acme/anvil#1", "acme/bolt#1").briefing();
    Worklist expired = findExpired(briefing).orElseThrow();
    assertThat(expired.first()).extracting(ListedItem::number).containsExactly(1, 2);
    assertThat(expired.sentence()).isEqualTo("2 issues were not answered in a policy's grace.");
    assertThat(briefing.items().stream().filter(it -> it.themes().contains(Theme.EXPIRED)))
        .hasSize(2);
  }

  @Test
  void wherePoliciesAreAndNothingExpiredTheListSaysSo() {
    Worklist expired = findExpired(SmallOrganisation.full().expired().briefing()).orElseThrow();
    assertThat(expired.first()).isEmpty();
    assertThat(expired.count().count()).isZero();
  }
}
