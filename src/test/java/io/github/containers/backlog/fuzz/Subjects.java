package io.github.containers.backlog.fuzz;

import static io.github.containers.backlog.policy.Desk.day;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.policy.Desk;
import io.github.containers.backlog.policy.Subject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What conditions are asked about. */
final class Subjects {

  private static final Instant NOW = day(100);

  private Subjects() {}

  /** One whose timeline is known, one whose is not, a pull request, and one that is too much. */
  static List<Subject> all() {
    return List.of(known(), bare(), draft(), laden());
  }

  private static Subject known() {
    return Desk.subject(
        NOW,
        History.of(
            Items.issue(1).created(day(1)).titled("It fails").labeled("kind/bug", "bug").make(),
            List.of(
                new Event.Labeled(day(2), Actor.of("mia"), "bug"),
                new Event.Commented(day(40), Actor.of("mheon"), Association.MEMBER))));
  }

  private static Subject bare() {
    return Desk.subject(NOW, History.withoutEvents(Items.issue(2).created(day(1)).make()));
  }

  private static Subject draft() {
    return Desk.subject(
        NOW, History.of(Items.pullRequest(3).created(day(100)).draft().make(), List.of()));
  }

  private static Subject laden() {
    String[] labels = IntStream.range(0, 100).mapToObj(i -> "label " + i).toArray(String[]::new);
    return Desk.subject(
        NOW,
        History.of(
            Items.issue(4).created(day(1)).titled("a".repeat(256) + "!").labeled(labels).make(),
            List.of()));
  }
}
