package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.toSet;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What changes in an item's text, in lines for people.
 *
 * @param place where
 * @param gone lines that go
 * @param come lines that come
 */
record BodyChange(String place, List<String> gone, List<String> come) {

  /** Of an action that edits a text. */
  static BodyChange of(Action action) {
    Step.EditBody edit = (Step.EditBody) action.step();
    return new BodyChange(
        action.repository() + "#" + action.number(),
        missing(edit.before(), edit.after()),
        missing(edit.after(), edit.before()));
  }

  /** As one text of several lines, without the addresses of links. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(place + ": the stale-count table would change:");
    gone.forEach(line -> lines.add("  - " + line));
    come.forEach(line -> lines.add("  + " + line));
    if (lines.size() == 1) {
      lines.add("  only the addresses of its links, or the order of its lines");
    }
    return TerminalText.lines(String.join("\n", lines));
  }

  private static List<String> missing(String from, String other) {
    Set<String> there = other.lines().map(BodyChange::shown).collect(toSet());
    return from.lines().map(BodyChange::shown).filter(line -> !there.contains(line)).toList();
  }

  private static String shown(String line) {
    return line.replaceAll("\\]\\(https?://[^)\\s]*\\)", "]").strip();
  }
}
