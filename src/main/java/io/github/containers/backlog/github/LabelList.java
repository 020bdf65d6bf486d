package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.sync.Answer;
import io.github.containers.backlog.sync.Trail;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a repository's labels, a hundred a page. Each page has a validator of its own; together
 * they are the list's: address and ETag by turns, a line each.
 */
final class LabelList {

  private final Api api;
  private final URI first;

  LabelList(Api api, URI first) {
    this.api = api;
    this.first = first;
  }

  /** The labels; no content where every page is as it was. */
  Answer<List<Label>> read(@Nullable String validator) {
    if (validator == null) {
      return readFrom(api.get(first, null));
    }
    String[] lines = validator.split("\n", -1);
    ApiAnswer answer = null;
    for (int i = 0; i + 1 < lines.length; i += 2) {
      answer = api.get(URI.create(lines[i]), lines[i + 1]);
      if (!answer.unchanged()) {
        return readFrom(i == 0 ? answer : api.get(first, null));
      }
    }
    return answer == null || answer.next() != null
        ? readFrom(api.get(first, null))
        : new Answer<>(null, validator, answer.at());
  }

  private Answer<List<Label>> readFrom(ApiAnswer page) {
    List<Label> labels = new ArrayList<>();
    List<String> validators = new ArrayList<>();
    Instant at = page.at();
    Trail trail = new Trail();
    URI uri = first;
    for (ApiAnswer answer = page; ; answer = api.get(uri, null)) {
      answer.list(uri).forEach(json -> labels.add(label(json)));
      validators.add(uri.toString());
      validators.add(answer.validator() == null ? "" : answer.validator());
      String next = trail.follow(answer.next());
      if (next == null) {
        boolean whole = !validators.contains("");
        return new Answer<>(labels, whole ? String.join("\n", validators) : null, at);
      }
      uri = api.linked(next);
    }
  }

  private static Label label(JsonNode json) {
    String description = Field.textOrNull(json, "description");
    return new Label(Field.text(json, "name"), Field.text(json, "color"), description);
  }
}
