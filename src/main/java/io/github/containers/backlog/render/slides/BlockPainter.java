package io.github.containers.backlog.render.slides;

import io.github.containers.backlog.report.VisibleText;
import io.github.containers.backlog.report.deck.Block;
import io.github.containers.backlog.report.finding.KeyFigure;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** Fills a place on a slide with one of its parts. */
final class BlockPainter {

  private static final double HEADING = 22;
  private static final double FIGURE_GAP = 16;
  private static final int CHANGE = 14;
  private static final int SMALL = 12;
  private static final int[] POINT_SIZES = {20, 18, 16, 15, 14, 13, 12, 11};
  private static final double LINE = 1.2;
  private static final double INDENT = 18;

  private final XSLFSlide slide;
  private final ChartParts charts;

  BlockPainter(XSLFSlide slide, ChartParts charts) {
    this.slide = slide;
    this.charts = charts;
  }

  void paint(Block block, Rectangle2D at) {
    if (block instanceof Block.KeyFigures figures) {
      keyFigures(figures.figures(), at);
    } else if (block instanceof Block.Points points) {
      points(points.sentences(), at);
    } else if (block instanceof Block.Grid grid) {
      TablePainter.paint(grid.table(), slide, at);
    } else if (block instanceof Block.Curves curves) {
      heading(curves.chart().title(), at);
      charts.add(slide, below(at), new LinePlot(curves.chart(), below(at)));
    } else if (block instanceof Block.Columns columns) {
      heading(columns.plot().title(), at);
      charts.add(slide, below(at), new BarPlot(columns.plot(), below(at)));
    }
  }

  private void heading(String text, Rectangle2D at) {
    new Lettering(13, true, Ink.STRONG)
        .line(
            slide,
            new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), HEADING),
            text,
            TextAlign.LEFT);
  }

  private static Rectangle2D below(Rectangle2D at) {
    return new Rectangle2D.Double(
        at.getX(), at.getY() + HEADING, at.getWidth(), at.getHeight() - HEADING);
  }

  private void keyFigures(List<KeyFigure> figures, Rectangle2D at) {
    double width = (at.getWidth() - FIGURE_GAP * (figures.size() - 1)) / figures.size();
    int size =
        figures.stream().allMatch(it -> Fit.width(it.change(), Fit.bold(CHANGE)) <= width)
            ? CHANGE
            : SMALL;
    for (int i = 0; i < figures.size(); i++) {
      KeyFigure figure = figures.get(i);
      double x = at.getX() + i * (width + FIGURE_GAP);
      line(SMALL, false, Ink.MUTED, figure.name(), x, at.getY(), width);
      line(40, true, Ink.STRONG, figure.value(), x, at.getY() + 20, width);
      line(size, true, trend(figure.trend()), figure.change(), x, at.getY() + 76, width);
    }
  }

  private void line(
      int size, boolean bold, Color colour, String text, double x, double y, double width) {
    if (!text.isEmpty()) {
      new Lettering(size, bold, colour)
          .lines(slide, new Rectangle2D.Double(x, y, width, size * 1.3), text, TextAlign.LEFT, 2);
    }
  }

  private static Color trend(KeyFigure.Trend trend) {
    return switch (trend) {
      case BETTER -> Ink.BETTER;
      case WORSE -> Ink.WORSE;
      case NEITHER -> Ink.MUTED;
    };
  }

  /** In type as large as fits. */
  private void points(List<String> sentences, Rectangle2D at) {
    int size = POINT_SIZES[POINT_SIZES.length - 1];
    for (int each : POINT_SIZES) {
      if (height(sentences, each, at.getWidth()) <= at.getHeight()) {
        size = each;
        break;
      }
    }
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(at);
    box.setTextAutofit(TextAutofit.NORMAL);
    box.setInsets(new Insets2D(0, 0, 0, 0));
    box.setVerticalAlignment(VerticalAlignment.TOP);
    box.clearText();
    for (String sentence : sentences) {
      XSLFTextParagraph paragraph = box.addNewTextParagraph();
      paragraph.setBullet(true);
      paragraph.setLeftMargin(INDENT);
      paragraph.setIndent(-INDENT);
      paragraph.setSpaceAfter(-size * 0.55);
      new Lettering(size, false, Ink.STRONG).add(paragraph, VisibleText.of(sentence));
    }
  }

  private static double height(List<String> sentences, int size, double width) {
    return sentences.stream()
        .mapToDouble(sentence -> size * (LINE * Fit.lines(sentence, size, width - INDENT) + 0.55))
        .sum();
  }
}
