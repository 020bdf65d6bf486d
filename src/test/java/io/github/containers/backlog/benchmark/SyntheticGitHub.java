package io.github.containers.backlog.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A server of made-up repositories on the loopback address, without limits, faults or a network.
 * Unlike {@code fake.FakeGitHub} it keeps no state and checks nothing: it answers as fast as it
 * can, whatever the size.
 */
public final class SyntheticGitHub implements AutoCloseable {

  private static final int THREADS = 24;

  static {
    // Else the JDK's server waits 40 ms for an acknowledgement before it sends the end of an
    // answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final SyntheticAnswers answers;
  private final boolean packed;
  private final AtomicLong requests = new AtomicLong();
  private final AtomicLong pages = new AtomicLong();

  private SyntheticGitHub(SyntheticStore content, boolean packed) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
    this.packed = packed;
    answers = new SyntheticAnswers(content, url());
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * Starts one.
   *
   * @param content what it serves
   * @param packed whether it packs its answers for whoever accepts that, as GitHub does
   */
  public static SyntheticGitHub of(SyntheticStore content, boolean packed) throws IOException {
    return new SyntheticGitHub(content, packed);
  }

  /** Where it is to be found. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many it has answered. */
  public long requests() {
    return requests.get();
  }

  /** How many of these were for a page of a repository's items. */
  public long pages() {
    return pages.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.incrementAndGet();
      if (exchange.getRequestURI().getPath().endsWith("/issues")) {
        pages.incrementAndGet();
      }
      SyntheticAnswers.Answer answer = answers.to(exchange.getRequestURI());
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] body = answer.body();
      boolean pack = packed && accepts(exchange) && body.length > 0;
      if (pack) {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      }
      exchange.sendResponseHeaders(answer.status(), pack ? 0 : body.length);
      try (OutputStream out = pack ? new Packing(exchange) : exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  private static boolean accepts(HttpExchange exchange) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Fast rather than small: a real one spends its own time on that. */
  private static final class Packing extends GZIPOutputStream {
    Packing(HttpExchange exchange) throws IOException {
      super(exchange.getResponseBody(), 1 << 13);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
