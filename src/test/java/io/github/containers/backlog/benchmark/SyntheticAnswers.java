package io.github.containers.backlog.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.containers.backlog.model.History;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a server of made-up repositories says: made on the fly, nothing is kept but a few lists. */
final class SyntheticAnswers {

  /** The open ones of a page, for a reader that doesn't read the page. */
  static final String OPEN_NUMBERS = "X-Open-Numbers";

  /** When one of the page was last changed, for the same reader. */
  static final String LAST_CHANGE = "X-Last-Change";

  private static final JsonFactory JSON = new JsonFactory();
  private static final int PAGE = 100;

  /** More than are read at a time. */
  private static final int KEPT = 32;

  private static final Pattern OWNERS = Pattern.compile("/orgs/[^/]+/repos");
  private static final Pattern REPOSITORY =
      Pattern.compile("/repos/[^/]+/repository-(\\d+)(/issues(?:/(\\d+)/timeline)?|/releases)?");
  private static final Pattern NUMBER = Pattern.compile("[?&](?:page|after)=(\\d+)");
  private static final Pattern SINCE = Pattern.compile("[?&]since=([^&]+)");

  private final SyntheticStore content;
  private final String api;
  private final Map<Integer, SyntheticRepository> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, SyntheticRepository> eldest) {
          return size() > KEPT;
        }
      };

  SyntheticAnswers(SyntheticStore content, String api) {
    this.content = content;
    this.api = api;
  }

  /** An answer. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answer(int status, Map<String, String> headers, byte[] body) {}

  private interface Writing {
    void to(SyntheticJson json, JsonGenerator generator) throws IOException;
  }

  /** The answer to a GET. */
  Answer to(URI uri) throws IOException {
    if (OWNERS.matcher(uri.getPath()).matches()) {
      return repositories(uri, number(uri, 1));
    }
    Matcher path = REPOSITORY.matcher(uri.getPath());
    if (!path.matches()) {
      return new Answer(404, Map.of(), "{\"message\":\"Not Found\"}".getBytes(UTF_8));
    }
    SyntheticRepository repository = repository(Integer.parseInt(path.group(1)));
    if (path.group(2) == null) {
      return answer(Map.of(), (json, generator) -> json.repository(repository));
    }
    if (path.group(2).equals("/releases")) {
      return answer(Map.of(), (json, generator) -> generator.writeRaw("[]"));
    }
    if (path.group(3) != null) {
      History item = repository.histories().get(Integer.parseInt(path.group(3)) - 1);
      return answer(Map.of(), (json, generator) -> json.timeline(item));
    }
    return items(uri, repository);
  }

  private Answer repositories(URI uri, int page) throws IOException {
    int[] those =
        IntStream.rangeClosed(1, content.repositories())
            .skip((page - 1L) * PAGE)
            .limit(PAGE)
            .toArray();
    boolean more = page * PAGE < content.repositories();
    return answer(
        more ? Map.of("Link", next(uri.getPath() + "?page=" + (page + 1))) : Map.of(),
        (json, generator) -> {
          generator.writeStartArray();
          for (int number : those) {
            json.repository(SyntheticRepository.of(content, number));
          }
          generator.writeEndArray();
        });
  }

  private Answer items(URI uri, SyntheticRepository repository) throws IOException {
    Matcher since = SINCE.matcher(uri.toString());
    List<History> all =
        since.find()
            ? repository.changedSince(Instant.parse(since.group(1)))
            : repository.histories();
    int from = number(uri, 0);
    List<History> page = all.subList(from, Math.min(from + PAGE, all.size()));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(OPEN_NUMBERS, openNumbers(page));
    headers.put(LAST_CHANGE, lastChange(page));
    if (from + PAGE < all.size()) {
      String query = since.hitEnd() ? "" : "&since=" + since.group(1);
      headers.put("Link", next(uri.getPath() + "?after=" + (from + PAGE) + query));
    }
    return answer(
        headers,
        (json, generator) -> {
          generator.writeStartArray();
          for (History history : page) {
            json.item(repository, history.item());
          }
          generator.writeEndArray();
        });
  }

  private Answer answer(Map<String, String> headers, Writing writing) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (JsonGenerator generator = JSON.createGenerator(body)) {
      writing.to(new SyntheticJson(generator, api), generator);
    }
    return new Answer(200, headers, body.toByteArray());
  }

  private SyntheticRepository repository(int number) {
    synchronized (kept) {
      SyntheticRepository known = kept.get(number);
      if (known != null) {
        return known;
      }
    }
    SyntheticRepository made = SyntheticRepository.of(content, number);
    synchronized (kept) {
      kept.put(number, made);
    }
    return made;
  }

  private String next(String path) {
    return "<" + api + path + ">; rel=\"next\"";
  }

  private static String openNumbers(List<History> page) {
    return page.stream()
        .filter(its -> its.item().open())
        .map(its -> Integer.toString(its.item().number()))
        .collect(joining(","));
  }

  private static String lastChange(List<History> page) {
    return page.stream()
        .map(its -> its.item().updatedAt())
        .max(Comparator.naturalOrder())
        .map(Instant::toString)
        .orElse("");
  }

  private static int number(URI uri, int unlessGiven) {
    Matcher number = NUMBER.matcher(uri.toString());
    return number.find() ? Integer.parseInt(number.group(1)) : unlessGiven;
  }
}
