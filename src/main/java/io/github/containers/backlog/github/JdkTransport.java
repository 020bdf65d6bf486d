package io.github.containers.backlog.github;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Sends by the JDK's own client, within bounds; follows no redirect by itself. */
final class JdkTransport implements Transport {

  /**
   * How long to wait and how much to take.
   *
   * @param connecting until there is a connection
   * @param answering until the answer is there to its end: the JDK's own limit for that holds only
   *     up to the first byte of the body
   * @param mebibytes of a body, as it comes and unpacked
   */
  record Bounds(Duration connecting, Duration answering, int mebibytes) {

    int bytes() {
      return mebibytes << 20;
    }
  }

  private static final Bounds USUAL =
      new Bounds(Duration.ofSeconds(15), Duration.ofSeconds(90), 64);

  private final Bounds bounds;
  private final HttpClient client;

  JdkTransport() {
    this(USUAL);
  }

  JdkTransport(Bounds bounds) {
    this.bounds = bounds;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(bounds.connecting())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public Response send(Request request) throws IOException {
    String tooLarge =
        "GitHub's answer to "
            + request.described()
            + " is larger than "
            + bounds.mebibytes()
            + " MiB, and so no answer of GitHub's";
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(prepared(request), response -> new BoundedBody(bounds.bytes(), tooLarge));
    HttpResponse<byte[]> answer = awaited(coming);
    return new Response(answer.statusCode(), headers(answer), unpacked(answer, tooLarge));
  }

  private static HttpRequest prepared(Request request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request.uri()).setHeader("Accept-Encoding", "gzip");
    if (request.uri().getScheme().equals("http")) {
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    request.headers().forEach(builder::setHeader);
    byte[] body = request.body();
    builder.method(
        request.method(),
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    return builder.build();
  }

  /** Whoever waits no longer hangs up: else the line would stay open. */
  private <T> T awaited(CompletableFuture<T> coming) throws IOException {
    try {
      return coming.get(bounds.answering().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      coming.cancel(true);
      throw new HttpTimeoutException("no whole answer within " + bounds.answering());
    } catch (InterruptedException stopped) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while waiting for GitHub");
    } catch (ExecutionException failed) {
      throw broken(failed.getCause());
    }
  }

  private static IOException broken(@Nullable Throwable failure) {
    if (failure instanceof Error grave) {
      throw grave;
    }
    return failure instanceof IOException broken ? broken : new IOException(failure);
  }

  /** Without the one that says that the body is packed: it no longer is. */
  private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().map());
    headers.remove("Content-Encoding");
    return headers;
  }

  private byte[] unpacked(HttpResponse<byte[]> answer, String tooLarge) throws IOException {
    Optional<String> packing = answer.headers().firstValue("Content-Encoding");
    if (packing.filter("gzip"::equalsIgnoreCase).isEmpty() || answer.body().length == 0) {
      return answer.body();
    }
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      byte[] body = stream.readNBytes(bounds.bytes() + 1);
      if (body.length > bounds.bytes()) {
        throw new MisledException(tooLarge);
      }
      return body;
    }
  }
}
