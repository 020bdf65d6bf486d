package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Chart;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes charts as pictures, 900 pixels wide as SVG and twice that as PNG. The same chart gives the
 * same bytes, as long as its texts keep to the scripts of the bundled fonts (Latin, Greek,
 * Cyrillic); others are drawn in a font of the machine.
 *
 * <p>Drawing needs no screen. Whoever starts the program sets the system property {@code
 * java.awt.headless} to {@code true} before the first picture, so that Java does not look for one.
 */
public final class ChartWriter {

  private static final int SCALE = 2;

  private final Typeface typeface;

  /**
   * Loads the fonts, once for all charts.
   *
   * @throws PicturesUnavailableException where this machine cannot draw; the message tells people
   *     what to install
   */
  public ChartWriter() {
    typeface = Typeface.load();
  }

  /**
   * Writes a chart as SVG, in UTF-8 and without an XML declaration. The stream stays open.
   *
   * @throws IOException where the stream fails
   */
  public void writeSvg(Chart chart, OutputStream out) throws IOException {
    SvgDocument svg = new SvgDocument(chart);
    int height = draw(chart, svg.canvas());
    svg.write(Frame.WIDTH, height, out);
  }

  /**
   * Writes a chart as PNG. The stream stays open.
   *
   * @throws IOException where the stream fails
   */
  public void writePng(Chart chart, OutputStream out) throws IOException {
    int height = Picture.of(chart, typeface).height();
    BufferedImage image =
        new BufferedImage(Frame.WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.scale(SCALE, SCALE);
      draw(chart, g2);
    } finally {
      g2.dispose();
    }
    // In memory, so that no temporary file is needed.
    try (ImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(image, "png", png)) {
        throw new IOException("this Java cannot write PNG");
      }
    }
  }

  private int draw(Chart chart, Graphics2D g2) {
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Picture picture = Picture.of(chart, typeface);
    Pen pen = new Pen(g2, typeface);
    Frame.draw(chart, picture.height(), pen);
    picture.draw(pen);
    return picture.height();
  }
}
