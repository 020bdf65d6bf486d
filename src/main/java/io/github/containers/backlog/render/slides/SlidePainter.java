package io.github.containers.backlog.render.slides;

import io.github.containers.backlog.report.VisibleText;
import io.github.containers.backlog.report.deck.Block;
import io.github.containers.backlog.report.deck.Slide;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** Puts the parts of a slide in their places. Lengths are in points. */
final class SlidePainter {

  static final double MARGIN = 48;
  static final double WIDE = Stage.WIDTH - 2 * MARGIN;

  private static final double BODY_TOP = 140;
  private static final double BODY_BOTTOM = 492;
  private static final double GAP = 28;
  private static final double LEFT = 0.56;
  private static final double HALF = 0.5;
  private static final double FIGURES_HEIGHT = 118;
  private static final int[] TITLE_SIZES = {30, 28, 26, 24};

  private final Stage stage;
  private final XSLFSlide slide;
  private final BlockPainter blocks;

  private SlidePainter(Stage stage, ChartParts charts) {
    this.stage = stage;
    slide = stage.add();
    blocks = new BlockPainter(slide, charts);
  }

  /** Adds a slide. */
  static void paint(Slide content, Stage stage, ChartParts charts) {
    new SlidePainter(stage, charts).paint(content);
  }

  private void paint(Slide content) {
    title(content.title());
    new Lettering(14, false, Ink.MUTED)
        .line(slide, box(MARGIN, 104, WIDE, 20), content.subtitle(), TextAlign.LEFT);
    body(content.blocks());
    number();
    notes(content.notes());
  }

  private static Rectangle2D box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }

  /** On two lines at most, in type as large as fits. */
  private void title(String text) {
    XSLFTextShape shape = slide.getPlaceholder(0);
    shape.setAnchor(box(MARGIN, 24, WIDE, 76));
    shape.setVerticalAlignment(VerticalAlignment.BOTTOM);
    shape.setTextAutofit(TextAutofit.NORMAL);
    int size = TITLE_SIZES[TITLE_SIZES.length - 1];
    for (int each : TITLE_SIZES) {
      if (Fit.lines(text, Fit.bold(each), WIDE) <= 2) {
        size = each;
        break;
      }
    }
    new Lettering(size, true, Ink.STRONG)
        .fill(shape, Fit.lines(text, Fit.bold(size), WIDE, 2), TextAlign.LEFT);
  }

  /** One takes the whole, figures the top, tables stack, two else stand side by side. */
  private void body(List<Block> content) {
    double height = BODY_BOTTOM - BODY_TOP;
    if (content.size() == 1) {
      blocks.paint(content.get(0), box(MARGIN, BODY_TOP, WIDE, height));
    } else if (content.get(0) instanceof Block.KeyFigures) {
      blocks.paint(content.get(0), box(MARGIN, BODY_TOP + 8, WIDE, FIGURES_HEIGHT));
      double top = BODY_TOP + FIGURES_HEIGHT + GAP + 8;
      blocks.paint(content.get(1), box(MARGIN, top, WIDE, BODY_BOTTOM - top));
    } else if (content.get(0) instanceof Block.Grid upper
        && content.get(1) instanceof Block.Grid lower) {
      double half = (height - GAP) / 2;
      double used = TablePainter.paint(upper.table(), slide, box(MARGIN, BODY_TOP, WIDE, half));
      double top = BODY_TOP + used + GAP;
      TablePainter.paint(lower.table(), slide, box(MARGIN, top, WIDE, half));
    } else {
      boolean alike = content.get(1) instanceof Block.Columns;
      double left = (alike ? HALF : LEFT) * (WIDE - GAP);
      blocks.paint(content.get(0), box(MARGIN, BODY_TOP, left, height));
      double x = MARGIN + left + GAP;
      blocks.paint(content.get(1), box(x, BODY_TOP, WIDE - left - GAP, height));
    }
  }

  /** A field, so that it stays right when slides are added or moved. */
  private void number() {
    XSLFTextBox shape = slide.createTextBox();
    shape.setPlaceholder(Placeholder.SLIDE_NUMBER);
    shape.setAnchor(box(Stage.WIDTH - MARGIN - 80, 506, 80, 18));
    new Lettering(11, false, Ink.MUTED).fill(shape, "", TextAlign.RIGHT);
    XSLFTextParagraph paragraph = shape.getTextParagraphs().get(0);
    List.copyOf(paragraph.getTextRuns()).forEach(paragraph::removeTextRun);
    CTTextField field = paragraph.getXmlObject().addNewFld();
    field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
    field.setType("slidenum");
    field.addNewRPr().setSz(1100);
    field.setT(String.valueOf(slide.getSlideNumber()));
  }

  private void notes(List<String> sentences) {
    XSLFNotes notes = stage.notes(slide);
    for (XSLFTextShape shape : notes.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.clearText();
        sentences.forEach(
            sentence ->
                shape.addNewTextParagraph().addNewTextRun().setText(VisibleText.of(sentence)));
      }
    }
  }
}
