package io.github.containers.backlog.github;

import io.github.containers.backlog.apply.WriteException;
import io.github.containers.backlog.apply.Written;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.io.IOException;

/** Says things by hub4j or without it, and what their failures mean for who writes. */
final class Dialogue {

  /** Says something. */
  @FunctionalInterface
  interface Saying<T> {
    T say() throws IOException;
  }

  private final Overheard overheard;

  Dialogue(Overheard overheard) {
    this.overheard = overheard;
  }

  /** The answer to what was said last, where there was one. */
  ApiAnswer answer() {
    return overheard.findLast().orElseThrow();
  }

  /** Whether the last answer was that there is nothing of the kind. */
  boolean saidGone() {
    int status = overheard.findLast().map(it -> it.response().status()).orElse(0);
    return status == 404 || status == 410;
  }

  /** Reads; what failed in passing has been tried again by then. */
  <T> T reading(Saying<T> saying) {
    try {
      return wholly(saying);
    } catch (SourceException failure) {
      throw WriteRefusals.unread(failure);
    } catch (IOException failure) {
      Request asked = overheard.findAsked().orElseThrow();
      throw overheard
          .findLast()
          .map(answer -> WriteRefusals.unread(Refusals.of(asked, answer)))
          .orElseGet(() -> WriteRefusals.unread(asked, failure));
    }
  }

  /** Asks again where an answer that should be JSON is none: half of it, most likely. */
  private <T> T wholly(Saying<T> saying) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return saying.say();
      } catch (IOException failure) {
        if (!saidHalf()) {
          throw failure;
        }
        if (attempt == Api.TRIES) {
          throw Api.notWhole(overheard.findAsked().orElseThrow(), failure);
        }
      }
    }
  }

  private boolean saidHalf() {
    return overheard
        .findLast()
        .filter(answer -> answer.response().succeeded() && answer.json().isMissingNode())
        .isPresent();
  }

  /** Writes, once. A limit is a refusal that says when: everything stops. */
  Written writing(Saying<Written> saying) {
    try {
      return saying.say();
    } catch (SourceException failure) {
      throw failure.reason() == Reason.RATE_LIMITED
          ? WriteRefusals.unread(failure)
          : failed(failure);
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  private WriteException failed(Exception failure) {
    Request asked = overheard.findAsked().orElseThrow();
    return overheard
        .findLast()
        .map(answer -> WriteRefusals.refused(asked, answer, failure))
        .orElseGet(() -> WriteRefusals.broken(asked, failure));
  }
}
