package io.github.containers.backlog.fake;

import java.util.Optional;

/** Tags answers, so that a client that has one already is told so at no charge. */
final class Conditional {

  private Conditional() {}

  static ApiAnswer tagged(ApiAnswer answer, Account account) {
    String tag = EntryJson.sha(account.token() + "\n" + answer.headers() + "\n" + answer.body());
    return answer.with("ETag", "\"" + tag + "\"").with("Cache-Control", "private, max-age=60");
  }

  static boolean isKnown(ApiAnswer tagged, ApiRequest request) {
    Optional<String> known = request.findHeader("if-none-match");
    String tag = tagged.headers().get("ETag");
    return known.isPresent() && tag != null && known.get().contains(tag);
  }

  static ApiAnswer notModified(ApiAnswer answer) {
    return new ApiAnswer(304, answer.headers(), "");
  }
}
