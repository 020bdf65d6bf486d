package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.agenda.Agenda;
import io.github.containers.backlog.report.agenda.Lot;
import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Phrases;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says for a person at a terminal what to look at next. */
final class AgendaText {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final int NARROWEST_TITLE = 20;

  private final PrintWriter out;
  private final int width;
  private final boolean oneOwner;

  private AgendaText(Agenda agenda, PrintWriter out, int width) {
    this.out = out;
    this.width = width;
    oneOwner =
        agenda.parts().stream()
                .flatMap(part -> part.lots().stream())
                .map(lot -> owner(lot.item()))
                .distinct()
                .count()
            == 1;
  }

  /** Prints it for lines of that width. */
  static void print(Agenda agenda, PrintWriter out, int width) {
    AgendaText text = new AgendaText(agenda, out, width);
    Prose.print(agenda.summary(), width, out);
    agenda.parts().forEach(text::print);
  }

  private void print(Agenda.Part part) {
    out.print("\n");
    Prose.print(part.title() + " (" + part.count() + ")", width, out);
    part.notes().forEach(note -> Prose.print(note, width, out));
    List<List<String>> facts =
        part.lots().stream().map(lot -> facts(lot, part.person() != null)).toList();
    int room = room(facts);
    List<List<String>> lines =
        IntStream.range(0, facts.size())
            .mapToObj(i -> with(facts.get(i), cut(part.lots().get(i), room)))
            .toList();
    out.print(Columns.aligned(lines, INDENT));
  }

  private List<String> facts(Lot lot, boolean withAction) {
    ListedItem item = lot.item();
    String repository =
        oneOwner ? item.repository().substring(owner(item).length() + 1) : item.repository();
    List<String> facts = new ArrayList<>();
    if (withAction) {
      facts.add(lot.theme().action());
    }
    facts.add(repository + "#" + item.number());
    facts.add(Phrases.duration(item.time(lot.theme())));
    return facts;
  }

  /** What is left of a line for the title. */
  private int room(List<List<String>> facts) {
    int columns = facts.stream().mapToInt(List::size).max().orElse(0);
    int taken = INDENT.length();
    for (int column = 0; column < columns; column++) {
      int which = column;
      taken += GAP.length();
      taken += facts.stream().mapToInt(line -> line.get(which).length()).max().orElse(0);
    }
    return Math.max(NARROWEST_TITLE, width - taken);
  }

  private static String cut(Lot lot, int room) {
    return Columns.cut(TerminalText.line(lot.item().title()), room);
  }

  private static List<String> with(List<String> facts, String title) {
    List<String> line = new ArrayList<>(facts);
    line.add(title);
    return line;
  }

  private static String owner(ListedItem item) {
    return item.repository().substring(0, item.repository().indexOf('/'));
  }
}
