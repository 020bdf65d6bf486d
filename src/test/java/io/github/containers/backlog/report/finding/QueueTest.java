package io.github.containers.backlog.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.WebAddresses;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueueTest {

  private static final Map<String, LabelScheme> SCHEMES =
      Map.of(
          SmallOrganisation.ANVIL,
          SmallOrganisation.SCHEME,
          SmallOrganisation.BOLT,
          SmallOrganisation.SCHEME,
          "acme/empty",
          SmallOrganisation.SCHEME);

  private static Queue queue(Set<Theme> themes) {
    Briefing briefing = SmallOrganisation.full().briefing();
    return Queue.of(briefing.report().figures(), SCHEMES, WebAddresses.GITHUB, themes);
  }

  private static List<String> names(Queue queue) {
    return queue.lists().stream()
        .flatMap(list -> list.first().stream())
        .map(item -> item.repository() + "#" + item.number())
        .toList();
  }

  @Test
  void everyOpenIssueStandsOnceInTheMostUrgentOfItsLists() {
    Queue queue = queue(EnumSet.allOf(Theme.class));
    List<String> issues =
        SmallOrganisation.full().briefing().items().stream()
            .filter(item -> !item.themes().isEmpty())
            .map(item -> item.repository() + "#" + item.number())
            .toList();
    assertThat(names(queue)).containsExactlyInAnyOrderElementsOf(issues);
    assertThat(queue.size()).isEqualTo(issues.size());
    queue
        .lists()
        .forEach(
            list ->
                assertThat(list.first())
                    .allMatch(item -> mostUrgent(item) == list.theme(), list.theme().key()));
  }

  private static Theme mostUrgent(ListedItem item) {
    return Queue.URGENCY.stream().filter(item.themes()::contains).findFirst().orElseThrow();
  }

  @Test
  void ofTheWantedListsTheMostUrgentTakesIt() {
    Queue queue = queue(EnumSet.of(Theme.OLDEST, Theme.CRICKETS));
    assertThat(queue.lists())
        .extracting(Worklist::theme)
        .containsExactly(Theme.CRICKETS, Theme.OLDEST);
    assertThat(queue.lists().get(0).first()).extracting(ListedItem::number).containsExactly(2);
    assertThat(queue.lists().get(1).first()).extracting(ListedItem::number).doesNotContain(2);
  }

  @Test
  void everyThemeThatNeedsNoPolicyHasItsUrgency() {
    assertThat(Queue.URGENCY)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Theme.EXPIRED)));
  }

  @Test
  void aListIsWholeHoweverLongAndClaimsNoSearch() {
    Queue queue = queue(EnumSet.of(Theme.UNTRIAGED));
    assertThat(queue.lists().get(0).first()).hasSizeGreaterThan(Worklists.LENGTH);
    assertThat(queue.lists().get(0).whole()).isTrue();
    assertThat(queue.lists().get(0).count().address()).isNull();
  }
}
