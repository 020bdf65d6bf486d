package io.github.containers.backlog.github;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Lets hub4j speak through our transport, with its retries, limits and guards. */
final class HubConnector implements GitHubConnector {

  private final Transport transport;

  HubConnector(Transport transport) {
    this.transport = transport;
  }

  @Override
  public GitHubConnectorResponse send(GitHubConnectorRequest request) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    request.allHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
    if (request.contentType() != null) {
      headers.put("Content-Type", request.contentType());
    }
    URI uri = URI.create(request.url().toString());
    return new Answered(request, send(new Request(request.method(), uri, headers, body(request))));
  }

  /** hub4j repeats whatever ends in a SocketException, writes too: so it never sees one. */
  private Response send(Request request) throws IOException {
    try {
      return transport.send(request);
    } catch (IOException broken) {
      throw new IOException(broken.getMessage(), broken);
    }
  }

  private static byte @Nullable [] body(GitHubConnectorRequest request) throws IOException {
    if (!request.hasBody()) {
      return null;
    }
    try (InputStream stream = request.body()) {
      return stream.readAllBytes();
    }
  }

  private static final class Answered extends GitHubConnectorResponse.ByteArrayResponse {

    private final byte[] body;

    Answered(GitHubConnectorRequest request, Response response) {
      super(request, response.status(), response.headers());
      body = response.body();
    }

    @Override
    protected InputStream rawBodyStream() {
      return new ByteArrayInputStream(body);
    }
  }
}
