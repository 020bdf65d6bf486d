package io.github.containers.backlog.render.slides;

import io.github.containers.backlog.report.VisibleText;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pieces that charts are made of, as XML (ECMA-376, part 1, chapter 21.2 "DrawingML Charts").
 * They are written as text since POI's small schemas lack what labels a single point and skips
 * labels of an axis.
 */
final class ChartXml {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  /** No lines from labels to what they name, as Office 2013 and later say it. */
  static final String WITHOUT_LEADERS =
      "<c:extLst><c:ext uri=\"{CE6537A1-D6FC-4f65-9D91-7224C49458BB}\""
          + " xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\">"
          + "<c15:showLeaderLines val=\"0\"/></c:ext></c:extLst>";

  private ChartXml() {}

  static String document(String chart) {
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <c:chartSpace xmlns:c="%s" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <c:date1904 val="0"/><c:roundedCorners val="0"/>%s\
        <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>%s\
        <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>
        """
        .formatted(NAMESPACE, chart, text(11, false, Ink.MUTED));
  }

  /** The chart without a title of its own: the slide has one. */
  static String chart(String plotArea, String legend) {
    return "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>"
        + plotArea
        + "</c:plotArea>"
        + legend
        + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>";
  }

  /** Where the plot stands within the chart, in parts of its size, without labels of axes. */
  static String layout(double x, double y, double width, double height) {
    return String.format(
        Locale.ROOT,
        "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/>"
            + "<c:yMode val=\"edge\"/><c:x val=\"%.4f\"/><c:y val=\"%.4f\"/><c:w val=\"%.4f\"/>"
            + "<c:h val=\"%.4f\"/></c:manualLayout></c:layout>",
        x,
        y,
        width,
        height);
  }

  static String legend() {
    return "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>"
        + text(12, false, Ink.STRONG)
        + "</c:legend>";
  }

  /** How text is set that is not rotated. */
  static String text(int size, boolean bold, Color colour) {
    return ("<c:txPr><a:bodyPr rot=\"0\" vert=\"horz\"/><a:lstStyle/><a:p><a:pPr>"
                + "<a:defRPr sz=\"%d00\" b=\"%d\">%s")
            .formatted(size, bold ? 1 : 0, fill(colour))
        + "<a:latin typeface=\"%1$s\"/><a:cs typeface=\"%1$s\"/></a:defRPr></a:pPr>"
            .formatted(Stage.FONT)
        + "<a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>";
  }

  /** The same on one line, whatever its length. */
  static String unbroken(int size, boolean bold, Color colour) {
    return text(size, bold, colour).replace("<a:bodyPr ", "<a:bodyPr wrap=\"none\" ");
  }

  static String fill(Color colour) {
    return "<a:solidFill><a:srgbClr val=\"" + Ink.hex(colour) + "\"/></a:solidFill>";
  }

  /** Light horizontal or vertical lines behind the plot. */
  static String grid() {
    return "<c:majorGridlines><c:spPr><a:ln w=\"9525\">"
        + fill(Ink.GRID)
        + "</a:ln></c:spPr></c:majorGridlines>";
  }

  static String line(Color colour) {
    return "<c:spPr><a:ln w=\"9525\">" + fill(colour) + "</a:ln></c:spPr>";
  }

  static String noLine() {
    return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  }

  /** The name of a series: the head of its column. */
  static String name(int series, String name) {
    return "<c:tx><c:strRef><c:f>Sheet1!$%1$s$1</c:f><c:strCache><c:ptCount val=\"1\"/>"
            .formatted(column(series + 1))
        + "<c:pt idx=\"0\"><c:v>%s</c:v></c:pt></c:strCache></c:strRef></c:tx>"
            .formatted(escape(name));
  }

  /** The categories as words. */
  static String words(List<String> categories) {
    return "<c:cat><c:strRef><c:f>%s</c:f><c:strCache>%s</c:strCache></c:strRef></c:cat>"
        .formatted(
            range(0, categories.size()),
            points(categories.stream().map(Object.class::cast).toList()));
  }

  /** The categories as days. */
  static String days(List<? extends Object> serials, String format) {
    return ("<c:cat><c:numRef><c:f>%s</c:f><c:numCache>"
            + "<c:formatCode>%s</c:formatCode>%s</c:numCache></c:numRef></c:cat>")
        .formatted(range(0, serials.size()), format, points(serials));
  }

  /** The values of a series; null leaves a gap. */
  static String values(int series, List<? extends Object> values) {
    return ("<c:val><c:numRef><c:f>%s</c:f><c:numCache>"
            + "<c:formatCode>#,##0</c:formatCode>%s</c:numCache></c:numRef></c:val>")
        .formatted(range(series + 1, values.size()), points(values));
  }

  private static String points(List<? extends Object> values) {
    return "<c:ptCount val=\"%d\"/>".formatted(values.size())
        + IntStream.range(0, values.size())
            .filter(i -> !Plot.isEmpty(values.get(i)))
            .mapToObj(
                i ->
                    "<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>"
                        .formatted(i, escape(String.valueOf(values.get(i)))))
            .collect(Collectors.joining());
  }

  private static String range(int column, int rows) {
    return "Sheet1!$%1$s$2:$%1$s$%2$d".formatted(column(column), rows + 1);
  }

  /** There are never more than a few. */
  private static String column(int index) {
    return String.valueOf((char) ('A' + index));
  }

  /** Text in XML, without what XML has no place for. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    VisibleText.of(text).codePoints().filter(ChartXml::isCharacter).forEach(c -> append(c, safe));
    return safe.toString();
  }

  private static boolean isCharacter(int c) {
    return c >= ' ' && c != 0xFFFE && c != 0xFFFF;
  }

  private static void append(int c, StringBuilder safe) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      default -> safe.appendCodePoint(c);
    }
  }
}
