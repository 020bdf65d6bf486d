package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the API.
 *
 * @param response as it came
 * @param json its body; a missing node where there is none
 */
record ApiAnswer(Response response, JsonNode json) {

  private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*\\brel=\"next\"");

  boolean unchanged() {
    return response.status() == 304;
  }

  /** The link to the next page; null on the last one. */
  @Nullable String next() {
    Matcher matcher = NEXT.matcher(response.header("Link").orElse(""));
    return matcher.find() ? matcher.group(1) : null;
  }

  @Nullable String validator() {
    return response.header("ETag").orElse(null);
  }

  /** GitHub's time. */
  Instant at() {
    return response
        .date()
        .orElseThrow(() -> new SourceException(Reason.UNEXPECTED, "GitHub's answer bears no date"));
  }

  /** The body where a list is expected. */
  JsonNode list(URI asked) {
    if (!json.isArray()) {
      throw new SourceException(
          Reason.UNEXPECTED, "GitHub's answer to " + asked.getPath() + " is not a list");
    }
    return json;
  }
}
