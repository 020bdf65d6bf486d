package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Chart;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes charts as pictures, 900 pixels wide as SVG and twice that as PNG. The same chart gives the
 * same bytes, as long as its texts keep to the scripts of the bundled fonts (Latin, Greek,
 * Cyrillic); others are drawn in a font of the machine.
 *
 * <p>Drawing needs no screen. Whoever starts the program sets the system property {@code
 * java.awt.headless} to {@code true} before the first picture, so that Java does not look for one.
 */
public final class ChartWriter {

  // Names no type of java.awt: this class must load where there is none, in order to say so.
  private final Drawing drawing;

  /**
   * Loads the fonts, once for all charts.
   *
   * @throws PicturesUnavailableException where this machine cannot draw; the message tells people
   *     what to install
   */
  public ChartWriter() {
    try {
      drawing = new Drawing(Typeface.load());
    } catch (LinkageError noDesktop) {
      throw new PicturesUnavailableException(noDesktop);
    }
  }

  /**
   * Writes a chart as SVG, in UTF-8 and without an XML declaration. The stream stays open.
   *
   * @throws IOException where the stream fails
   */
  public void writeSvg(Chart chart, OutputStream out) throws IOException {
    drawing.writeSvg(chart, out);
  }

  /**
   * Writes a chart as PNG. The stream stays open.
   *
   * @throws IOException where the stream fails
   */
  public void writePng(Chart chart, OutputStream out) throws IOException {
    drawing.writePng(chart, out);
  }
}
