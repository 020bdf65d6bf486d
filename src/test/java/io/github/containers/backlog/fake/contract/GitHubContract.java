package io.github.containers.backlog.fake.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds exchanges against GitHub's OpenAPI description. A check costs some 20 ms, and a timeline
 * would cost that for each of its entries; so every {@link Shape} is checked once in a JVM, and a
 * list is checked element by element. The verdict is that of checking everything.
 */
public final class GitHubContract {

  private final OpenApiInteractionValidator validator;
  private final Shape shape;
  private final AcceptedMembers accepted;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, List<String>> verdicts = new ConcurrentHashMap<>();

  private GitHubContract(GitHubDescription description) {
    shape = new Shape(description.enumeratedWords());
    accepted = new AcceptedMembers(shape);
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(description.json())
            .withLevelResolver(
                LevelResolver.create()
                    .withLevel(
                        "validation.request.parameter.query.unexpected",
                        ValidationReport.Level.ERROR)
                    .build())
            .build();
  }

  /** The contract; the description is parsed at the first call. */
  public static GitHubContract get() {
    return Parsed.CONTRACT;
  }

  private static final class Parsed {
    static final GitHubContract CONTRACT = new GitHubContract(GitHubDescription.read());
  }

  /** What in an exchange is not as GitHub describes it, each as a sentence; empty if all is. */
  public List<String> violationsIn(Exchange exchange) {
    List<String> found = new ArrayList<>(requestViolations(exchange));
    found.addAll(answerViolations(exchange));
    return found.stream().distinct().map(one -> exchange.summary() + ": " + one).toList();
  }

  private List<String> requestViolations(Exchange exchange) {
    String key =
        String.join(
            " ",
            exchange.method(),
            exchange.route(),
            shape.ofQuery(exchange.query()),
            String.valueOf(exchange.requestType()),
            shapeOfText(exchange.requestBody()));
    return verdict(key, () -> validator.validateRequest(request(exchange)));
  }

  private List<String> answerViolations(Exchange exchange) {
    JsonNode body = parsed(exchange.body());
    if (body == null || !body.isArray() || body.isEmpty()) {
      return answerViolations(exchange, exchange.body(), shapeOfText(exchange.body()));
    }
    List<String> found = new ArrayList<>();
    for (JsonNode element : body) {
      found.addAll(
          elementViolations(exchange, KnownDeviations.smoothed(exchange.route(), element)));
    }
    return found;
  }

  private List<String> elementViolations(Exchange exchange, JsonNode element) {
    if (accepted.cover(exchange, element)) {
      return List.of();
    }
    List<String> found =
        answerViolations(exchange, "[" + element + "]", "[" + shape.of(element) + "]");
    if (found.isEmpty()) {
      accepted.accept(exchange, element);
    }
    return found;
  }

  private List<String> answerViolations(Exchange exchange, String body, String shapeOfBody) {
    String key =
        String.join(
            " ",
            exchange.method(),
            exchange.route(),
            String.valueOf(exchange.status()),
            String.valueOf(exchange.contentType()),
            shapeOfBody);
    return verdict(
        key,
        () ->
            validator.validateResponse(
                exchange.path(), request(exchange).getMethod(), answer(exchange, body)));
  }

  private List<String> verdict(String key, Supplier<ValidationReport> check) {
    return verdicts.computeIfAbsent(
        key, unseen -> check.get().getMessages().stream().map(GitHubContract::sentence).toList());
  }

  private static String sentence(ValidationReport.Message message) {
    String details = String.join(" ", message.getAdditionalInfo());
    return message.getKey()
        + ": "
        + message.getMessage()
        + (details.isEmpty() ? "" : " " + details);
  }

  private static Request request(Exchange exchange) {
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(exchange.method(), exchange.path(), true);
    for (String pair : exchange.query().split("&", 0)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        request.withQueryParam(
            parts[0], parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
      }
    }
    if (!exchange.requestBody().isEmpty()) {
      String type = exchange.requestType();
      request.withBody(exchange.requestBody());
      request.withContentType(type == null ? "application/json" : type);
    }
    return request.build();
  }

  private static SimpleResponse answer(Exchange exchange, String body) {
    SimpleResponse.Builder answer = SimpleResponse.Builder.status(exchange.status());
    String type = exchange.contentType();
    if (type != null) {
      answer.withContentType(type);
    }
    return (body.isEmpty() ? answer : answer.withBody(body)).build();
  }

  private String shapeOfText(String text) {
    JsonNode parsed = parsed(text);
    return text.isEmpty() ? "nothing" : parsed == null ? "no JSON: " + text : shape.of(parsed);
  }

  private @Nullable JsonNode parsed(String text) {
    try {
      return text.isEmpty() ? null : json.readTree(text);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
