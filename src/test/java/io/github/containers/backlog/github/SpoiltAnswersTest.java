package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.containers.backlog.github.Answers.Question;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers that lack something, or hold something else than they should. */
class SpoiltAnswersTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> OTHER_VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e99",
          "123456789012345678901",
          "\"\"",
          "\"x\"",
          "[]",
          "[null]",
          "{}");

  /** What becomes of an answer: nothing, or why it is refused. */
  private static String outcome(Question question, String body) {
    try {
      question.ask(Answers.saying(body));
      return "";
    } catch (SourceException refused) {
      String message = String.valueOf(refused.getMessage());
      boolean inWords =
          refused.reason() == Reason.UNEXPECTED
              && message.startsWith("GitHub")
              && !message.contains("Exception")
              && !message.contains("\n");
      return inWords ? "" : "not in words: " + message;
    } catch (RuntimeException crash) {
      return "a crash: " + crash;
    }
  }

  private static List<JsonPointer> places(JsonNode node, JsonPointer here) {
    List<JsonPointer> places = new ArrayList<>();
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        places.add(here.appendIndex(i));
        places.addAll(places(list.get(i), here.appendIndex(i)));
      }
    }
    node.properties().stream()
        .filter(
            field -> !field.getKey().endsWith("_url") || field.getKey().equals("repository_url"))
        .forEach(
            field -> {
              JsonPointer there = here.appendProperty(field.getKey());
              places.add(there);
              places.addAll(places(field.getValue(), there));
            });
    return places;
  }

  private static JsonNode without(JsonNode right, JsonPointer place) {
    JsonNode spoilt = right.deepCopy();
    JsonNode parent = spoilt.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.remove(place.last().getMatchingProperty());
    } else {
      ((ArrayNode) parent).remove(place.last().getMatchingIndex());
    }
    return spoilt;
  }

  private static JsonNode with(JsonNode right, JsonPointer place, String other) throws IOException {
    JsonNode spoilt = right.deepCopy();
    JsonNode parent = spoilt.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), JSON.readTree(other));
    } else {
      ((ArrayNode) parent).set(place.last().getMatchingIndex(), JSON.readTree(other));
    }
    return spoilt;
  }

  @ParameterizedTest
  @EnumSource
  void whateverIsMissingOrOfAnotherTypeIsBorneOrRefusedInWords(Question question)
      throws IOException {
    JsonNode right = JSON.readTree(question.rightAnswer());
    Set<String> crashes = new TreeSet<>();
    List<JsonPointer> places = places(right, JsonPointer.empty());
    for (JsonPointer place : places) {
      note(crashes, place + " removed", outcome(question, without(right, place).toString()));
      for (String other : OTHER_VALUES) {
        note(
            crashes,
            place + " is " + other,
            outcome(question, with(right, place, other).toString()));
      }
    }

    assertThat(places).hasSizeGreaterThan(10);
    assertThat(crashes).isEmpty();
  }

  private static void note(Set<String> crashes, String spoiling, String outcome) {
    if (!outcome.isEmpty()) {
      crashes.add(spoiling + ": " + outcome);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatIsSomethingElseAltogetherIsRefusedInWords(Question question) {
    Set<String> crashes = new TreeSet<>();
    for (String body : OTHER_VALUES) {
      note(crashes, body, outcome(question, body));
    }
    note(crashes, "much too deep", outcome(question, "[".repeat(100_000)));
    note(crashes, "UTF-32", outcome(question, "\0\0\0{\0\0"));

    assertThat(crashes).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void bytesThatFellOverOnTheWayAreBorneOrRefusedInWords(Question question) {
    byte[] right = question.rightAnswer().getBytes(UTF_8);
    Random random = new Random(20250601);
    Set<String> crashes = new TreeSet<>();
    for (int i = 0; i < 150; i++) {
      byte[] spoilt = right.clone();
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      int end = random.nextBoolean() ? spoilt.length : random.nextInt(spoilt.length);
      String body = new String(spoilt, 0, end, ISO_8859_1);
      note(crashes, "try " + i, outcome(question, body));
    }

    assertThat(crashes).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "REPOSITORY, id, a number",
    "REPOSITORY, full_name, a text",
    "REPOSITORY, created_at, an instant",
    "ITEM, id, a number",
    "ITEM, number, a number",
    "ITEM, state, a text",
    "ITEM, created_at, an instant",
    "ITEM, updated_at, an instant",
    "ITEM, repository_url, a text",
  })
  void whatMustBeThereAndIsNotIsNamed(Question question, String field, String wanted)
      throws IOException {
    ObjectNode spoilt = (ObjectNode) JSON.readTree(question.rightAnswer());
    spoilt.remove(field);
    String which = question == Question.ITEM && !field.equals("number") ? " of #2" : "";

    assertThatThrownBy(() -> question.ask(Answers.saying(spoilt.toString())))
        .isInstanceOf(SourceException.class)
        .hasMessage(
            "GitHub's answer is not as documented: \""
                + field
                + "\""
                + which
                + " is not "
                + wanted);
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerWithoutADateIsRefusedWhereTheTimeIsNeeded(Question question) {
    String body = question.rightAnswer();
    for (String date :
        new String[] {"", "yesterday", "Sun, 99 Jun 2025 12:00:00 GMT", "1748779200"}) {
      try {
        question.ask(Answers.saying(body, "Date", date));
      } catch (SourceException refused) {
        assertThat(refused.reason()).isEqualTo(Reason.UNEXPECTED);
        assertThat(refused).hasMessageContaining("bears no date");
      }
    }
  }
}
