package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer, for tests of other rooms.
 *
 * @param status the status code
 * @param headers names and values
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reply(int status, Map<String, String> headers, byte[] body) {

  static final Reply NOTHING =
      new Reply(404, Map.of("Date", Answers.DATE), "{\"message\":\"Not Found\"}".getBytes(UTF_8));

  /** Whether it says the same, byte for byte. */
  public boolean isLike(Reply other) {
    return status == other.status
        && headers.equals(other.headers)
        && Arrays.equals(body, other.body);
  }

  Response response() {
    Map<String, List<String>> all = new HashMap<>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return new Response(status, all, body);
  }
}
