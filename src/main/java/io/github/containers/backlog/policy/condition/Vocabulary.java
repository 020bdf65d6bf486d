package io.github.containers.backlog.policy.condition;

import static io.github.containers.backlog.policy.condition.ConditionProblem.quote;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of the language, for hints: what was probably meant. */
final class Vocabulary {

  /** What other tools call what we have under another name. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("label", "\"a label\" in labels"),
          Map.entry("open", "policies look at open items only"),
          Map.entry("closed", "policies look at open items only"),
          Map.entry("state", "policies look at open items only"),
          Map.entry("locked", "a locked item is left alone in any case"),
          Map.entry("exempt", "exempt labels are listed under \"exempt\" of the policy"),
          Map.entry("created", "age says how long ago it was opened"),
          Map.entry("created_at", "age says how long ago it was opened"),
          Map.entry("updated", "idle says how long no human has done anything to it"),
          Map.entry("updated_at", "idle says how long no human has done anything to it"),
          Map.entry("stale", "idle says how long no human has done anything to it"),
          Map.entry("inactive", "idle says how long no human has done anything to it"),
          Map.entry("user", "author is who opened it"),
          Map.entry(
              "reporter", "author is who opened it; awaiting == \"reporter\" is whose turn it is"),
          Map.entry("assignee", "write \"a login\" in assignees"),
          Map.entry("assigned", "write assignees.size() > 0"),
          Map.entry("unassigned", "write assignees.size() == 0"),
          Map.entry("is_pr", "write type == \"pull_request\", or for: pull_requests"),
          Map.entry("pull_request", "write type == \"pull_request\", or for: pull_requests"),
          Map.entry("now", "conditions ask for lengths of time: age, idle, waiting"),
          Map.entry("months", "months differ in length: write days(30)"),
          Map.entry("years", "write days(365)"),
          Map.entry("hours", "write duration(\"12h\")"),
          Map.entry("day", "write days(1)"),
          Map.entry("week", "write weeks(1)"));

  private final List<String> kinds;
  private final Nearest nearest;

  Vocabulary(List<String> kinds, Nearest nearest) {
    this.kinds = kinds;
    this.nearest = nearest;
  }

  /** The only values that a variable can have; none where any is possible. */
  List<String> valuesOf(Variable variable) {
    return variable.name().equals("kind") ? kinds : variable.known();
  }

  /** What was meant by a word that is no variable. */
  String hintForVariable(String word) {
    if (isValue(word)) {
      return "a text stands in quotation marks: " + quote(word);
    }
    return hint(word, Variables.names(), "`backlog triage --variables` lists them");
  }

  /** What was meant by a word that is no function. */
  String hintForFunction(String word) {
    List<String> known =
        Stream.concat(
                Arrays.stream(Functions.values()).map(Functions::word),
                Stream.of("size", "contains", "startsWith", "endsWith", "matches", "duration"))
            .toList();
    return hint(word, known, "known: " + String.join(", ", known));
  }

  /** {@code did you mean "bug"?}, or all that is known. */
  String hint(String word, Collection<String> known) {
    return findNearest(word, known).orElse("known: " + String.join(", ", known));
  }

  private String hint(String word, Collection<String> known, String otherwise) {
    String elsewhere = ELSEWHERE.get(word);
    return elsewhere != null ? elsewhere : findNearest(word, known).orElse(otherwise);
  }

  private Optional<String> findNearest(String word, Collection<String> known) {
    return nearest.find(word, known).map(found -> "did you mean " + quote(found) + "?");
  }

  private boolean isValue(String word) {
    return Variables.ALL.stream().anyMatch(variable -> valuesOf(variable).contains(word));
  }

  /** What CEL calls a type, in words. */
  static String phraseOf(@Nullable String type) {
    if (type == null) {
      return "something else";
    }
    String plain = type.replaceAll("\\(.*", "");
    return switch (plain) {
      case "string" -> ValueType.TEXT.phrase();
      case "bool" -> ValueType.FLAG.phrase();
      case "int", "uint", "double" -> ValueType.NUMBER.phrase();
      case "google.protobuf.Duration" -> ValueType.DURATION.phrase();
      case "google.protobuf.Timestamp" -> "an instant";
      case "list" -> "a list";
      case "map" -> "a map";
      case "null_type" -> "nothing";
      case "type" -> "a type";
      default -> "something else";
    };
  }
}
