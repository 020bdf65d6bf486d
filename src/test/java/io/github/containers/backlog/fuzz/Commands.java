package io.github.containers.backlog.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Typed;
import io.github.containers.backlog.cli.Typed.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whole commands, and what holds of every one's answer.
 *
 * @param typed runs them
 * @param json whether they are to answer in JSON
 */
record Commands(Typed typed, boolean json) {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Pattern TRACE =
      Pattern.compile(
          "an error in this program|(?m)^\\s*at [\\w.$]+\\("
              + "|[a-z]\\.[A-Z]\\w*(?:Exception|Error)\\b");

  /** Controls, also of the second kind; marks, overrides and isolates of direction; hidden text. */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[\\x{0}-\\x{1F}\\x{7F}-\\x{9F}\\x{61C}\\x{180E}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}"
              + "\\x{2061}-\\x{2064}\\x{2066}-\\x{206F}\\x{FEFF}\\x{FFF9}-\\x{FFFB}&&[^\\n]]");

  /** Every other input has them answer in JSON; always the same ones. */
  static Commands of(Typed typed, byte[] input) {
    return new Commands(typed, Arrays.hashCode(input) % 2 != 0);
  }

  /** Runs one, whose answer is then checked but for its exit code. */
  Answer run(String... words) {
    Stream<String> last = json ? Stream.of("--json") : Stream.empty();
    Answer answer = typed.run(Stream.concat(Arrays.stream(words), last).toArray(String[]::new));
    check(answer.out(), "results");
    check(answer.err(), "message");
    Broken.unless(
        answer.exit() == 0 || !(answer.err() + answer.out()).isBlank(),
        "no message with exit " + answer.exit());
    if (json && !answer.out().isBlank()) {
      parse(answer.out());
    }
    return answer;
  }

  private static void check(String said, String where) {
    Broken.unless(!TRACE.matcher(said).find(), "a trace in the " + where + ": " + said);
    Broken.unless(!UNSAFE.matcher(said).find(), "unsafe characters in the " + where + ": " + said);
  }

  private static void parse(String out) {
    try {
      MAPPER.readTree(out);
    } catch (JsonProcessingException wrong) {
      throw new Broken("no JSON: " + wrong.getOriginalMessage() + "\n" + out);
    }
  }

  /** Its exit code is one of these. */
  static void check(Answer answer, Integer... exits) {
    Broken.unless(
        List.of(exits).contains(answer.exit()),
        "exit code " + answer.exit() + " is none of " + List.of(exits) + ": " + answer.err());
  }
}
