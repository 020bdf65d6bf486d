package io.github.containers.backlog.config;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Turns text into the tree of YAML nodes, within bounds: a configuration is small and flat, and
 * what is neither is refused before it can cost time or memory.
 */
final class YamlDocument {

  static final int LARGEST = 256 * 1024;
  private static final int DEEPEST = 20;
  private static final int MOST_ALIASES = 200;

  /** An escape sequence that the text ends in, and one of a number too large. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("\\\\(?:[xuU]\\z|U[89A-Fa-f][0-9A-Fa-f]{7})");

  private final Reading reading;

  private YamlDocument(Reading reading) {
    this.reading = reading;
  }

  /** The root; an empty mapping where the text has no content; empty where it is no YAML. */
  static Optional<Node> compose(Reading reading) {
    return new YamlDocument(reading).compose();
  }

  private Optional<Node> compose() {
    refuseBadCharacters();
    if (reading.isRefused()) {
      return Optional.empty();
    }
    try {
      refuseExcess();
      Node root = yaml().compose(new StringReader(reading.source().text()));
      boolean nothing = root == null || Tag.NULL.equals(root.getTag());
      return Optional.of(nothing ? emptyMapping() : root);
    } catch (MarkedYAMLException e) {
      // What comes after an unquoted "!" only looks wrong.
      if (!reading.isRefused()) {
        SyntaxProblem.of(e, reading.source()).refuse(reading);
      }
      return Optional.empty();
    } catch (NumberFormatException e) {
      // SnakeYAML lets it through, as it does other exceptions of its kind.
      refuseEscape();
      return Optional.empty();
    } catch (YAMLException | IllegalArgumentException e) {
      if (!reading.isRefused()) {
        reading.refuse(
            0, "this is not YAML: " + QuotedText.quote(String.valueOf(e.getMessage())), null);
      }
      return Optional.empty();
    } catch (TooMuchException e) {
      return Optional.empty();
    }
  }

  private void refuseEscape() {
    Matcher escape = NO_CHARACTER.matcher(reading.source().text());
    int index = escape.find() ? escape.start() : 0;
    reading.refuse(index, "this escape sequence stands for no character", null);
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST + 1);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    return new Yaml(options);
  }

  static MappingNode emptyMapping() {
    Mark start = new Mark("", 0, 0, 0, new int[0], 0);
    return new MappingNode(
        Tag.MAP, true, new ArrayList<>(), start, start, DumperOptions.FlowStyle.BLOCK);
  }

  private void refuseBadCharacters() {
    Source source = reading.source();
    for (int index = 0; index < source.length(); index++) {
      int codePoint = source.codePointAt(index);
      if (!StreamReader.isPrintable(codePoint) || isForeignLineEnd(codePoint)) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        reading.refuse(index, "the character " + name + " cannot stand here", "remove it");
        return;
      }
    }
  }

  /** YAML ends a line at these, editors do not. */
  private static boolean isForeignLineEnd(int codePoint) {
    return codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029;
  }

  /** Looks through the document without building anything. */
  private void refuseExcess() {
    int depth = 0;
    int aliases = 0;
    int documents = 0;
    for (Event event : yaml().parse(new StringReader(reading.source().text()))) {
      int index = event.getStartMark() == null ? 0 : event.getStartMark().getIndex();
      refuseTag(event, index);
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      aliases += event instanceof AliasEvent ? 1 : 0;
      documents += event instanceof DocumentStartEvent ? 1 : 0;
      refuseIf(
          depth > DEEPEST,
          index,
          "lists and mappings stand more than " + DEEPEST + " deep in one another");
      refuseIf(aliases > MOST_ALIASES, index, "more than " + MOST_ALIASES + " aliases");
      refuseIf(documents > 1, index, "a second document begins here; a configuration is one");
    }
  }

  private void refuseIf(boolean tooMuch, int index, String message) {
    if (tooMuch) {
      reading.refuse(index, message, null);
      throw new TooMuchException();
    }
  }

  private void refuseTag(Event event, int index) {
    String tag = null;
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent collection) {
      tag = collection.getTag();
    }
    if (tag != null && Tags.isForeign(tag)) {
      reading.refuse(index, Tags.PROBLEM, Tags.hint(tag));
    }
  }

  /** Ends the look through the document; the problem has been noted. */
  private static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
