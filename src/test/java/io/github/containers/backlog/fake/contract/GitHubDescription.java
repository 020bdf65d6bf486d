package io.github.containers.backlog.fake.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The description as committed, completed by what GitHub answers without describing it: each
 * addition is something that its documentation tells in prose or that was seen in answers.
 */
final class GitHubDescription {

  private static final String RESOURCE = "/openapi/github.json";
  private static final List<String> REFUSALS =
      List.of("401", "403", "404", "410", "422", "429", "500", "502", "503");

  private final ObjectNode api;

  private GitHubDescription(ObjectNode api) {
    this.api = api;
  }

  static GitHubDescription read() {
    try (InputStream in = GitHubDescription.class.getResourceAsStream(RESOURCE)) {
      GitHubDescription description =
          new GitHubDescription(
              (ObjectNode) new ObjectMapper().readTree(Objects.requireNonNull(in)));
      description.complete();
      return description;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  String json() {
    return api.toString();
  }

  /** Every word that is a member of an enumeration somewhere. */
  Set<String> enumeratedWords() {
    Set<String> words = new HashSet<>();
    api.findValues("enum").forEach(one -> one.forEach(word -> words.add(word.asText())));
    return words;
  }

  /**
   * Also: the validator takes GitHub's discriminators for wrong, and gets along without them; and a
   * 422 tells its status as every refusal does.
   */
  private void complete() {
    for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        completeAnswers((ObjectNode) operation.getValue().path("responses"), operation.getKey());
      }
    }
    completeParameters("/repos/{owner}/{repo}/issues", "after", "before");
    describeEditedIssue();
    describeInstallation();
    api.findParents("discriminator").forEach(one -> ((ObjectNode) one).remove("discriminator"));
    ObjectNode refusal = (ObjectNode) api.at("/components/schemas/validation-error/properties");
    refusal.putObject("status").put("type", "string");
  }

  /** Limits, rights, moves and outages are the same everywhere and described almost nowhere. */
  private static void completeAnswers(ObjectNode responses, String method) {
    boolean reads = method.equals("get");
    REFUSALS.forEach(status -> addRefusal(responses, status));
    addRefusal(responses, reads ? "301" : "307");
    if (reads && !responses.has("304")) {
      responses.putObject("304").put("description", "");
    }
  }

  private static void addRefusal(ObjectNode responses, String status) {
    if (responses.has(status)) {
      return;
    }
    ObjectNode response = responses.putObject(status).put("description", "");
    response
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/basic-error");
  }

  /** Lists of issues are linked by cursor. */
  private void completeParameters(String path, String... names) {
    ArrayNode parameters = (ArrayNode) api.at(pointer(path, "get/parameters"));
    for (String name : names) {
      ObjectNode parameter = parameters.addObject().put("name", name).put("in", "query");
      parameter.putObject("schema").put("type", "string");
    }
  }

  /**
   * An edited issue is described as an issue and its "suggestions", each of which would forbid the
   * other's members; GitHub answers with the issue alone where nobody suggested anything.
   */
  private void describeEditedIssue() {
    String media = "patch/responses/200/content/application~1json";
    ObjectNode content =
        (ObjectNode) api.at(pointer("/repos/{owner}/{repo}/issues/{issue_number}", media));
    content.putObject("schema").put("$ref", "#/components/schemas/issue");
  }

  /**
   * Where an app is installed is described as an account and an enterprise at once, each of which
   * would forbid the other's members; it is one of them.
   */
  private void describeInstallation() {
    String items = "get/responses/200/content/application~1json/schema/items/properties";
    ObjectNode installation = (ObjectNode) api.at(pointer("/app/installations", items));
    installation.putObject("account").put("$ref", "#/components/schemas/simple-user");
  }

  private static String pointer(String path, String rest) {
    return "/paths/" + path.replace("/", "~1") + "/" + rest;
  }
}
