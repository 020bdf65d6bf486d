package io.github.containers.backlog.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who answers; what is asked for by id is the same as what is asked for by name. */
final class Router {

  private static final Pattern BY_ID =
      Pattern.compile("/(repositories|organizations|user)/(\\d+)(/.*)?");

  private final World world;
  private final List<Route> routes = new ArrayList<>();

  Router(World world) {
    this.world = world;
  }

  void add(String method, String template, Function<Call, ApiAnswer> handler) {
    routes.add(new Route(method, template, handler));
  }

  /** A route and the call it is to answer. */
  record Match(Route route, Call call) {}

  Optional<Match> find(ApiRequest request, Account account) {
    String path = byName(request.path());
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.match(request.method(), path);
      if (variables.isPresent()) {
        return Optional.of(new Match(route, new Call(request, account, path, variables.get())));
      }
    }
    return Optional.empty();
  }

  private String byName(String path) {
    Matcher matcher = BY_ID.matcher(path);
    if (!matcher.matches()) {
      return path;
    }
    long id = Long.parseLong(matcher.group(2));
    Optional<String> start =
        switch (matcher.group(1)) {
          case "repositories" -> world.findById(id).map(one -> "/repos/" + one.fullName());
          case "organizations" -> world.findOwner(id).map(owner -> "/orgs/" + owner);
          default -> world.findOwner(id).map(owner -> "/users/" + owner);
        };
    String rest = matcher.group(3) == null ? "" : matcher.group(3);
    return start.orElseThrow(Refusal::notFound) + rest;
  }
}
