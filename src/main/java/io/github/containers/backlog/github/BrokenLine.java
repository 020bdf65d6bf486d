package io.github.containers.backlog.github;

import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Locale;

/** Says in words why no answer came. */
final class BrokenLine {

  /** How the JDK's client says that a connection ended too early. */
  private static final List<String> BROKEN_OFF =
      List.of("received no bytes", "bytes received", "reset", "eof", "closed", "goaway");

  private BrokenLine() {}

  static SourceException failure(Request request, IOException broken) {
    if (UntrustedHost.is(broken)) {
      return new SourceException(
          Reason.UNREACHABLE, UntrustedHost.said(request.uri(), broken), broken, null);
    }
    String host = request.uri().getAuthority();
    Throwable root = rootOf(broken);
    String message =
        isBrokenOff(root)
            ? "the connection to " + host + " breaks off again and again; try again later"
            : "cannot reach " + host + ": " + why(root) + "; is there a network?";
    return new SourceException(Reason.UNREACHABLE, message, broken, null);
  }

  /** hub4j and the JDK wrap what happened, and put their own words to it. */
  private static Throwable rootOf(Throwable broken) {
    Throwable root = broken;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static boolean isBrokenOff(Throwable root) {
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
