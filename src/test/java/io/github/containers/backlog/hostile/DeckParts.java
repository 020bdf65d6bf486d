package io.github.containers.backlog.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** What a presentation is made of, the workbooks of its charts among it. */
public final class DeckParts {

  private DeckParts() {}

  /**
   * Each part of XML, by its name.
   *
   * @throws SAXException where one is not well-formed
   */
  public static Map<String, MarkupReading> read(byte[] pptx)
      throws IOException, SAXException, ParserConfigurationException {
    Map<String, MarkupReading> parts = new TreeMap<>();
    addTo(parts, "", pptx);
    return parts;
  }

  private static void addTo(Map<String, MarkupReading> parts, String within, byte[] zip)
      throws IOException, SAXException, ParserConfigurationException {
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
        String name = within + entry.getName();
        byte[] part = entries.readAllBytes();
        if (name.endsWith(".xlsx")) {
          addTo(parts, name + "!", part);
        } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(part));
          parts.put(name, MarkupReading.ofXml(new String(part, UTF_8)));
        }
      }
    }
  }
}
