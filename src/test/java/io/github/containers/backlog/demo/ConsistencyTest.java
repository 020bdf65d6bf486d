package io.github.containers.backlog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each item is what its events have made of it. Read off anew here, not by the demo's own code. */
class ConsistencyTest {

  static Stream<String> repositories() {
    return Fleet.profiles().stream().map(Profile::name);
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void eventsAreSortedAndLieBetweenTheOpeningAndThePresent(String name) {
    DemoRepository repository = Demo.repository(name);
    for (History history : repository.histories()) {
      List<Instant> times = Demo.events(history).stream().map(Event::at).toList();
      Instant createdAt = history.item().createdAt();

      assertThat(times).isSorted();
      assertThat(times).allMatch(at -> !at.isBefore(createdAt) && !at.isAfter(Demo.NOW));
      assertThat(createdAt).isBefore(Demo.NOW);
      assertThat(history.item().updatedAt())
          .isEqualTo(times.isEmpty() ? createdAt : times.get(times.size() - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void theStateIsThatAfterTheLastClosingOrReopening(String name) {
    DemoRepository repository = Demo.repository(name);
    for (History history : repository.histories()) {
      boolean open = true;
      Instant closedAt = null;
      for (Event event : Demo.events(history)) {
        if (event instanceof Event.Closed) {
          assertThat(open).as("closed while open: %s", history.item()).isTrue();
          open = false;
          closedAt = event.at();
        } else if (event instanceof Event.Reopened) {
          assertThat(open).as("reopened while closed: %s", history.item()).isFalse();
          open = true;
          closedAt = null;
        }
      }
      assertThat(history.item().open()).isEqualTo(open);
      assertThat(history.item().closedAt()).isEqualTo(closedAt);
    }
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void labelsAndAssigneesAreWhatIsLeftOfTheirEvents(String name) {
    DemoRepository repository = Demo.repository(name);
    for (History history : repository.histories()) {
      Set<String> labels = new LinkedHashSet<>();
      Set<String> assignees = new LinkedHashSet<>();
      for (Event event : Demo.events(history)) {
        if (event instanceof Event.Labeled labeled) {
          assertThat(labels.add(labeled.label())).isTrue();
        } else if (event instanceof Event.Unlabeled unlabeled) {
          assertThat(labels.remove(unlabeled.label())).isTrue();
        } else if (event instanceof Event.Assigned assigned) {
          assignees.add(assigned.assignee());
        } else if (event instanceof Event.Unassigned unassigned) {
          assignees.remove(unassigned.assignee());
        }
      }
      assertThat(history.item().labels()).containsExactlyElementsOf(labels);
      assertThat(history.item().assignees()).containsExactlyElementsOf(assignees);
    }
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void commentsMergeLockTitleAndMilestoneAgreeWithTheEvents(String name) {
    DemoRepository repository = Demo.repository(name);
    for (History history : repository.histories()) {
      Item item = history.item();
      List<Event> events = Demo.events(history);

      assertThat(item.comments()).isEqualTo((int) of(events, Event.Commented.class).count());
      assertThat(of(events, Event.Merged.class).map(Event::at).toList())
          .isEqualTo(item.mergedAt() == null ? List.of() : List.of(item.mergedAt()));
      assertThat(item.locked())
          .isEqualTo(endsWith(events, Event.Locked.class, Event.Unlocked.class));
      last(events, Event.Renamed.class)
          .forEach(renamed -> assertThat(item.title()).isEqualTo(renamed.to()));
      if (item.milestone() != null) {
        assertThat(last(events, Event.Milestoned.class))
            .extracting(Event.Milestoned::milestone)
            .containsExactly(item.milestone());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void aMergedPullRequestIsClosedWithItsMerge(String name) {
    DemoRepository repository = Demo.repository(name);
    repository.histories().stream()
        .map(History::item)
        .filter(item -> item.mergedAt() != null)
        .forEach(
            item -> {
              assertThat(item.type()).isEqualTo(ItemType.PULL_REQUEST);
              assertThat(item.closedAt()).isEqualTo(item.mergedAt());
              assertThat(item.draft()).isFalse();
            });
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void numbersCountTheItemsFromOneInTheOrderOfTheirOpening(String name) {
    DemoRepository repository = Demo.repository(name);
    List<Item> items = repository.histories().stream().map(History::item).toList();

    assertThat(items.stream().map(Item::number).toList())
        .isEqualTo(IntStream.rangeClosed(1, items.size()).boxed().toList());
    assertThat(items).isSortedAccordingTo(Comparator.comparing(Item::createdAt));
    assertThat(items).allMatch(item -> item.repositoryId() == repository.repository().id());
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void aMentionTellsThePullRequestAsItIs(String name) {
    DemoRepository repository = Demo.repository(name);
    Map<Integer, Item> byNumber = new HashMap<>();
    repository.histories().forEach(one -> byNumber.put(one.item().number(), one.item()));

    repository.histories().stream()
        .flatMap(history -> of(Demo.events(history), Event.CrossReferenced.class))
        .map(Event.CrossReferenced::source)
        .forEach(
            source -> {
              Item item = Objects.requireNonNull(byNumber.get(source.number()));
              assertThat(source.repository()).isEqualTo(repository.repository().ref().fullName());
              assertThat(item.type()).isEqualTo(ItemType.PULL_REQUEST);
              assertThat(source.createdAt()).isEqualTo(item.createdAt());
              assertThat(source.closedAt()).isEqualTo(item.closedAt());
            });
  }

  @ParameterizedTest
  @MethodSource("repositories")
  void theRepositoryCountsItsOpenItemsAndReleasesInOrder(String name) {
    DemoRepository repository = Demo.repository(name);
    assertThat(repository.repository().openItems())
        .isEqualTo((int) repository.histories().stream().filter(one -> one.item().open()).count());
    assertThat(repository.releases())
        .isNotEmpty()
        .isSortedAccordingTo(Comparator.comparing(release -> release.publishedAt()))
        .allMatch(release -> release.publishedAt().isBefore(Demo.NOW))
        .extracting(release -> release.tag())
        .doesNotHaveDuplicates();
  }

  @Test
  void noTwoItemsShareAnId() {
    assertThat(Demo.histories().map(history -> history.item().id()).toList())
        .doesNotHaveDuplicates();
  }

  private static <E extends Event> Stream<E> of(List<Event> events, Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast);
  }

  private static <E extends Event> List<E> last(List<Event> events, Class<E> type) {
    List<E> all = of(events, type).toList();
    return all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
  }

  private static boolean endsWith(
      List<Event> events, Class<? extends Event> on, Class<? extends Event> off) {
    List<Event> reversed = new ArrayList<>(events);
    Collections.reverse(reversed);
    return reversed.stream()
        .filter(event -> on.isInstance(event) || off.isInstance(event))
        .findFirst()
        .filter(on::isInstance)
        .isPresent();
  }
}
