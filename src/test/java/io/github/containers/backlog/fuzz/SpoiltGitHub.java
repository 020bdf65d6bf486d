package io.github.containers.backlog.fuzz;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.containers.backlog.cli.Typed;
import io.github.containers.backlog.cli.Typed.Answer;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.github.Asked;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands before the fake, and answers one question as it is told. */
final class SpoiltGitHub implements AutoCloseable {

  private static final List<String> PASSED =
      List.of("Date", "Link", "ETag", "X-RateLimit-Remaining", "X-RateLimit-Limit");

  /** The page with its charts costs more than all else: every so often only. */
  private static final int PAGES = 5;

  private static final String CONFIGURATION =
      """
      repositories: [containers/podman]
      live: [containers/podman]
      maintainers: [MAINTAINERS.md]
      history: all
      writes: 3
      policies:
        - {label: stale, when: kind == "bug" && idle > days(30), grace: 30d}
      """;

  private final FakeGitHub github =
      FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z")).unwatched();
  private final FakeRepository podman = github.repository("containers/podman").labels("stale");
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final Path folder;
  private final Typed typed;
  private volatile @Nullable RawReply spoilt;
  private final AtomicInteger given = new AtomicInteger();

  SpoiltGitHub(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    podman.file("MAINTAINERS.md", "| Name | GitHub |\n| --- | --- |\n| Max | mheon |\n");
    podman.issue("mia", "It fails").labeled("kind/bug").by("mheon").commented("Why?");
    podman.pullRequest("joe", "Change").by("mheon").merged();
    Files.writeString(folder.resolve("spoilt.yml"), CONFIGURATION);
    typed = Typed.in(folder, url(), github.clock().now());
    Prepared.forget(folder);
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * What became of it.
   *
   * @param answers of the commands, of which the first asks for it
   * @param asked how often the spoilt answer was given
   */
  record Course(List<Answer> answers, int asked) {}

  /** What the commands make of it that ask this question. */
  Course commands(RawReply raw, byte[] input) throws IOException {
    podman.issue("mia", "It fails again").labeled("kind/bug");
    github.clock().advanceDays(40);
    typed.showing(github.clock().now());
    given.set(0);
    spoilt = raw;
    try {
      return new Course(answers(raw.asked(), input), given.get());
    } finally {
      spoilt = null;
      github.requests().clear();
    }
  }

  private List<Answer> answers(Asked question, byte[] input) throws IOException {
    return switch (question) {
      case LOGIN, RATE, RIGHTS, LABEL_NAMES -> run(input, "doctor");
      case LOOK, HOME, COMMENTS, COMMENT, ADDED, REMOVED, CLOSED, MADE ->
          run(input, "triage --live --yes");
      default -> afresh(input);
    };
  }

  /** Into an empty store, and from there onto the page. */
  private List<Answer> afresh(byte[] input) throws IOException {
    Prepared.forget(folder);
    String shown = input.length % PAGES == 0 ? "report" : "queue";
    return run(input, "sync", "triage --offline", shown + " --offline");
  }

  private List<Answer> run(byte[] input, String... lines) {
    Commands commands = Commands.of(typed, input);
    return Stream.of(lines)
        .map(line -> line + " --config spoilt.yml --store " + Prepared.STORE)
        .map(line -> commands.run(line.split(" ", -1)))
        .toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] asked = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      RawReply now = spoilt;
      if (now != null
          && now.asked().method().equals(exchange.getRequestMethod())
          && path.matches(now.asked().path().replaceAll("/2(?=/|$)", "/[0-9]+"))) {
        given.incrementAndGet();
        now.reply().headers().forEach(exchange.getResponseHeaders()::set);
        send(exchange, now.reply().status(), now.reply().body());
      } else {
        pass(exchange, asked);
      }
    }
  }

  private void pass(HttpExchange exchange, byte[] asked) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(github.url() + exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(asked));
    for (String name : List.of("Authorization", "Content-Type", "If-None-Match", "Accept")) {
      Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
          .ifPresent(value -> request.header(name, value));
    }
    HttpResponse<String> answer;
    try {
      answer = client.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return;
    }
    for (String name : PASSED) {
      answer
          .headers()
          .firstValue(name)
          .ifPresent(value -> exchange.getResponseHeaders().set(name, ours(value)));
    }
    send(exchange, answer.statusCode(), ours(answer.body()).getBytes(StandardCharsets.UTF_8));
  }

  private String ours(String text) {
    return text.replace(github.url(), url());
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean bare = status == 204 || status == 304 || body.length == 0;
    exchange.sendResponseHeaders(status, bare ? -1 : body.length);
    if (!bare) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    github.close();
  }
}
