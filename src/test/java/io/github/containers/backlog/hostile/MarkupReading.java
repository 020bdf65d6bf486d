package io.github.containers.backlog.hostile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page, or a picture, as a browser reads it: what it is built of, apart from its text.
 *
 * @param document as parsed
 */
public record MarkupReading(Document document) {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "xlink:href", "action", "formaction", "srcset", "poster", "data");

  /** A page. */
  public static MarkupReading ofPage(String html) {
    return new MarkupReading(Jsoup.parse(html));
  }

  /** A picture, or a part of a presentation. */
  public static MarkupReading ofXml(String xml) {
    return new MarkupReading(Jsoup.parse(xml, Parser.xmlParser()));
  }

  /** Each kind of element, with the names of its attributes. */
  public Set<String> elements() {
    return document.getAllElements().stream()
        .map(MarkupReading::shape)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every element, in their order, with the names of its attributes. */
  public List<String> outline() {
    return document.getAllElements().stream().map(MarkupReading::shape).toList();
  }

  /** Where a part of a presentation leads outside of it. */
  public Set<String> externals() {
    return new TreeSet<>(document.select("Relationship[TargetMode=External]").eachAttr("Target"));
  }

  /** Where it leads, and what it loads. */
  public Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (ADDRESSES.contains(attribute.getKey())) {
          addresses.add(attribute.getValue());
        }
      }
    }
    return addresses;
  }

  /** What it runs. */
  public Set<String> scripts() {
    return document.select("script:not([type])").stream()
        .map(Element::data)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String shape(Element element) {
    return element.attributes().asList().stream()
        .map(Attribute::getKey)
        .filter(name -> !name.startsWith("data-") && !name.startsWith("aria-"))
        .sorted()
        .collect(Collectors.joining(" ", element.normalName() + "[", "]"));
  }
}
