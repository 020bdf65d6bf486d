package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Begins to answer, to one, and then says nothing; knows when the other side hangs up. */
final class SilentHost implements AutoCloseable {

  private final ServerSocket server;
  private final CompletableFuture<Void> hungUp;

  /**
   * @param beginning of its answer
   */
  SilentHost(String beginning) throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    hungUp = CompletableFuture.runAsync(() -> serve(beginning));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
  }

  /** Comes when the other side is gone. */
  CompletableFuture<Void> hungUp() {
    return hungUp;
  }

  private void serve(String beginning) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write(beginning.getBytes(US_ASCII));
      InputStream in = socket.getInputStream();
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException reset) {
      return; // That is to hang up as well.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
