package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.containers.backlog.github.Asked;
import io.github.containers.backlog.github.Reply;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer and the question to it as bytes: a line with both, the headers, an empty line, the
 * body.
 *
 * @param asked the question
 * @param reply the answer
 */
record RawReply(Asked asked, Reply reply) {

  byte[] bytes() {
    StringBuilder head = new StringBuilder(asked + " " + reply.status() + "\n");
    reply.headers().forEach((name, value) -> head.append(name + ": " + value + "\n"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append('\n').toString().getBytes(ISO_8859_1));
    bytes.writeBytes(reply.body());
    return bytes.toByteArray();
  }

  /** Empty where the bytes are none, as when somebody cut them. */
  static Optional<RawReply> of(byte[] bytes) {
    int end = end(bytes);
    String[] lines = new String(bytes, 0, Math.max(0, end), ISO_8859_1).split("\n");
    String[] first = lines[0].split(" ");
    boolean known =
        Arrays.stream(Asked.values()).map(Asked::name).anyMatch(first[0]::equals)
            && first.length == 2
            && first[1].matches("[0-9]{3}");
    if (end < 0 || !known) {
      return Optional.empty();
    }
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] parts = lines[i].split(": ", 2);
      if (parts.length == 2) {
        headers.put(parts[0], parts[1]);
      }
    }
    byte[] body = Arrays.copyOfRange(bytes, end + 2, bytes.length);
    Reply reply = new Reply(Integer.parseInt(first[1]), headers, body);
    return Optional.of(new RawReply(Asked.valueOf(first[0]), reply));
  }

  private static int end(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
