package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.Finding;
import io.github.containers.backlog.policy.Phrases;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Planning;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A plan for a person: what would be done and why, and at the end all that in figures. */
final class PlanText {

  private static final int EXAMPLES = 3;
  private static final int PROSE = 80;

  private final PrintWriter out;
  private final int room;
  private final Plan plan;
  private final boolean detailed;

  /**
   * @param detailed whether everything is named that is left alone
   */
  PlanText(Environment environment, Plan plan, boolean detailed) {
    this.out = environment.out();
    this.room = environment.room();
    this.plan = plan;
    this.detailed = detailed;
  }

  /** What is to be done: first how much, then each item. */
  void actions(String mode) {
    String account = plan.account().isEmpty() ? "" : " by " + plan.account();
    line("Plan as of " + plan.asOf() + account + ". " + mode);
    out.print("\n");
    List<PlanGroup> groups = PlanGroup.of(plan.actions());
    if (groups.size() > 1) {
      List<List<String>> sums = groups.stream().map(PlanGroup::sum).toList();
      out.print(Columns.aligned(sums, "  ") + "\n");
    }
    groups.forEach(group -> out.print(group.text(room)));
  }

  /**
   * What has to be there first.
   *
   * @param now whether this is a live run
   */
  void labels(MissingLabels missing, boolean now) {
    if (!missing.names().isEmpty()) {
      paragraph(missing.sentence(now));
    }
  }

  /** What else came to light, and the figures. */
  void findings(Planning planning, Cadence cadence) {
    expired(planning.expired());
    skipped(planning.skipped());
    planning.statistics().lines().forEach(this::line);
    out.print("\n");
    cadence.sentences(plan).forEach(this::paragraph);
    sentence(
        "Activity is what people do: commenting, reviewing, pushing, reopening, renaming,"
            + " assigning, milestoning, labelling. Bots and "
            + (plan.account().isEmpty() ? "this tool" : plan.account())
            + " do not count.");
  }

  private void expired(List<Finding> expired) {
    if (expired.isEmpty()) {
      return;
    }
    line("Expired (" + Words.count(expired.size()) + "): nobody responded within the grace");
    List<List<String>> lines =
        expired.stream()
            .map(found -> List.of(name(found), policy(found), fate(found), found.item().title()))
            .toList();
    out.print(Columns.fitting(lines, "    ", room) + "\n");
  }

  private String fate(Finding found) {
    if (!(found.decision() instanceof Decision.Expired expired)) {
      return "";
    }
    String since = "since " + Phrases.date(expired.since());
    if (expired.policy().expiry() == Expiry.LIST) {
      return since;
    }
    boolean closed =
        plan.actions().stream()
            .anyMatch(
                action ->
                    action.number() == found.item().number()
                        && action.repositoryId() == found.item().repositoryId());
    return since + (closed ? ", to be closed" : ", stays open without --allow-close");
  }

  private void skipped(List<Finding> skipped) {
    if (skipped.isEmpty()) {
      return;
    }
    line("Left alone (" + Words.count(skipped.size()) + "):");
    Map<Decision.Why, List<Finding>> byReason =
        skipped.stream()
            .filter(found -> found.decision() instanceof Decision.Skipped)
            .collect(groupingBy(PlanText::why, TreeMap::new, toList()));
    byReason.forEach(this::leftAlone);
    out.print("\n");
  }

  private void leftAlone(Decision.Why why, List<Finding> them) {
    String reason = words(why) + " (" + Words.count(them.size()) + ")";
    out.print(Columns.wrapped(reason, "    ", room));
    if (detailed) {
      List<List<String>> lines =
          them.stream()
              .map(found -> List.of(name(found), policy(found), found.decision().reason()))
              .toList();
      out.print(Columns.fitting(lines, "      ", room));
    } else {
      String some = them.stream().limit(EXAMPLES).map(PlanText::name).collect(joining(", "));
      String more = them.size() > EXAMPLES ? ", … (-v names all)" : "";
      out.print(Columns.wrapped(TerminalText.line(some + more), "      ", room));
    }
  }

  private static Decision.Why why(Finding finding) {
    return ((Decision.Skipped) finding.decision()).why();
  }

  private static String words(Decision.Why why) {
    return switch (why) {
      case RESTS ->
          "the policy rests on them: answered, or the label taken off, by hand or by an undo";
      case EXEMPT -> "they bear an exempt label";
      case LOCKED -> "they are locked";
      case ARCHIVED -> "their repository is archived";
      case ANOTHERS_LABEL -> "somebody else put the label on, and it stays";
      case UNDECIDABLE -> "undecidable: something is not known";
    };
  }

  private static String policy(Finding finding) {
    return finding.decision().policy().name();
  }

  static String name(Finding finding) {
    return finding.repository() + "#" + finding.item().number();
  }

  private void paragraph(String sentence) {
    sentence(sentence);
    out.print("\n");
  }

  private void sentence(String sentence) {
    out.print(Columns.wrapped(TerminalText.line(sentence), "", Math.min(room, PROSE)));
  }

  private void line(String text) {
    out.print(TerminalText.line(text) + "\n");
  }
}
