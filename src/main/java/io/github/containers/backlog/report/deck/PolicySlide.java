package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.SimulatedPast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the label policies do now. */
final class PolicySlide {

  private static final int MOST_ROWS = 9;

  /** Of two tables one above the other. */
  private static final int MOST_OF_HALF = 4;

  private PolicySlide() {}

  static Slide of(PolicyEffects effects, Optional<SimulatedPast> past, Sources sources) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Bear it: open items with the label, whoever put it on. To label: the "
            + "condition holds. To clear: somebody has answered, or the condition no"
            + " longer holds. Expired: the grace ran out without an answer; nothing is closed"
            + " unless a maintainer asks for it.");
    if (effects.undecidable() > 0) {
      notes.add(
          "Of %s something that decides is not known; backlog triage names them."
              .formatted(Phrases.count(effects.undecidable(), "item")));
    }
    past.ifPresent(them -> notes.addAll(SimulatedBlock.notes(them)));
    notes.add(sources.ofPolicies());
    return new Slide(
        past.map(SimulatedPast::finding).orElseGet(() -> title(effects)),
        past.map(them -> subtitle(them, sources)).orElseGet(() -> subtitle(sources)),
        past.map(
                them ->
                    List.of(block(effects, MOST_OF_HALF), SimulatedBlock.of(them, MOST_OF_HALF)))
            .orElseGet(() -> List.of(block(effects, MOST_ROWS))),
        notes);
  }

  private static String subtitle(Sources sources) {
    return "Items that the label policies would act on, "
        + sources.asOf()
        + "; nothing was written";
  }

  private static String subtitle(SimulatedPast past, Sources sources) {
    return "Above: what they would do %s; below: replayed since %s. Nothing was written"
        .formatted(sources.asOf(), past.since());
  }

  static String title(PolicyEffects effects) {
    if (effects.labelled() + effects.cleared() + effects.expired() == 0) {
      return effects.undecidable() == 0
          ? "Every label is as the policies want it, and no item has expired"
          : "The policies find nothing to do where they could decide";
    }
    return Stream.of(
            said(effects.labelled(), "to get a label", "to get a label"),
            said(effects.cleared(), "to lose one", "to lose one"),
            said(effects.expired(), "that has expired", "that have expired"))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", ", "The policies find ", ""));
  }

  private static String said(int many, String one, String more) {
    return many == 0 ? "" : Phrases.count(many, "item") + " " + (many == 1 ? one : more);
  }

  private static Block block(PolicyEffects effects, int most) {
    List<PolicyEffects.Effect> shown =
        effects.each().stream()
            .sorted(
                Comparator.comparingInt(
                    (PolicyEffects.Effect it) -> -(it.labelled() + it.cleared() + it.expired())))
            .limit(most)
            .toList();
    return new Block.Grid(
        new Table(
            "policies",
            List.of("policy", "label", "bear it", "to label", "to clear", "expired"),
            () -> shown.stream().map(PolicySlide::row)));
  }

  private static List<Cell> row(PolicyEffects.Effect effect) {
    return List.of(
        new Cell.Text(effect.policy()),
        new Cell.Text(effect.label()),
        new Cell.Whole(effect.bearing()),
        new Cell.Whole(effect.labelled()),
        new Cell.Whole(effect.cleared()),
        new Cell.Whole(effect.expired()));
  }
}
