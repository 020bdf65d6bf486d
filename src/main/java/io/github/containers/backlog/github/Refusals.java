package io.github.containers.backlog.github;

import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;

/** Says in words what a refusal means and what to do, and of an answer that nobody can use. */
final class Refusals {

  private Refusals() {}

  static SourceException of(Request request, ApiAnswer answer) {
    String said = said(answer);
    String asked = request.uri().getPath();
    if (answer.response().succeeded() || answer.unchanged()) {
      return new SourceException(
          Reason.UNEXPECTED, "GitHub's answer to " + request.described() + " is not as documented");
    }
    return switch (answer.response().status()) {
      case 401 ->
          new SourceException(
              Reason.UNAUTHORIZED,
              "GitHub does not accept the token ("
                  + said
                  + "); is it expired? Set GITHUB_TOKEN anew");
      case 403, 451 ->
          new SourceException(
              Reason.FORBIDDEN, "GitHub refuses " + asked + " (" + said + "); see backlog doctor");
      case 404, 410 ->
          new SourceException(
              Reason.NOT_FOUND,
              "GitHub has no "
                  + asked
                  + ", or this token may not see it ("
                  + said
                  + "); check the name, and the token's rights");
      default ->
          new SourceException(
              answer.response().status() / 100 == 5 ? Reason.FAILING : Reason.UNEXPECTED,
              "GitHub answers "
                  + asked
                  + " with "
                  + answer.response().status()
                  + " ("
                  + said
                  + ")"
                  + (answer.response().status() / 100 == 5 ? "; try again later" : ""));
    };
  }

  /** GitHub's own words, on one line and short. */
  static String said(ApiAnswer answer) {
    String message = answer.json().path("message").asText("no message");
    String line = message.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }
}
