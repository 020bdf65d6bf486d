package io.github.containers.backlog.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A tab that shows a file. */
public final class Tab {

  private static final Map<String, Integer> KEYS =
      Map.of(
          "Tab",
          9,
          "Enter",
          13,
          "Escape",
          27,
          "Space",
          32,
          "End",
          35,
          "Home",
          36,
          "ArrowLeft",
          37,
          "ArrowRight",
          39);

  private final DevTools devTools;
  private final String session;
  private final int height;
  private int width;

  Tab(DevTools devTools, String session, int width, int height) {
    this.devTools = devTools;
    this.session = session;
    this.height = height;
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
    resize(width);
  }

  /** Makes it that wide. */
  public Tab resize(int pixels) {
    width = pixels;
    metrics(height);
    return this;
  }

  private void metrics(int tall) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", tall, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Prefers a dark page. */
  public Tab dark() {
    return emulate("", "prefers-color-scheme", "dark");
  }

  /** Runs no script of the page. */
  public Tab withoutScripts() {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  private Tab emulate(String media, String feature, String value) {
    send(
        "Emulation.setEmulatedMedia",
        Map.of("media", media, "features", List.of(Map.of("name", feature, "value", value))));
    return this;
  }

  /** Opens a file and waits until it is loaded. */
  public Tab open(Path file) {
    CompletableFuture<JsonNode> loaded = devTools.next("Page.loadEventFired", session);
    send("Page.navigate", Map.of("url", file.toUri().toString()));
    loaded.join();
    return this;
  }

  /** What an expression amounts to; a promise is waited for. */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** The text that an expression amounts to. */
  public String text(String expression) {
    return evaluate(expression).asText();
  }

  /** The texts of all elements that a selector finds and that can be seen. */
  public List<String> texts(String selector) {
    JsonNode found =
        evaluate(
            "[...document.querySelectorAll("
                + quoted(selector)
                + ")].filter(e => e.checkVisibility()).map(e => e.textContent.trim())");
    List<String> texts = new ArrayList<>();
    found.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Clicks on the middle of the first element that a selector finds. */
  public Tab click(String selector) {
    return mouse(selector, 0.5, List.of("mouseMoved", "mousePressed", "mouseReleased"));
  }

  /** Moves the pointer over an element, to that share of its width. */
  public Tab point(String selector, double share) {
    return mouse(selector, share, List.of("mouseMoved"));
  }

  private Tab mouse(String selector, double share, List<String> acts) {
    JsonNode box =
        evaluate(
            "(e => { const scrolling = document.documentElement.style;"
                // Ends a smooth scrolling that an earlier click began.
                + " scrolling.scrollBehavior = 'auto'; window.scrollTo(scrollX, scrollY);"
                + " e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const b = e.getBoundingClientRect(); return [b.left, b.top, b.width, b.height] })"
                + "(document.querySelector("
                + quoted(selector)
                + "))");
    double x = box.get(0).asDouble() + box.get(2).asDouble() * share;
    double y = box.get(1).asDouble() + box.get(3).asDouble() / 2;
    for (String act : acts) {
      send(
          "Input.dispatchMouseEvent",
          Map.of("type", act, "x", x, "y", y, "button", "left", "clickCount", 1));
    }
    return this;
  }

  /** Presses a key, such as {@code Tab}. */
  public Tab press(String key) {
    Map<String, Object> event =
        Map.of(
            "key",
            key.equals("Space") ? " " : key,
            "code",
            key,
            "windowsVirtualKeyCode",
            KEYS.get(key),
            "text",
            key.equals("Enter") ? "\r" : key.equals("Space") ? " " : "");
    for (String type : List.of("keyDown", "keyUp")) {
      Map<String, Object> act = new java.util.HashMap<>(event);
      act.put("type", type);
      send("Input.dispatchKeyEvent", act);
    }
    return this;
  }

  /** Types words where the focus is. */
  public Tab type(String words) {
    send("Input.insertText", Map.of("text", words));
    return this;
  }

  /** What the console, the log and uncaught errors said. */
  public List<String> complaints() {
    return Stream.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
        .flatMap(name -> devTools.events(name, session).stream())
        .map(JsonNode::toString)
        .toList();
  }

  /** The addresses that it asked for. */
  public List<String> requests() {
    return devTools.events("Network.requestWillBeSent", session).stream()
        .map(event -> event.get("request").get("url").asText())
        .toList();
  }

  /** The whole page as PNG. */
  public byte[] picture() {
    metrics(evaluate("Math.ceil(document.documentElement.scrollHeight)").asInt());
    byte[] png = screen();
    metrics(height);
    return png;
  }

  /** What is to be seen without scrolling, as PNG. */
  public byte[] screen() {
    return bytes(send("Page.captureScreenshot", Map.of("format", "png")));
  }

  /** The page on A4 paper, as PDF. */
  public byte[] paper() {
    return bytes(
        send(
            "Page.printToPDF",
            Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true)));
  }

  private static byte[] bytes(JsonNode answer) {
    return Base64.getDecoder().decode(answer.get("data").asText());
  }

  private JsonNode send(String method, Map<String, Object> parameters) {
    return devTools.send(method, parameters, session);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
