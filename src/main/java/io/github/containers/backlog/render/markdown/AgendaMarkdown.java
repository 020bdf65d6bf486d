package io.github.containers.backlog.render.markdown;

import io.github.containers.backlog.report.agenda.Agenda;
import io.github.containers.backlog.report.agenda.Lot;
import io.github.containers.backlog.report.finding.ListedItem;
import java.io.IOException;

/** What to look at next, in Markdown with a box to tick for each issue. */
public final class AgendaMarkdown {

  private AgendaMarkdown() {}

  /**
   * Writes it.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Agenda agenda, Appendable out) throws IOException {
    out.append("# What to look at next, ").append(Instants.day(agenda.asOf())).append("\n\n");
    out.append(MarkdownText.of(agenda.summary())).append('\n');
    for (Agenda.Part part : agenda.parts()) {
      out.append(text(part));
    }
  }

  private static String text(Agenda.Part part) {
    StringBuilder text = new StringBuilder("\n## ");
    text.append(MarkdownText.of(part.title())).append(" (").append(part.count()).append(")\n");
    if (!part.notes().isEmpty()) {
      text.append('\n').append(MarkdownText.of(String.join(" ", part.notes()))).append('\n');
    }
    if (!part.lots().isEmpty()) {
      text.append('\n');
      part.lots().forEach(lot -> text.append(line(lot, part.person() != null)));
    }
    return text.toString();
  }

  private static String line(Lot lot, boolean withAction) {
    ListedItem item = lot.item();
    return "- [ ] %s[%s](%s) %s (%s, %s)\n"
        .formatted(
            withAction ? "**" + lot.theme().action() + "**: " : "",
            MarkdownText.of(item.repository() + "#" + item.number()),
            QuietAddress.of(item.address()),
            MarkdownText.of(item.title()),
            MarkdownText.of(item.kind()),
            item.fact(lot.theme()));
  }
}
