package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Chart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An SVG file: no declaration and no doctype, so that it can stand in a page of HTML as it is. */
final class SvgDocument {

  private static final int DECIMALS = 2;

  /** What Batik says though it holds anyway, or concerns text and images that are not there. */
  private static final List<String> DEFAULTS =
      List.of(
          "color-interpolation",
          "color-rendering",
          "font-family",
          "font-size",
          "font-style",
          "font-weight",
          "image-rendering",
          "shape-rendering",
          "text-rendering");

  private final Document document;
  private final Chart chart;
  private final SvgGlyphs glyphs;
  private final SvgCanvas canvas;

  SvgDocument(Chart chart) {
    this.chart = chart;
    document = emptyDocument();
    glyphs = new SvgGlyphs(document, chart.id());
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setIDGenerator(new PrefixedIds(chart.id()));
    canvas = new SvgCanvas(context, glyphs);
  }

  SvgCanvas canvas() {
    return canvas;
  }

  /** Writes what was drawn. The stream stays open. */
  void write(int width, int height, OutputStream out) throws IOException {
    Element root = canvas.getRoot();
    DEFAULTS.forEach(root::removeAttribute);
    removeEmptyDefinitions(root);
    root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xlink", SvgGlyphs.XLINK);
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("width", String.valueOf(width));
    root.setAttribute("height", String.valueOf(height));
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", chart.id() + "-title " + chart.id() + "-desc");
    root.insertBefore(glyphs.definitions(), root.getFirstChild());
    String description = chart.subtitle() + ". " + chart.summary() + " " + chart.source();
    root.insertBefore(text("desc", description), root.getFirstChild());
    root.insertBefore(text("title", chart.title()), root.getFirstChild());
    serialize(root, out);
  }

  /** Batik's own, whose id would be the same in every chart on a page. */
  private static void removeEmptyDefinitions(Element root) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals("defs") && !node.hasChildNodes()) {
        root.removeChild(node);
        return;
      }
    }
  }

  private Element text(String name, String content) {
    Element element = glyphs.element(name);
    element.setAttribute("id", chart.id() + "-" + name);
    element.setTextContent(PlainText.of(content));
    return element;
  }

  /** In memory first: the transformer hides why a file cannot be written. */
  private static void serialize(Element root, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.transform(new DOMSource(root), new StreamResult(bytes));
    } catch (TransformerException impossible) {
      throw new IllegalStateException(impossible);
    }
    bytes.write('\n');
    bytes.writeTo(out);
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SvgGlyphs.SVG, "svg", null);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Java's own XML parser is missing", impossible);
    }
  }

  /** Ids that differ between the charts on one page. */
  private static final class PrefixedIds extends SVGIDGenerator {

    private final String chartId;

    PrefixedIds(String chartId) {
      this.chartId = chartId;
    }

    @Override
    public String generateID(String prefix) {
      return chartId + "-" + super.generateID(prefix);
    }
  }
}
