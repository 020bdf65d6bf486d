package io.github.containers.backlog.report.agenda;

import static io.github.containers.backlog.report.agenda.Queues.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.containers.backlog.report.agenda.Agenda.Part;
import io.github.containers.backlog.report.finding.LinkedCount;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaTest {

  private static final Queue QUEUE =
      Queues.of(
          Map.of(
              Theme.UNANSWERED, List.of(issue(1, 9), issue(2, 8), issue(3, 7)),
              Theme.CRICKETS, List.of(),
              Theme.OLDEST, List.of(issue(6, 99))));

  @Test
  void eachListNamesItsActionAndTheBeginningOfIt() {
    Agenda agenda = Agenda.of(QUEUE, 2);
    assertThat(agenda.summary()).isEqualTo("4 issues, each in the most urgent of its lists.");
    assertThat(agenda.parts())
        .extracting(Part::title, Part::count)
        .containsExactly(
            tuple("Unanswered: reply, or ask", "2 of 3 issues"),
            tuple("Crickets: close, or remind", "none"),
            tuple("Oldest: keep, or close", "1 issue"));
    assertThat(agenda.parts().get(0).lots())
        .extracting(lot -> lot.item().number())
        .containsExactly(1, 2);
  }

  @Test
  void theListOfAllIsSaidToHoldTheOthersWhereThereAreOtherLists() {
    assertThat(Agenda.of(QUEUE, 2).parts().get(2).notes())
        .containsExactly("All other open issues; the oldest first.");
    Agenda alone = Agenda.of(Queues.of(Theme.OLDEST, issue(1, 1)), 2);
    assertThat(alone.parts().get(0).notes()).containsExactly("All open issues; the oldest first.");
  }

  @Test
  void whatIsNotKnownIsSaid() {
    Worklist unknown = new Worklist(Theme.CRICKETS, new LinkedCount(0, null), 1, List.of());
    assertThat(Agenda.of(new Queue(Queues.AS_OF, List.of(unknown)), 5).parts().get(0).notes())
        .contains("Of 1 other it is not known, since their timelines are not in the store.");
  }

  @Test
  void aDealSaysWhatEachHasGotAndWhatIsDone() {
    Deal deal =
        new Deal(
            List.of(
                new Hand("alice", Lot.of(Queues.of(Theme.CRICKETS, issue(1, 9), issue(2, 8))), 1),
                new Hand("bob", List.of(), 2)));
    Agenda agenda = Agenda.of(QUEUE, deal, "2025-W10");
    assertThat(agenda.summary()).isEqualTo("2 of 4 issues dealt among 2 people, 2025-W10.");
    assertThat(agenda.parts()).extracting(Part::person).containsExactly("alice", "bob");
    assertThat(agenda.parts().get(0).count()).isEqualTo("2 issues, 17 days together");
    assertThat(agenda.parts().get(0).notes()).containsExactly("1 of 3 are done.");
    assertThat(agenda.parts().get(1).count()).isEqualTo("none");
  }

  @Test
  void theTableHasARowAnIssue() {
    assertThat(AgendaTable.of(Agenda.of(QUEUE, 2)).rows()).hasSize(3);
  }
}
