package io.github.containers.backlog.apply;

import io.github.containers.backlog.policy.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of a plan as one run may do: its first actions. What belongs to one item is not torn
 * apart, unless it alone is more than a run may do.
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

  /** At most so many of these actions. */
  public static Portion of(List<Action> actions, int writes) {
    int end = Math.min(writes, actions.size());
    int whole = end;
    while (whole > 0 && whole < actions.size() && sameItem(actions, whole)) {
      whole--;
    }
    int cut = whole == 0 ? end : whole;
    return new Portion(
        new ArrayList<>(actions.subList(0, cut)), actions.subList(cut, actions.size()));
  }

  /** Whether the actions on both sides of a cut are about one item. */
  private static boolean sameItem(List<Action> actions, int cut) {
    Action before = actions.get(cut - 1);
    Action after = actions.get(cut);
    return before.repositoryId() == after.repositoryId() && before.number() == after.number();
  }
}
