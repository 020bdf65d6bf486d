package io.github.containers.backlog.render.chart;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What an SVG says, and the boxes of the outlines that say it. */
final class SvgTexts {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  record Text(String says, Rectangle2D box) {}

  private final Document document;
  private final Map<String, Rectangle2D> glyphs = new HashMap<>();

  SvgTexts(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    for (Element path : elements("path")) {
      glyphs.put(path.getAttribute("id"), bounds(path.getAttribute("d")));
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> elements(String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  List<Text> texts() {
    return elements("g").stream()
        .filter(group -> group.hasAttribute("aria-label"))
        .map(group -> new Text(group.getAttribute("aria-label"), box(group)))
        .toList();
  }

  List<String> says() {
    return texts().stream().map(Text::says).toList();
  }

  private Rectangle2D box(Element group) {
    Rectangle2D box = new Rectangle2D.Double(0, 0, -1, -1);
    NodeList uses = group.getElementsByTagNameNS("*", "use");
    for (int i = 0; i < uses.getLength(); i++) {
      Element use = (Element) uses.item(i);
      Rectangle2D glyph =
          Objects.requireNonNull(glyphs.get(use.getAttribute("xlink:href").substring(1)));
      Rectangle2D placed =
          new Rectangle2D.Double(
              glyph.getX() + Double.parseDouble(use.getAttribute("x")),
              glyph.getY() + Double.parseDouble(use.getAttribute("y")),
              glyph.getWidth(),
              glyph.getHeight());
      box = box.getWidth() < 0 ? placed : box.createUnion(placed);
    }
    return box;
  }

  /** Of the points and control points of a path of absolute commands. */
  private static Rectangle2D bounds(String path) {
    List<Double> numbers =
        NUMBER.matcher(path).results().map(MatchResult::group).map(Double::valueOf).toList();
    Rectangle2D box = new Rectangle2D.Double(numbers.get(0), numbers.get(1), 0, 0);
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      box.add(numbers.get(i), numbers.get(i + 1));
    }
    return box;
  }
}
