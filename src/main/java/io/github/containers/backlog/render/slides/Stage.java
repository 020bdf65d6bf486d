package io.github.containers.backlog.render.slides;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;

/** An empty slide show in 16:9, to which slides are added. */
final class Stage {

  /** On every machine, or replaced by one of the same widths (Liberation Sans, Arimo). */
  static final String FONT = "Arial";

  static final int WIDTH = 960;
  static final int HEIGHT = 540;

  /** The width of the slides that POI begins with, which are as high. */
  private static final double FORMER_WIDTH = 720;

  private final XMLSlideShow show;
  private final XSLFSlideLayout layout;

  private Stage(XMLSlideShow show, XSLFSlideLayout layout) {
    this.show = show;
    this.layout = layout;
  }

  /** Prepares a show: its size, its font, and layouts that fit, for whoever adds a slide. */
  static Stage set(XMLSlideShow show) {
    show.setPageSize(new Dimension(WIDTH, HEIGHT));
    XSLFSlideMaster master = show.getSlideMasters().get(0);
    widen(master);
    Arrays.stream(master.getSlideLayouts()).forEach(Stage::widen);
    CTFontScheme fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
    fonts.getMajorFont().getLatin().setTypeface(FONT);
    fonts.getMinorFont().getLatin().setTypeface(FONT);
    return new Stage(show, master.getLayout(SlideLayout.TITLE_ONLY));
  }

  private static void widen(XSLFSheet sheet) {
    for (XSLFShape shape : sheet.getShapes()) {
      Rectangle2D at = shape.getAnchor();
      if (shape instanceof XSLFSimpleShape simple && at != null) {
        double by = WIDTH / FORMER_WIDTH;
        simple.setAnchor(
            new Rectangle2D.Double(at.getX() * by, at.getY(), at.getWidth() * by, at.getHeight()));
      }
    }
  }

  /** Adds a slide, with a title and nothing else on it. */
  XSLFSlide add() {
    return show.createSlide(layout);
  }

  /** The notes of a slide. */
  XSLFNotes notes(XSLFSlide slide) {
    return show.getNotesSlide(slide);
  }
}
