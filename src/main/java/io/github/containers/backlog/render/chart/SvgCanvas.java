package io.github.containers.backlog.render.chart;

import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPath;
import org.w3c.dom.Element;

/**
 * A page of SVG on which text consists of outlines: it looks the same on a machine that has no
 * Inter and in every program, and no browser lays it out wider than it was measured. Each glyph is
 * defined once and used by reference; what a group of them says stands in its {@code aria-label}.
 */
final class SvgCanvas extends SVGGraphics2D {

  private final SvgGlyphs glyphs;

  SvgCanvas(SVGGeneratorContext context, SvgGlyphs glyphs) {
    super(context, false);
    this.glyphs = glyphs;
  }

  private SvgCanvas(SvgCanvas other) {
    super(other);
    glyphs = other.glyphs;
  }

  @Override
  public Graphics create() {
    return new SvgCanvas(this);
  }

  void drawLettering(Lettering lettering, double x, double baseline) {
    if (lettering.runs().isEmpty()) {
      return;
    }
    Element group = glyphs.element("g");
    group.setAttribute("aria-label", lettering.text());
    for (Lettering.Run run : lettering.runs()) {
      for (int i = 0; i < run.glyphs().getNumGlyphs(); i++) {
        add(run, i, x + run.offset(), baseline, group);
      }
    }
    domGroupManager.addElement(group, DOMGroupManager.FILL);
  }

  private void add(Lettering.Run run, int index, double x, double baseline, Element group) {
    GlyphVector line = run.glyphs();
    Point2D at = line.getGlyphPosition(index);
    Shape outline =
        AffineTransform.getTranslateInstance(-at.getX(), -at.getY())
            .createTransformedShape(line.getGlyphOutline(index));
    String path = SVGPath.toSVGPathData(outline, getGeneratorContext());
    if (!path.isEmpty()) {
      group.appendChild(glyphs.use(path, x + at.getX(), baseline + at.getY()));
    }
  }
}
