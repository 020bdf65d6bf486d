package io.github.containers.backlog.cli;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.report.PlanTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The actions of one policy that do the same: what they have in common is said once.
 *
 * @param policy name of the policy
 * @param what is done, in words
 * @param actions oldest items first; at least one
 */
record PlanGroup(String policy, String what, List<Action> actions) {

  private static final int LONGEST_TITLE = 72;
  private static final int LONGEST_VALUE = 48;

  /** By policy, then by what is done. */
  static List<PlanGroup> of(List<Action> actions) {
    Map<String, Map<String, List<Action>>> groups = new TreeMap<>();
    for (Action action : actions) {
      groups
          .computeIfAbsent(action.policy(), policy -> new TreeMap<>())
          .computeIfAbsent(PlanTable.words(action.step()), what -> new ArrayList<>())
          .add(action);
    }
    List<PlanGroup> list = new ArrayList<>();
    groups.forEach(
        (policy, its) -> its.forEach((what, of) -> list.add(new PlanGroup(policy, what, of))));
    return list;
  }

  /** How many of them there are, of which policy, and what is done. */
  List<String> sum() {
    return List.of(Words.count(actions.size()), policy + ": " + what);
  }

  /** A heading with what is true of all, and a line an item, two where one has no room. */
  String text(int room) {
    boolean oneReason = actions.stream().map(PlanGroup::reason).distinct().limit(2).count() == 1;
    Set<String> differing = differing();
    StringBuilder text = new StringBuilder(policy + ": " + what);
    text.append(" (").append(Words.count(actions.size())).append(")\n");
    String common = common(oneReason, differing);
    text.append(Columns.wrapped(common, "  ", room));
    List<List<String>> lines =
        actions.stream().map(action -> line(action, oneReason, differing)).toList();
    return TerminalText.lines(text.toString()) + "\n" + Columns.fitting(lines, "    ", room) + "\n";
  }

  /** The names of the values that are not the same for all, in the order of the condition. */
  private Set<String> differing() {
    Set<String> names = new LinkedHashSet<>();
    actions.forEach(action -> names.addAll(action.values().keySet()));
    names.removeIf(
        name -> actions.stream().map(it -> it.values().get(name)).distinct().limit(2).count() == 1);
    return names;
  }

  private String common(boolean oneReason, Set<String> differing) {
    Map<String, String> shared = new LinkedHashMap<>(actions.get(0).values());
    shared.keySet().removeAll(differing);
    String values = Phrases.values(shared);
    if (!oneReason) {
      return values;
    }
    return reason(actions.get(0)) + (values.isEmpty() ? "" : ": " + values);
  }

  private static List<String> line(Action action, boolean oneReason, Set<String> differing) {
    List<String> columns = new ArrayList<>();
    columns.add(action.repository() + "#" + action.number());
    if (!oneReason) {
      columns.add(reason(action));
    }
    for (String name : differing) {
      String value = action.values().getOrDefault(name, "–");
      columns.add(name + " " + Columns.cut(value, LONGEST_VALUE));
    }
    columns.add(Columns.cut(action.title(), LONGEST_TITLE));
    return columns;
  }

  private static String reason(Action action) {
    return Reasons.withoutValues(action.reason(), action.values());
  }
}
