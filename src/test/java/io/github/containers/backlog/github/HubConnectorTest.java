package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.kohsuke.github.GHRateLimit;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubBuilder;

class HubConnectorTest {

  private static GitHub hub(String root, Transport transport) throws IOException {
    return new GitHubBuilder()
        .withEndpoint(root)
        .withConnector(new HubConnector(transport))
        .build();
  }

  @Test
  void whatABrokenConnectionLeftOpenIsNotRepeatedByHub4j() throws IOException {
    List<Request> asked = new ArrayList<>();
    GitHub hub =
        hub(
            "https://api.github.test",
            request -> {
              asked.add(request);
              throw new SocketException("Connection reset");
            });
    assertThatThrownBy(() -> hub.getRepository("acme/widget")).isInstanceOf(IOException.class);
    assertThat(asked).hasSize(1);
  }

  @Test
  void aPackedAnswerIsUnpackedOnce() throws IOException {
    String rate = "{\"limit\":5000,\"remaining\":4999,\"used\":1,\"reset\":1748736000}";
    String body =
        "{\"resources\":{\"core\":%1$s,\"search\":%1$s,\"graphql\":%1$s,"
            + "\"integration_manifest\":%1$s},\"rate\":%1$s}";
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(packed(body.formatted(rate)));
          }
        });
    server.start();
    try {
      URI root = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      GHRateLimit limit = hub(root.toString(), new JdkTransport()).getRateLimit();
      assertThat(limit.getCore().getRemaining()).isEqualTo(4999);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void howeverMuchWhiteSpaceItBeginsWithAnAnswerIsRead() throws IOException {
    String body = " \t\r\n".repeat(100) + "{\"name\": \"widget\"}";
    GitHub hub =
        hub(
            "https://api.github.test",
            request -> new Response(200, Map.of(), body.getBytes(UTF_8)));
    assertThat(hub.getRepository("acme/widget").getName()).isEqualTo("widget");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
