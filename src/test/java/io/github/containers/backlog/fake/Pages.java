package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cuts lists into numbered pages, with the links in GitHub's order: prev, next, last, first. */
final class Pages {

  private final String base;

  Pages(String base) {
    this.base = base;
  }

  /**
   * The page that a call asks for.
   *
   * @param address the path that the links name, which is one by id
   */
  <T> ApiAnswer numbered(Call call, List<T> rows, Function<T, JsonNode> json, String address) {
    int size = call.pageSize();
    int page = call.page();
    int last = Math.max(1, (rows.size() + size - 1) / size);
    List<String> links = new ArrayList<>();
    if (page > 1) {
      links.add(numberedLink(call, address, Math.min(page - 1, last), "prev"));
    }
    if (page < last) {
      links.add(numberedLink(call, address, page + 1, "next"));
    }
    if (page != last) {
      links.add(numberedLink(call, address, last, "last"));
    }
    if (page > 1) {
      links.add(numberedLink(call, address, 1, "first"));
    }
    int from = (int) Math.min((long) (page - 1) * size, rows.size());
    return answer(rows.subList(from, Math.min(from + size, rows.size())), json, links);
  }

  static <T> ApiAnswer answer(List<T> rows, Function<T, JsonNode> json, List<String> links) {
    ArrayNode body = JsonNodeFactory.instance.arrayNode();
    rows.forEach(row -> body.add(json.apply(row)));
    ApiAnswer answer = ApiAnswer.ok(body);
    return links.isEmpty() ? answer : answer.with("Link", String.join(", ", links));
  }

  private String numberedLink(Call call, String address, int page, String relation) {
    return link(call, address, Map.of("page", Integer.toString(page)), relation);
  }

  /** A link to the same query with another place in the list. */
  String link(Call call, String address, Map<String, String> place, String relation) {
    Map<String, String> query = new LinkedHashMap<>(call.request().query());
    List.of("page", "after", "before").forEach(query::remove);
    query.putAll(place);
    String text =
        query.entrySet().stream()
            .map(one -> Text.encoded(one.getKey()) + "=" + Text.encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return "<" + base + address + "?" + text + ">; rel=\"" + relation + "\"";
  }

  /** The path by id that GitHub puts into the links of a repository's lists. */
  static String addressById(Call call, FakeRepository repository) {
    int start = "/repos/".length() + repository.fullName().length();
    return "/repositories/" + repository.id() + call.path().substring(start);
  }
}
