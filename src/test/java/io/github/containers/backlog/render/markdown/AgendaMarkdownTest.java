package io.github.containers.backlog.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.agenda.Agenda;
import io.github.containers.backlog.report.agenda.Deal;
import io.github.containers.backlog.report.agenda.DealHistory;
import io.github.containers.backlog.report.agenda.Queues;
import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.SmallOrganisation;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaMarkdownTest {

  private static final ListedItem HOSTILE =
      Queues.issue(
          "acme/anvil", 7, "@everyone [x](javascript:1) <b> #1\n- [x] done", Duration.ofDays(40));

  private static String markdown(Agenda agenda) {
    StringBuilder text = new StringBuilder();
    try {
      AgendaMarkdown.write(agenda, text);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return text.toString();
  }

  private static Agenda dealt(String person, ListedItem... items) {
    Queue queue = Queues.of(Theme.CRICKETS, items);
    Deal deal = Deal.of(queue, new DealHistory(), List.of(person), 10, "");
    return Agenda.of(queue, deal, "2025-W10");
  }

  @Test
  void eachIssueHasABoxItsActionAndALinkThatLeavesNoTrace() {
    assertThat(markdown(dealt("alice", Queues.issue(1, 40))))
        .isEqualTo(
            """
            # What to look at next, 2025-03-04

            1 of 1 issue dealt among 1 person, 2025-W10.

            ## alice (1 issue, 40 days together)

            - [ ] **Close, or remind**: [acme/anvil#&#8203;1](https://redirect.github.com/acme/anvil/issues/1) Issue 1 (bug, silent for 40 days)
            """);
  }

  @Test
  void aListNamesItsActionOnce() {
    Agenda agenda = Agenda.of(Queues.of(Theme.CRICKETS, Queues.issue(1, 40)), 10);
    assertThat(markdown(agenda))
        .contains("## Crickets: close, or remind (1 issue)\n", "\n- [ ] [acme/anvil#");
  }

  @Test
  void nobodyIsMentionedWhetherTheUserOrAStrangerNamesThem() {
    assertThat(markdown(dealt("@acme/team", HOSTILE)))
        .contains("## @&#8203;acme/team (1 issue", "@&#8203;everyone \\[x\\](javascript\\:1)")
        .doesNotContain("@everyone", "@acme", "<b>");
  }

  @Test
  void aTitleStaysOnItsLineAndTicksNothing() {
    String text = markdown(dealt("alice", HOSTILE));
    assertThat(text.lines().filter(line -> line.startsWith("- ["))).hasSize(1);
    assertThat(text).doesNotContain("[x]");
  }

  @Test
  void onAnotherServerTheLinkIsThePageItself() {
    ListedItem there =
        new ListedItem(
            1,
            "acme/anvil",
            1,
            HOSTILE.type(),
            "A title",
            "bug",
            Duration.ZERO,
            Duration.ZERO,
            true,
            null,
            null,
            List.of(),
            List.of(),
            "https://github.example/acme/anvil/issues/1");
    assertThat(markdown(dealt("alice", there)))
        .contains("](https://github.example/acme/anvil/issues/1)");
  }

  @Test
  void strangersTitlesNeverBreakTheList() {
    ListedItem[] items =
        SmallOrganisation.hostileTitles().stream()
            .map(title -> Queues.issue("acme/anvil", title.length(), title, Duration.ZERO))
            .toArray(ListedItem[]::new);
    assertThat(markdown(dealt("alice", items)).lines().filter(line -> line.startsWith("- [ ] **")))
        .hasSize(items.length);
  }
}
