package io.github.containers.backlog.report.agenda;

import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.finding.LinkedCount;
import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes queues for tests. */
public final class Queues {

  public static final Instant AS_OF = Instant.parse("2025-03-04T00:00:00Z");

  private Queues() {}

  /** An issue of repository 1, so many days old. */
  public static ListedItem issue(int number, int days, String... assignees) {
    return issue("acme/anvil", number, "Issue " + number, Duration.ofDays(days), assignees);
  }

  public static ListedItem issue(
      String repository, int number, String title, Duration age, String... assignees) {
    return new ListedItem(
        1,
        repository,
        number,
        ItemType.ISSUE,
        title,
        "bug",
        age,
        age,
        true,
        "maintainer",
        age,
        Arrays.asList(assignees),
        List.of(),
        "https://github.com/" + repository + "/issues/" + number);
  }

  /** With one list. */
  public static Queue of(Theme theme, ListedItem... items) {
    return of(Map.of(theme, Arrays.asList(items)));
  }

  /** With these lists, the most urgent first. */
  public static Queue of(Map<Theme, List<ListedItem>> items) {
    return new Queue(
        AS_OF,
        Queue.URGENCY.stream()
            .filter(items::containsKey)
            .map(theme -> list(theme, items.getOrDefault(theme, List.of())))
            .toList());
  }

  private static Worklist list(Theme theme, List<ListedItem> items) {
    return new Worklist(theme, new LinkedCount(items.size(), null), 0, items);
  }

  /** So many issues of any age in any lists; numbered from 1. */
  static Queue random(Random random, int many, String... assignees) {
    Map<Theme, List<ListedItem>> lists = new EnumMap<>(Theme.class);
    IntStream.rangeClosed(1, many)
        .forEach(
            number -> {
              Theme theme = Queue.URGENCY.get(random.nextInt(Queue.URGENCY.size()));
              boolean assigned = assignees.length > 0 && random.nextInt(3) == 0;
              ListedItem issue =
                  assigned
                      ? issue(
                          number, random.nextInt(3000), assignees[random.nextInt(assignees.length)])
                      : issue(number, random.nextInt(3000));
              lists.computeIfAbsent(theme, ignored -> new ArrayList<>()).add(issue);
            });
    return of(lists);
  }
}
