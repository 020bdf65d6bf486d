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
    Response response = send(new Request(request.method(), uri, headers, body(request)));
    if ((response.succeeded() || response.status() == 304) && !hasContent(response)) {
      throw new IOException("GitHub's answer has no content");
    }
    return new Answered(request, response);
  }

  /**
   * Whether it is an object or a list: of anything else hub4j makes a null, and stumbles over it.
   */
  private static boolean hasContent(Response response) {
    if (response.status() == 204 || response.status() == 304) {
      return false;
    }
    byte[] body = response.body();
    int first = 0;
    while (first < body.length && isWhiteSpace(body[first])) {
      first++;
    }
    return first < body.length && (body[first] == '{' || body[first] == '[');
  }

  /** As JSON has it (RFC 8259, section 2). */
  private static boolean isWhiteSpace(byte sign) {
    return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
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
