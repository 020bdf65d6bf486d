package io.github.containers.backlog.github;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One HTTP answer, read to its end.
 *
 * @param status the status code
 * @param headers names (without case) and values
 * @param body the body, unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Response(int status, Map<String, List<String>> headers, byte[] body) {

  Response {
    Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    byName.putAll(headers);
    headers = byName;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
  }

  /** A header that is a whole number; empty where it is absent, none, or beyond all reason. */
  Optional<Long> number(String name) {
    return header(name).filter(text -> text.matches("\\d{1,11}")).map(Long::valueOf);
  }

  /** GitHub's time when it answered; empty where the header is absent or wrong. */
  Optional<Instant> date() {
    try {
      return header("Date")
          .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }

  boolean succeeded() {
    return status / 100 == 2;
  }

  boolean redirects() {
    return status / 100 == 3 && status != 304;
  }
}
