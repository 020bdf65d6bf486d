package io.github.containers.backlog.fake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** A kept-alive HTTP/1.1 connection: one request after the other, until one side ends it. */
final class Connection {

  private final Socket socket;
  private final Function<ApiRequest, Reply> api;

  Connection(Socket socket, Function<ApiRequest, Reply> api) {
    this.socket = socket;
    this.api = api;
  }

  void serve() {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      while (answerOne(new RequestReader(in))) {
        socket.getOutputStream().flush();
      }
    } catch (IOException gone) {
      // The client went, or the fake was closed.
    }
  }

  void end() {
    Listener.closeQuietly(socket);
  }

  /** Says whether another request may follow. */
  private boolean answerOne(RequestReader reader) throws IOException {
    try {
      return send(api.apply(reader.read()));
    } catch (EOFException end) {
      return false;
    }
  }

  private boolean send(Reply reply) throws IOException {
    switch (reply.delivery()) {
      case DROPPED -> {
        socket.setSoLinger(true, 0); // resets the connection instead of ending it
        return false;
      }
      case CUT -> {
        write(reply.answer(), bytes(reply), half(bytes(reply)));
        return false;
      }
      case STANDSTILL -> {
        write(reply.answer(), bytes(reply), half(bytes(reply)));
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        return false;
      }
      case TRUNCATED -> write(reply.answer(), half(bytes(reply)), half(bytes(reply)));
      default -> write(reply.answer(), bytes(reply), bytes(reply));
    }
    return true;
  }

  private void write(ApiAnswer answer, byte[] announced, byte[] sent) throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " Said\r\n");
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
    }
    if (answer.status() != 204 && answer.status() != 304) {
      head.append("Content-Length: ").append(announced.length).append("\r\n");
    }
    OutputStream out = socket.getOutputStream();
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    out.write(sent);
    out.flush();
  }

  private static byte[] bytes(Reply reply) {
    return reply.answer().body().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }
}
