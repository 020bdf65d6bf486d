package io.github.containers.backlog.render.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Plans that somebody has edited, or made for harm. */
class PlanReadingTest {

  private static final String PLAN =
      """
      {
        "backlog_plan": 1, "as_of": "2025-04-02T01:00:00Z", "account": "triage-bot",
        "actions": [{
          "repository_id": 1, "repository": "acme/anvil", "number": 5, "title": "Défaut",
          "author": "mia", "created_at": "2025-01-01T00:00:00Z", "policy": "stale",
          "action": "add_label", "label": "stale", "reason": "it holds", "values": {},
          "seen": {"open": true, "locked": false, "labels": [],
            "updated_at": "2025-01-01T00:00:00Z", "human_activity_at": "2025-01-01T00:00:00Z"}
        }]
      }
      """;

  private static AbstractThrowableAssert<?, ?> refusal(String plan) {
    return assertThatThrownBy(() -> PlanReading.read(plan.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlanIsRead() {
    assertThat(PlanReading.read(PLAN.getBytes(UTF_8)).actions().get(0).title()).isEqualTo("Défaut");
  }

  @Test
  void anotherEncodingIsNamedWithItsLine() {
    assertThatThrownBy(() -> PlanReading.read(PLAN.getBytes(ISO_8859_1)))
        .hasMessage("line 4 is not UTF-8");
  }

  @Test
  void whatIsTooDeepIsRefusedInWords() {
    String words = "it is not JSON: something in it is nested too deeply or too long";
    refusal("[".repeat(5000)).hasMessage(words);
    refusal("{\"a\":".repeat(5000)).hasMessage(words);
  }

  @Test
  void whatIsCutOffIsSaidToBeThat() {
    refusal("{\n").hasMessage("it is not JSON: line 2: it ends before it is complete");
    refusal("{\n\"a").hasMessage("it is not JSON: line 2: it ends before it is complete");
  }

  @Test
  void aWrongBracketIsNamedOnceWithItsLine() {
    refusal("{\"a\":\n[1}")
        .hasMessage("it is not JSON: line 2: Unexpected close marker '}': expected ']'");
  }

  @Test
  void aNumberThatNoItemHasIsNotTakenForAnother() {
    refusal(PLAN.replace("\"number\": 5", "\"number\": 4294967301"))
        .hasMessage("action 1: \"number\" is not the number of an item");
  }

  @Test
  void whatIsSaidTwiceIsRefused() {
    refusal(PLAN.replace("\"number\": 5", "\"number\": 5, \"number\": 6"))
        .hasMessageStartingWith("it is not JSON: line 4: Duplicate field 'number'");
    refusal(PLAN + PLAN).hasMessage("something stands behind the plan's end, in line 10");
    refusal("").hasMessage("it is empty");
  }

  @Test
  void aPlanWithoutAListOfActionsIsNotAnEmptyOne() {
    refusal(PLAN.replace("\"actions\"", "\"action\"")).hasMessage("\"actions\" is not a list");
  }
}
