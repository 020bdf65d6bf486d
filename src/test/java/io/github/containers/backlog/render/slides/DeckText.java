package io.github.containers.backlog.render.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Everything that is to be read in a slide show, notes and descriptions of charts among it. */
public final class DeckText {

  private DeckText() {}

  /** Of these bytes, as a reader of such files sees it. */
  public static String of(byte[] pptx) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
      return show.getSlides().stream().map(DeckText::of).collect(Collectors.joining("\n"));
    }
  }

  private static String of(XSLFSlide slide) {
    List<String> lines = new ArrayList<>();
    lines.add("== " + slide.getTitle());
    for (XSLFShape shape : slide.getShapes()) {
      lines.addAll(lines(shape));
    }
    lines.add("-- notes");
    for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        lines.add(shape.getText());
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(XSLFShape shape) {
    if (shape instanceof XSLFTable table) {
      return table.getRows().stream()
          .map(
              row ->
                  row.getCells().stream()
                      .map(XSLFTextShape::getText)
                      .collect(Collectors.joining(" | ")))
          .toList();
    } else if (shape instanceof XSLFTextShape text) {
      boolean title = text.getTextType() == Placeholder.TITLE;
      return title || text.getText().isEmpty() ? List.of() : List.of(text.getText());
    } else if (shape instanceof XSLFGraphicFrame frame) {
      return List.of("chart: " + description(frame));
    }
    return List.of("another shape: " + shape.getShapeName());
  }

  static String description(XSLFGraphicFrame frame) {
    CTGraphicalObjectFrame xml = (CTGraphicalObjectFrame) frame.getXmlObject();
    return xml.getNvGraphicFramePr().getCNvPr().getDescr();
  }
}
