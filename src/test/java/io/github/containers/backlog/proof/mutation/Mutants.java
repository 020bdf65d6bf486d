package io.github.containers.backlog.proof.mutation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What became of a number of mutants.
 *
 * @param all of them
 */
record Mutants(List<Mutant> all) {

  /** Copies the list. */
  Mutants {
    all = List.copyOf(all);
  }

  /**
   * Reads PIT's {@code mutations.xml}.
   *
   * @throws IOException where it is none
   */
  static Mutants read(Path file) throws IOException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      // It would print what it throws.
      builder.setErrorHandler(null);
      NodeList elements = builder.parse(file.toFile()).getElementsByTagName("mutation");
      return new Mutants(
          IntStream.range(0, elements.getLength())
              .mapToObj(i -> mutant((Element) elements.item(i)))
              .toList());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not PIT's: " + e.getMessage(), e);
    }
  }

  /** Those of a package and the packages within it. */
  Mutants within(String name) {
    return where(mutant -> mutant.type().startsWith(name + "."));
  }

  Mutants where(Predicate<Mutant> condition) {
    return new Mutants(all.stream().filter(condition).toList());
  }

  /** Those that no test noticed. */
  Mutants unnoticed() {
    return where(mutant -> !mutant.fate().noticed());
  }

  /** Their classes' names, each once, in order. */
  List<String> types() {
    return all.stream().map(Mutant::topLevel).distinct().sorted().toList();
  }

  /** The numbers of their lines, each once, ascending. */
  String lines() {
    return all.stream()
        .map(Mutant::line)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(joining(", "));
  }

  int count() {
    return all.size();
  }

  int count(Mutant.Fate fate) {
    return where(mutant -> mutant.fate() == fate).count();
  }

  /** How many of a hundred the tests noticed; NaN of none. */
  double score() {
    return 100.0 * (count() - unnoticed().count()) / count();
  }

  /** How many of a hundred made a test fail; NaN of none. */
  double killed() {
    return 100.0 * count(Mutant.Fate.KILLED) / count();
  }

  private static Mutant mutant(Element element) {
    return new Mutant(
        text("mutatedClass", element),
        text("mutatedMethod", element),
        Integer.parseInt(text("lineNumber", element)),
        text("description", element),
        Mutant.Fate.of(element.getAttribute("status")));
  }

  private static String text(String name, Element element) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }
}
