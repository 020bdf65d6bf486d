package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers one after the other what it was told to, and remembers what it was asked. */
final class ScriptedTransport implements Transport {

  static final URI SOMEWHERE = URI.create("https://api.github.test/repos/acme/widget");

  final List<Request> asked = new ArrayList<>();
  private final Deque<Object> script = new ArrayDeque<>();

  ScriptedTransport answers(int status, String... headersAndValues) {
    return answersWith(status, "", headersAndValues);
  }

  ScriptedTransport answersWith(int status, String body, String... headersAndValues) {
    Map<String, List<String>> headers = new TreeMap<>();
    for (int i = 0; i < headersAndValues.length; i += 2) {
      headers.put(headersAndValues[i], List.of(headersAndValues[i + 1]));
    }
    script.add(new Response(status, headers, body.getBytes(UTF_8)));
    return this;
  }

  ScriptedTransport breaks(String how) {
    script.add(new IOException(how));
    return this;
  }

  @Override
  public Response send(Request request) throws IOException {
    asked.add(request);
    Object next = script.remove();
    if (next instanceof IOException broken) {
      throw broken;
    }
    return (Response) next;
  }
}
