package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.containers.backlog.apply.WriteException;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers larger than any of GitHub's: here, than one MiB. */
class LargeAnswersTest {

  private static final RepositoryRef WIDGET = RepositoryRef.of("acme/widget");
  private static final int MOST = 1 << 20;
  private static final Duration LONG = Duration.ofMinutes(10);

  private final Transport network = new JdkTransport(new JdkTransport.Bounds(LONG, LONG, 1));
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI root() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Whoever asks is sent so many spaces; packed they are a thousandth of it. */
  private void sends(int bytes, boolean packed) {
    byte[] body = new byte[bytes];
    Arrays.fill(body, (byte) ' ');
    server.createContext("/", exchange -> answer(exchange, packed ? packed(body) : body, packed));
  }

  private void answer(HttpExchange exchange, byte[] body, boolean packed) throws IOException {
    asked.incrementAndGet();
    if (packed) {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    }
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneThatJustFitsIsTaken(boolean packed) throws IOException {
    sends(MOST, packed);
    assertThat(network.send(Request.get(root().resolve("/x"))).body()).hasSize(MOST);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneByteMoreIsRefused(boolean packed) {
    sends(MOST + 1, packed);
    assertThatThrownBy(() -> network.send(Request.get(root().resolve("/x"))))
        .isInstanceOf(MisledException.class)
        .hasMessage("GitHub's answer to GET /x is larger than 1 MiB, and so no answer of GitHub's");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void itIsAskedForOnceAndSaidInWordsWhyItIsNoUse(boolean packed) {
    sends(20 * MOST, packed);
    assertThatThrownBy(() -> connection().source().repository(WIDGET, null))
        .isInstanceOfSatisfying(
            SourceException.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED))
        .hasMessageContaining("GET /repos/acme/widget is larger than 1 MiB");
    assertThat(asked).hasValue(1);
  }

  @Test
  void whoLooksBeforeAWriteIsToldTheSame() {
    sends(20 * MOST, true);
    assertThatThrownBy(() -> connection().writer().repository(WIDGET))
        .isInstanceOf(WriteException.class)
        .hasMessageContaining("GET /repos/acme/widget is larger than 1 MiB")
        .hasMessageNotContaining("is there a network");
    assertThat(asked).hasValue(1);
  }

  private GitHubConnection connection() {
    return GitHubConnection.through(
        network, root(), new Token("of-this-test"), RateListener.NONE, it -> {}, Duration.ZERO);
  }
}
