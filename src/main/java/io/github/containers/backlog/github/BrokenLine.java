package io.github.containers.backlog.github;

import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** Says in words why no answer came, or none that one could take. */
final class BrokenLine {

  /** How the JDK's client says that a connection ended too early. */
  private static final List<String> BROKEN_OFF =
      List.of(
          "received no bytes",
          "bytes received",
          "reset",
          "rst_stream",
          "eof",
          "closed",
          "goaway",
          "shut down");

  private BrokenLine() {}

  static SourceException failure(Request request, IOException broken) {
    Throwable root = rootOf(broken);
    if (root instanceof MisledException) {
      return new SourceException(
          Reason.UNEXPECTED, String.valueOf(root.getMessage()), broken, null);
    }
    if (UntrustedHost.is(broken)) {
      return new SourceException(
          Reason.UNREACHABLE, UntrustedHost.said(request.uri(), broken), broken, null);
    }
    return new SourceException(
        Reason.UNREACHABLE, unreached(request.uri().getAuthority(), root), broken, null);
  }

  private static String unreached(String host, Throwable root) {
    if (root instanceof HttpTimeoutException) {
      return host + " takes too long to answer to the end; try again later";
    }
    return isBrokenOff(root)
        ? "the connection to " + host + " breaks off again and again; try again later"
        : "cannot reach " + host + ": " + why(root) + "; is there a network?";
  }

  /** hub4j and the JDK wrap what happened, and put their own words to it. */
  private static Throwable rootOf(Throwable broken) {
    Throwable root = broken;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** What is packed and is cut short, or damaged on its way, says so itself. */
  private static boolean isBrokenOff(Throwable root) {
    if (root instanceof EOFException || root instanceof ZipException) {
      return true;
    }
    String message = String.valueOf(root.getMessage()).toLowerCase(Locale.ROOT);
    return BROKEN_OFF.stream().anyMatch(message::contains);
  }

  /** The JDK leaves the most common reasons without a message. */
  private static String why(Throwable root) {
    if (root instanceof UnresolvedAddressException) {
      return "no address is known for that name";
    }
    String message = root.getMessage();
    if (message == null) {
      // Whoever is refused while many connect finds the channel closed.
      return root instanceof ConnectException || root instanceof ClosedChannelException
          ? "nobody answers there"
          : root.getClass().getSimpleName();
    }
    return message;
  }
}
