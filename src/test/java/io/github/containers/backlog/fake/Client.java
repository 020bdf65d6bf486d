package io.github.containers.backlog.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plainest client there is, to ask the fake. */
final class Client {

  private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;
  private final String token;

  Client(FakeGitHub github, String token) {
    this.base = github.url();
    this.token = token;
  }

  static Client writing(FakeGitHub github) {
    return new Client(github, FakeGitHub.WRITE_TOKEN);
  }

  Said get(String path, String... headers) throws IOException, InterruptedException {
    return send("GET", path, "", headers);
  }

  Said post(String path, String body) throws IOException, InterruptedException {
    return send("POST", path, body, "Content-Type", "application/json");
  }

  Said patch(String path, String body) throws IOException, InterruptedException {
    return send("PATCH", path, body, "Content-Type", "application/json");
  }

  Said delete(String path) throws IOException, InterruptedException {
    return send("DELETE", path, "");
  }

  Said send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return new Said(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
  }

  /** Every element of a list, page by page as it is linked. */
  List<JsonNode> all(String path) throws IOException, InterruptedException {
    List<JsonNode> elements = new ArrayList<>();
    Optional<String> next = Optional.of(path);
    while (next.isPresent()) {
      Said page = get(next.get());
      page.json().forEach(elements::add);
      next = page.next();
    }
    return elements;
  }

  /** An answer. */
  record Said(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    Optional<String> next() {
      Matcher matcher = NEXT.matcher(header("Link"));
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    List<String> each(String pointer) throws IOException {
      List<String> values = new ArrayList<>();
      json().forEach(element -> values.add(element.at(pointer).asText()));
      return values;
    }
  }
}
