package io.github.containers.backlog.fake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A method and a template of a path, and who answers there. */
final class Route {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  final String method;
  final String template;
  final Function<Call, ApiAnswer> handler;
  private final Pattern pattern;
  private final List<String> names = new ArrayList<>();

  Route(String method, String template, Function<Call, ApiAnswer> handler) {
    this.method = method;
    this.template = template;
    this.handler = handler;
    Matcher matcher = VARIABLE.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    pattern = Pattern.compile(VARIABLE.matcher(template).replaceAll("([^/]+)"));
  }

  /** The path's variables, decoded, where the route is this one. */
  Optional<Map<String, String>> match(String requestMethod, String path) {
    Matcher matcher = pattern.matcher(path);
    if (!method.equals(requestMethod) || !matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String segment = matcher.group(i + 1).replace("+", "%2B");
      variables.put(names.get(i), URLDecoder.decode(segment, StandardCharsets.UTF_8));
    }
    return Optional.of(variables);
  }
}
