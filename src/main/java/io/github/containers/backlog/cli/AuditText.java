package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.policy.Discrepancy;
import io.github.containers.backlog.policy.LabelDrift;
import io.github.containers.backlog.policy.Phrases;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says for a person where labels and conditions disagree, and where labels differ. */
final class AuditText {

  private static final int WIDEST = 72;

  private final PrintWriter out;
  private final int room;

  AuditText(Environment environment) {
    this.out = environment.out();
    this.room = environment.room();
  }

  /** A heading for each policy and way to disagree, and a line an item. */
  void items(List<Discrepancy> found, List<String> policies) {
    Map<String, Map<Discrepancy.Kind, List<Discrepancy>>> groups = new TreeMap<>();
    for (Discrepancy one : found) {
      groups
          .computeIfAbsent(one.policy(), policy -> new TreeMap<>())
          .computeIfAbsent(one.kind(), kind -> new ArrayList<>())
          .add(one);
    }
    groups.forEach((policy, kinds) -> kinds.forEach(this::group));
    for (String policy : policies) {
      if (!groups.containsKey(policy)) {
        line(policy + ": every item agrees");
      }
    }
  }

  private void group(Discrepancy.Kind kind, List<Discrepancy> found) {
    Discrepancy first = found.get(0);
    line(
        "%s: label %s %s (%s)"
            .formatted(first.policy(), first.label(), words(kind), Words.count(found.size())));
    String shared = sharedReason(found);
    if (!shared.isEmpty()) {
      line("  " + shared);
    }
    List<List<String>> lines = found.stream().map(one -> columns(one, shared)).toList();
    out.print(Columns.fitting(lines, "    ", room) + "\n");
  }

  private static String words(Discrepancy.Kind kind) {
    return switch (kind) {
      case MISSING -> "is missing";
      case WRONG -> "is wrong";
      case UNDECIDABLE -> "cannot be decided";
    };
  }

  /** What all reasons begin with, such as that the condition holds; empty where they differ. */
  private static String sharedReason(List<Discrepancy> found) {
    String reason = found.get(0).reason();
    String begin = reason.substring(0, Math.max(0, reason.indexOf(": ")));
    boolean shared =
        !begin.isEmpty() && found.stream().allMatch(it -> it.reason().startsWith(begin + ": "));
    return shared ? begin : "";
  }

  private static List<String> columns(Discrepancy found, String shared) {
    List<String> columns = new ArrayList<>();
    columns.add(found.repository() + "#" + found.item().number());
    if (found.kind() != Discrepancy.Kind.UNDECIDABLE) {
      columns.add(found.since() == null ? "since ?" : "since " + Phrases.date(found.since()));
    }
    String reason =
        shared.isEmpty() ? found.reason() : found.reason().substring(shared.length() + 2);
    columns.add(reason);
    columns.add(Columns.cut(found.item().title(), WIDEST));
    return columns;
  }

  /**
   * A line for each label and repository.
   *
   * @param unread how many repositories there are whose labels are not known
   */
  void labels(List<LabelDrift> drift, int unread) {
    if (unread > 0) {
      line(
          "labels: those of %s were never read, so nothing is said of them"
              .formatted(Words.count(unread, "repository", "repositories")));
    }
    if (drift.isEmpty() && unread == 0) {
      line("labels: the same in all repositories");
    }
    if (drift.isEmpty()) {
      return;
    }
    line("labels: missing or spelled differently (" + Words.count(drift.size()) + ")");
    List<List<String>> lines =
        drift.stream()
            .map(
                it ->
                    List.of(
                        it.label(),
                        it.repository().fullName(),
                        it.missing() ? "is missing" : "is called " + it.spelling()))
            .toList();
    out.print(Columns.aligned(lines, "    "));
  }

  /** How many of what. */
  void sum(List<Discrepancy> found, List<LabelDrift> drift) {
    Map<Discrepancy.Kind, Long> counts =
        new TreeMap<>(found.stream().collect(groupingBy(Discrepancy::kind, counting())));
    String sum =
        counts.entrySet().stream()
            .map(entry -> Words.count(entry.getValue()) + " " + entry.getKey().key())
            .collect(joining(", "));
    out.print("\n");
    String agreement =
        drift.isEmpty()
            ? "Labels and policies agree."
            : "Items and policies agree, but for labels that are missing or spelled differently.";
    line(sum.isEmpty() ? agreement : "In all: " + sum + ".");
  }

  private void line(String text) {
    out.print(TerminalText.line(text) + "\n");
  }
}
