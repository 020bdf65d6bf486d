package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands a search as GitHub documents it, as far as this program writes any. */
final class SearchBox {

  private static final Pattern TERM =
      Pattern.compile("(-?)([a-z]+):((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"])+)(?:\\s+|$)");
  private static final Pattern NAME = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([^,\"]+)");

  private final List<String> repositories = new ArrayList<>();
  private final List<String[]> terms = new ArrayList<>();

  static SearchBox of(String address) {
    String query = URI.create(address).getRawQuery().replaceFirst("^(.*&)?q=", "");
    SearchBox box = new SearchBox();
    Matcher term = TERM.matcher(URLDecoder.decode(query, StandardCharsets.UTF_8));
    int read = 0;
    while (term.find() && term.start() == read) {
      read = term.end();
      box.add(term.group(1), term.group(2), term.group(3));
    }
    if (!term.hitEnd() || read == 0) {
      throw new IllegalArgumentException("cannot read from " + read + ": " + address);
    }
    return box;
  }

  private void add(String minus, String name, String value) {
    if (name.equals("repo")) {
      repositories.add(value);
    } else {
      terms.add(new String[] {minus, name, value});
    }
  }

  boolean finds(String repository, Item item) {
    return repositories.contains(repository)
        && terms.stream().allMatch(term -> holds(term[1], term[2], item) == term[0].isEmpty());
  }

  private static boolean holds(String name, String value, Item item) {
    return switch (name + ":" + value) {
      case "is:issue" -> item.type() == ItemType.ISSUE;
      case "is:pr" -> item.type() == ItemType.PULL_REQUEST;
      case "is:open" -> item.open();
      case "sort:created-asc" -> true;
      default ->
          switch (name) {
            case "label" -> names(value).stream().anyMatch(item::hasLabel);
            case "created" -> created(value, item.createdAt().toString());
            default -> throw new IllegalArgumentException(name + ":" + value);
          };
    };
  }

  private static boolean created(String value, String at) {
    return value.startsWith("<=")
        ? at.compareTo(value.substring(2)) <= 0
        : value.startsWith("<") && at.compareTo(value.substring(1)) < 0;
  }

  private static List<String> names(String value) {
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(value);
    while (name.find()) {
      String quoted = name.group(1);
      names.add(quoted == null ? name.group(2) : quoted.replaceAll("\\\\(.)", "$1"));
    }
    return names.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
  }
}
