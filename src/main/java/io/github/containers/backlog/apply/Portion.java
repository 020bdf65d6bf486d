package io.github.containers.backlog.apply;

import io.github.containers.backlog.policy.Action;
import java.util.List;

/**
 * As much of a plan as one run may do: its first actions. What belongs to one item is not torn
 * apart: a label without its comment, or a comment without its closing, would stay so.
 *
 * @param now what this run does
 * @param later what remains
 */
public record Portion(List<Action> now, List<Action> later) {

  /** Copies the lists. */
  public Portion {
    now = List.copyOf(now);
    later = List.copyOf(later);
  }

  /** At most so many of these actions, but the first item whole, however many it needs. */
  public static Portion of(List<Action> actions, int writes) {
    Portion within = within(actions, writes);
    return within.now().isEmpty() ? cut(actions, endOfItem(actions)) : within;
  }

  /** The most that one run may do of these actions, whichever of them take others' place. */
  public static int most(List<Action> actions, int writes) {
    int largest = 0;
    List<Action> rest = actions;
    while (!rest.isEmpty()) {
      int end = endOfItem(rest);
      largest = Math.max(largest, end);
      rest = rest.subList(end, rest.size());
    }
    return Math.min(actions.size(), Math.max(writes, largest));
  }

  /** At most so many of these actions; none where the first item needs more. */
  static Portion within(List<Action> actions, int writes) {
    int whole = Math.min(writes, actions.size());
    while (whole > 0 && whole < actions.size() && sameItem(actions, whole)) {
      whole--;
    }
    return cut(actions, whole);
  }

  private static int endOfItem(List<Action> actions) {
    int end = Math.min(1, actions.size());
    while (end > 0 && end < actions.size() && sameItem(actions, end)) {
      end++;
    }
    return end;
  }

  private static Portion cut(List<Action> actions, int end) {
    return new Portion(actions.subList(0, end), actions.subList(end, actions.size()));
  }

  /** Whether the actions on both sides of a cut are about one item. */
  private static boolean sameItem(List<Action> actions, int cut) {
    Action before = actions.get(cut - 1);
    Action after = actions.get(cut);
    return before.repositoryId() == after.repositoryId() && before.number() == after.number();
  }
}
