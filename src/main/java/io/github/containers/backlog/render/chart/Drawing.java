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

/** Draws charts on paper of either sort. */
final class Drawing {

  private static final int SCALE = 2;

  private final Typeface typeface;

  Drawing(Typeface typeface) {
    this.typeface = typeface;
  }

  void writeSvg(Chart chart, OutputStream out) throws IOException {
    SvgDocument svg = new SvgDocument(chart);
    Picture picture = Picture.of(chart, typeface);
    draw(chart, picture, svg.canvas());
    svg.write(Frame.WIDTH, picture.height(), out);
  }

  void writePng(Chart chart, OutputStream out) throws IOException {
    BufferedImage image = image(chart);
    // In memory, so that no temporary file is needed.
    try (ImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(image, "png", png)) {
        throw new IOException("this Java cannot write PNG");
      }
    }
  }

  private BufferedImage image(Chart chart) {
    Picture picture = Picture.of(chart, typeface);
    BufferedImage image =
        new BufferedImage(
            Frame.WIDTH * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.scale(SCALE, SCALE);
      draw(chart, picture, g2);
    } finally {
      g2.dispose();
    }
    return image;
  }

  private void draw(Chart chart, Picture picture, Graphics2D g2) {
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Pen pen = new Pen(g2, typeface);
    Frame.draw(chart, picture.height(), pen);
    picture.draw(pen);
  }
}
