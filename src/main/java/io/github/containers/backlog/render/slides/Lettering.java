package io.github.containers.backlog.render.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * How text is set.
 *
 * @param size in points
 * @param bold whether it is bold
 * @param colour of the letters
 */
record Lettering(double size, boolean bold, Color colour) {

  /** Adds text to a paragraph. */
  void add(XSLFTextParagraph paragraph, String text) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    run.setFontFamily(Stage.FONT);
    run.setFontSize(size);
    run.setBold(bold);
    run.setFontColor(colour);
  }

  /** Fills a shape with one paragraph. */
  void fill(XSLFTextShape shape, String text, TextAlign align) {
    shape.clearText();
    shape.setInsets(new Insets2D(0, 0, 0, 0));
    shape.setWordWrap(true);
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.setTextAlign(align);
    add(paragraph, text);
  }

  /** Sets a box of one line, cut where it is too long. */
  XSLFTextBox line(XSLFSlide slide, Rectangle2D at, String text, TextAlign align) {
    return lines(slide, at, text, align, 1);
  }

  /** Sets a box of a few lines, cut where it is too long. */
  XSLFTextBox lines(XSLFSlide slide, Rectangle2D at, String text, TextAlign align, int most) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(at);
    box.setVerticalAlignment(VerticalAlignment.TOP);
    double regular = bold ? Fit.bold(size) : size;
    fill(
        box,
        most == 1
            ? Fit.line(text, regular, at.getWidth())
            : Fit.lines(text, regular, at.getWidth(), most),
        align);
    return box;
  }
}
