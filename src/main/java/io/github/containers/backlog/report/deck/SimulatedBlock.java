package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.finding.RegrettedItem;
import io.github.containers.backlog.report.finding.SimulatedPast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the policies would have done since a past day. */
final class SimulatedBlock {

  private static final int LABELLED = 1;
  private static final int MOST_ITEMS = 3;

  private SimulatedBlock() {}

  /** A table, of no more policies than that; the first column says since when. */
  static Block of(SimulatedPast past, int most) {
    Table all = past.policies();
    List<String> columns = new ArrayList<>(all.columns());
    columns.set(0, "since " + past.since());
    List<List<Cell>> shown =
        all.rows()
            .sorted(Comparator.comparingLong(row -> -((Cell.Whole) row.get(LABELLED)).number()))
            .limit(most)
            .toList();
    return new Block.Grid(new Table(all.name(), columns, shown::stream));
  }

  /** What the speaker wants to know of it. */
  static List<String> notes(SimulatedPast past) {
    List<String> notes = new ArrayList<>(List.of(past.sentence()));
    if (!past.caveat().isEmpty()) {
      notes.add(past.caveat());
    }
    past.regretted().stream().limit(MOST_ITEMS).map(SimulatedBlock::inWords).forEach(notes::add);
    notes.add(
        "backlog report %s writes csv/simulation.csv, which names all policies, and"
                .formatted(past.option())
            + " csv/simulation-items.csv, which names all items.");
    return notes;
  }

  private static String inWords(RegrettedItem item) {
    return "Regretted: %s#%d, %s, %s: %s."
        .formatted(
            ShortText.name(item.repository()),
            item.number(),
            item.closed(),
            item.truth(),
            ShortText.title(item.title()));
  }
}
