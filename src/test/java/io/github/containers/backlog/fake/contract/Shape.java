package io.github.containers.backlog.fake.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a description can say of a text: names of members, types, formats, words of enumerations,
 * but not the values. Two texts of one shape are both right or both wrong.
 */
final class Shape {

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[\\x21-\\x7e&&[^{}\"<>|\\\\^`]]+");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private final Set<String> words;

  Shape(Set<String> enumeratedWords) {
    words = enumeratedWords;
  }

  String of(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .map(member -> member.getKey() + ":" + of(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node.isArray()) {
      Set<String> elements = new TreeSet<>();
      node.forEach(element -> elements.add(of(element)));
      return elements.toString();
    }
    return node.isTextual() ? ofText(node.asText()) : node.isBoolean() ? "bool" : ofNumber(node);
  }

  /** The shape of a query: its names, and what their values look like. */
  String ofQuery(String query) {
    StringBuilder shape = new StringBuilder();
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      shape
          .append(parts[0])
          .append('=')
          .append(parts.length == 2 ? ofText(parts[1]) : "")
          .append('&');
    }
    return shape.toString();
  }

  private String ofText(String text) {
    if (words.contains(text)) {
      return "'" + text + "'";
    }
    if (TIME.matcher(text).matches()) {
      return "time";
    }
    if (ADDRESS.matcher(text).matches()) {
      return "address";
    }
    return text.isEmpty() ? "empty" : WHOLE.matcher(text).matches() ? "digits" : "text";
  }

  private static String ofNumber(JsonNode node) {
    if (node.isIntegralNumber()) {
      return node.asLong() < 0 ? "negative" : node.canConvertToInt() ? "int" : "long";
    }
    return node.isNull() ? "null" : "number";
  }
}
