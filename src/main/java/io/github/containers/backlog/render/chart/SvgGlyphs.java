package io.github.containers.backlog.render.chart;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The glyphs of one SVG document, numbered in the order in which they first appear. */
final class SvgGlyphs {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";

  private final Document document;
  private final String prefix;
  private final Map<String, String> idsByPath = new LinkedHashMap<>();

  /**
   * None yet.
   *
   * @param prefix begins every id, so that several charts can stand on one page
   */
  SvgGlyphs(Document document, String prefix) {
    this.document = document;
    this.prefix = prefix;
  }

  Element element(String name) {
    return document.createElementNS(SVG, name);
  }

  /** A reference to the glyph of that outline. */
  Element use(String path, double x, double y) {
    String id = idsByPath.computeIfAbsent(path, unseen -> prefix + "-g" + idsByPath.size());
    Element use = element("use");
    use.setAttributeNS(XLINK, "xlink:href", "#" + id);
    use.setAttribute("x", decimal(x));
    use.setAttribute("y", decimal(y));
    return use;
  }

  /** What the references point to. */
  Element definitions() {
    Element definitions = element("defs");
    idsByPath.forEach(
        (outline, id) -> {
          Element glyph = element("path");
          glyph.setAttribute("id", id);
          glyph.setAttribute("d", outline);
          definitions.appendChild(glyph);
        });
    return definitions;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
