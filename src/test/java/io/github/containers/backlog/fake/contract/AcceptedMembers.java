package io.github.containers.backlog.fake.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which members of a list's elements were found right. An element is described as an object without
 * alternatives, so each of its members is right or wrong by itself: an element is right if it has
 * the same members as a right one and each was seen in a right one. So a list of items in all
 * combinations of states costs few checks. The entries of timelines are described by alternatives
 * and have no part in this.
 */
final class AcceptedMembers {

  private final Shape shape;
  private final Set<String> accepted = ConcurrentHashMap.newKeySet();

  AcceptedMembers(Shape shape) {
    this.shape = shape;
  }

  boolean cover(Exchange exchange, JsonNode element) {
    return isIndependent(exchange, element) && accepted.containsAll(members(exchange, element));
  }

  void accept(Exchange exchange, JsonNode element) {
    if (isIndependent(exchange, element)) {
      accepted.addAll(members(exchange, element));
    }
  }

  private static boolean isIndependent(Exchange exchange, JsonNode element) {
    return element.isObject() && !exchange.route().endsWith("/timeline");
  }

  private Set<String> members(Exchange exchange, JsonNode element) {
    Map<String, String> shapes = new TreeMap<>();
    element.properties().forEach(one -> shapes.put(one.getKey(), shape.of(one.getValue())));
    String owner =
        exchange.method()
            + exchange.route()
            + exchange.status()
            + exchange.contentType()
            + shapes.keySet();
    return shapes.entrySet().stream()
        .map(one -> owner + one.getKey() + ":" + one.getValue())
        .collect(Collectors.toSet());
  }
}
