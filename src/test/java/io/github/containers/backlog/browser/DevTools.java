package io.github.containers.backlog.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The Chrome DevTools protocol: commands with answers, and events that come by themselves. */
final class DevTools implements WebSocket.Listener {

  private static final int SECONDS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final Map<String, CompletableFuture<JsonNode>> announced = new ConcurrentHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private WebSocket socket;

  static DevTools connect(URI address) {
    DevTools devTools = new DevTools();
    devTools.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, devTools).join();
    return devTools;
  }

  /** Sends a command and waits for its answer; to the browser itself where session is empty. */
  JsonNode send(String method, Map<String, Object> parameters, String session) {
    int id = lastId.incrementAndGet();
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("id", id);
    command.put("method", method);
    command.put("params", parameters);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    awaited.put(id, answer);
    try {
      socket.sendText(JSON.writeValueAsString(command), true).join();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    JsonNode got = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (got.has("error")) {
      throw new IllegalStateException(method + ": " + got.get("error"));
    }
    return got.get("result");
  }

  /** Begins to listen for an event of a session; what is returned completes with the next one. */
  CompletableFuture<JsonNode> next(String event, String session) {
    CompletableFuture<JsonNode> next = new CompletableFuture<>();
    announced.put(session + event, next);
    return next.orTimeout(SECONDS, TimeUnit.SECONDS);
  }

  /** The events of a session of that name so far. */
  List<JsonNode> events(String name, String session) {
    return events.stream()
        .filter(event -> event.path("sessionId").asText().equals(session))
        .filter(event -> event.get("method").asText().equals(name))
        .map(event -> event.get("params"))
        .toList();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    text.append(data);
    if (last) {
      accept(text.toString());
      text.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  private void accept(String message) {
    try {
      JsonNode node = JSON.readTree(message);
      if (node.has("id")) {
        CompletableFuture<JsonNode> answer = awaited.remove(node.get("id").asInt());
        if (answer != null) {
          answer.complete(node);
        }
        return;
      }
      events.add(node);
      CompletableFuture<JsonNode> next =
          announced.remove(node.path("sessionId").asText() + node.get("method").asText());
      if (next != null) {
        next.complete(node.get("params"));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
