package io.github.containers.backlog.render.markdown;

import io.github.containers.backlog.report.deck.Block;
import io.github.containers.backlog.report.deck.Deck;
import io.github.containers.backlog.report.deck.Slide;
import io.github.containers.backlog.report.finding.KeyFigure;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The deck as Markdown that HackMD shows as slides (its slide mode, which reveal.js does): {@code
 * ---} between slides, tables instead of pictures, and what follows {@code Note:} for the speaker.
 */
public final class DeckMarkdown {

  private DeckMarkdown() {}

  /**
   * Writes it.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Deck deck, Appendable out) throws IOException {
    out.append("---\ntype: slide\ntitle: ").append(deck.title()).append("\n---\n");
    boolean first = true;
    for (Slide slide : deck.slides()) {
      out.append(first ? "\n" : "\n---\n\n").append(of(slide));
      first = false;
    }
  }

  private static String of(Slide slide) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(MarkdownText.of(slide.title())).append("\n\n");
    text.append(MarkdownText.of(slide.subtitle())).append('\n');
    slide.blocks().forEach(block -> text.append('\n').append(of(block)));
    text.append("\nNote:\n");
    slide.notes().forEach(note -> text.append('\n').append(MarkdownText.of(note)).append('\n'));
    return text.toString();
  }

  private static String of(Block block) {
    if (block instanceof Block.KeyFigures figures) {
      return keyFigures(figures.figures());
    } else if (block instanceof Block.Points points) {
      return points.sentences().stream()
          .map(sentence -> "- " + MarkdownText.of(sentence) + "\n")
          .collect(Collectors.joining());
    } else if (block instanceof Block.Grid grid) {
      return MarkdownTable.of(grid.table());
    } else if (block instanceof Block.Curves curves) {
      return MarkdownTable.of(curves.table());
    } else if (block instanceof Block.Columns columns) {
      return MarkdownTable.of(columns.plot().table());
    }
    throw new IllegalStateException("no form for " + block);
  }

  private static String keyFigures(List<KeyFigure> figures) {
    return figures.stream()
        .map(
            figure ->
                "| %s | %s | %s |\n"
                    .formatted(
                        MarkdownText.of(figure.name()),
                        MarkdownText.of(figure.value()),
                        MarkdownText.of(figure.change())))
        .collect(Collectors.joining("", "| figure | now | change |\n| --- | ---: | --- |\n", ""));
  }
}
