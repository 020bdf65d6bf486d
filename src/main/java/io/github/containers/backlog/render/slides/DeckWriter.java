package io.github.containers.backlog.render.slides;

import io.github.containers.backlog.report.deck.Deck;
import io.github.containers.backlog.report.deck.Slide;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * Writes a deck as slides for PowerPoint, Google Slides and LibreOffice (Office Open XML). The same
 * deck gives the same bytes.
 */
public final class DeckWriter {

  private DeckWriter() {}

  /**
   * Writes it.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Deck deck, OutputStream out) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      Stage stage = Stage.set(show);
      ChartParts charts = new ChartParts(show.getPackage(), deck.asOf());
      for (Slide slide : deck.slides()) {
        SlidePainter.paint(slide, stage, charts);
      }
      describe(show.getProperties(), deck);
      show.write(made);
    }
    SteadyZip.copy(made.toByteArray(), out);
  }

  private static void describe(POIXMLProperties properties, Deck deck) {
    Optional<Date> asOf = Optional.of(Date.from(deck.asOf()));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(deck.title());
    core.setCreator("backlog");
    core.setLastModifiedByUser("backlog");
    core.setRevision("1");
    core.setCreated(asOf);
    core.setModified(asOf);
  }
}
