package io.github.containers.backlog.github;

import io.github.containers.backlog.apply.WriteException;
import io.github.containers.backlog.apply.WriteException.Consequence;
import io.github.containers.backlog.github.Redirects.RefusedRedirectException;
import io.github.containers.backlog.sync.SourceException;
import java.io.IOException;
import java.util.Locale;

/** Says what a failure means for who writes. */
final class WriteRefusals {

  private static final String TOKEN =
      "GitHub lets this token write nothing to %s (%s); it needs the right to write issues and pull"
          + " requests there";

  private WriteRefusals() {}

  /** A write that was answered, but not with success. */
  static WriteException refused(Request request, ApiAnswer answer, Throwable cause) {
    SourceException inWords = Refusals.of(request, answer);
    String said = Refusals.said(answer);
    String lower = said.toLowerCase(Locale.ROOT);
    String message = String.valueOf(inWords.getMessage());
    return switch (answer.response().status()) {
      case 401 -> new WriteException(Consequence.STOP, message, cause);
      case 403 -> forbidden(request, lower, said, cause);
      case 404, 410 -> new WriteException(Consequence.LOOK_AGAIN, message, cause);
      case 408 -> new WriteException(Consequence.LOOK_AGAIN, message, cause);
      default ->
          answer.response().status() >= 500 || answer.response().succeeded()
              ? new WriteException(Consequence.LOOK_AGAIN, message, cause)
              : new WriteException(Consequence.LEAVE_ITEM, message, cause);
    };
  }

  private static WriteException forbidden(
      Request request, String lower, String said, Throwable cause) {
    if (lower.contains("archived")) {
      return new WriteException(
          Consequence.LEAVE_REPOSITORY, repository(request) + " is archived", cause);
    }
    return lower.contains("locked")
        ? new WriteException(Consequence.LEAVE_ITEM, "it is locked", cause)
        : new WriteException(
            Consequence.LEAVE_REPOSITORY, TOKEN.formatted(repository(request), said), cause);
  }

  private static String repository(Request request) {
    String[] parts = request.uri().getPath().split("/repos/", 2);
    String[] names = parts[parts.length - 1].split("/", 3);
    return names.length < 2 ? request.uri().getPath() : names[0] + "/" + names[1];
  }

  /**
   * A write that was not answered; of the connection's failures only some say that it is undone.
   */
  static WriteException broken(Request request, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedRedirectException || cause instanceof MisledException) {
        return new WriteException(
            Consequence.LOOK_AGAIN, String.valueOf(cause.getMessage()), failure);
      }
    }
    return new WriteException(
        Consequence.LOOK_AGAIN, "no answer came to " + request.described(), failure);
  }

  /** What kept something from being read; it has been tried again by then. */
  static WriteException unread(SourceException failure) {
    String message = String.valueOf(failure.getMessage());
    return switch (failure.reason()) {
      case UNAUTHORIZED, RATE_LIMITED, UNREACHABLE, FAILING ->
          new WriteException(Consequence.STOP, message, failure);
      case NOT_FOUND, FORBIDDEN ->
          new WriteException(Consequence.LEAVE_REPOSITORY, message, failure);
      case UNEXPECTED -> new WriteException(Consequence.LEAVE_ITEM, message, failure);
    };
  }

  /** As {@link #unread}, where hub4j asked. */
  static WriteException unread(Request request, IOException failure) {
    return unread(BrokenLine.failure(request, failure));
  }
}
