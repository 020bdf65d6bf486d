package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.apply.WriteException;
import io.github.containers.backlog.sync.SourceException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with nothing in them, with a circle in them, and of no year: found by the fuzz run. */
class HollowAnswersTest {

  private static final Book BOOK = new Book();

  private static MadeUp saying(Asked asked, int status, String body) {
    return BOOK.saying(
        asked, new Reply(status, Map.of("Date", Answers.DATE), body.getBytes(UTF_8)));
  }

  private static String refusal(Asked asked, MadeUp github) {
    try {
      return "made of it: " + asked.of(github);
    } catch (SourceException | WriteException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RATE", "LOOK", "HOME", "COMMENT", "ADDED", "CLOSED", "MADE", "INSTALLED"})
  void anAnswerWithoutContentIsRefusedInWords(Asked asked) {
    for (int status : new int[] {200, 201, 204, 304}) {
      for (String body : new String[] {"", "null", "1", "\"x\"", " "}) {
        assertThat(refusal(asked, saying(asked, status, body)))
            .as("%d %s", status, body)
            .isNotBlank()
            .doesNotContain("made of it", "Exception", "no message", "installed nowhere");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LOOK", "HOME", "COMMENT", "ADDED", "MADE"})
  void anAnswerThatHub4jCannotReadIsSaidToBeNotAsDocumented(Asked asked) {
    for (String body : new String[] {"null", "1", "\"x\"", "{\"id\": {}}"}) {
      assertThat(refusal(asked, saying(asked, 200, body)))
          .as(body)
          .isEqualTo("GitHub's answer to %s %s is not as documented", asked.method(), asked.path());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"253402300800", "9223372036854775807", "1e300", "-1", "\"soon\""})
  void aRateLimitThatIsNeverResetIsRefused(String second) {
    String body = "{\"resources\": {\"core\": {\"limit\": 1, \"reset\": %s}}}".formatted(second);
    assertThat(refusal(Asked.RATE, saying(Asked.RATE, 200, body))).contains("\"reset\" is not a");
  }

  @Test
  void anItemThatDoesNotSayWhereItIsIsLeftAlone() {
    String body = new String(BOOK.right(Asked.LOOK).body(), UTF_8);
    MadeUp github = saying(Asked.LOOK, 200, body.replace("\"repository_url\"", "\"there\""));
    assertThat(refusal(Asked.LOOK, github)).contains("\"repository_url\"");
  }

  @Test
  void aRepositoryWithoutAnOwnerIsRefusedInWords() {
    String body = new String(BOOK.right(Asked.HOME).body(), UTF_8);
    MadeUp github = saying(Asked.HOME, 200, body.replace("\"owner\"", "\"whose\""));
    assertThat(refusal(Asked.HOME, github)).contains("\"login\"");
  }

  @ParameterizedTest
  @EnumSource(names = {"TIMELINE", "OWNED", "LABELS", "LABEL_NAMES", "COMMENTS", "INSTALLED"})
  void pagesThatLinkInACircleAreNotReadForEver(Asked asked) {
    Reply right = BOOK.right(asked);
    Map<String, String> headers = new HashMap<>(right.headers());
    headers.put("Link", "<" + MadeUp.ROOT + asked.path() + "?page=2>; rel=\"next\"");
    byte[] body = asked == Asked.COMMENTS ? "[]".getBytes(UTF_8) : right.body();
    assertThat(refusal(asked, BOOK.saying(asked, new Reply(200, headers, body))))
        .containsAnyOf("links to itself", "in a circle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z", "+999999999-12-31T23:59:59Z"})
  void anInstantOfNoYearOfFourDigitsIsRefused(String instant) {
    MadeUp github = saying(Asked.ITEMS, 200, page(instant));
    assertThatThrownBy(() -> Asked.ITEMS.of(github))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("\"updated_at\" of #2 is not an instant of a year with four digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
  void theFirstAndTheLastInstantAreTaken(String instant) {
    assertThat(refusal(Asked.ITEMS, saying(Asked.ITEMS, 200, page(instant))))
        .startsWith("made of it");
  }

  private static String page(String updated) {
    return "[" + Answers.ITEM_JSON.replace("2024-01-02T00:00:00Z", updated) + "]";
  }
}
