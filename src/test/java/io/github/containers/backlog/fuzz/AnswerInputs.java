package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.github.Asked;
import io.github.containers.backlog.github.Book;
import io.github.containers.backlog.github.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** Answers of GitHub, of all its endpoints that are read, that are not as they should be. */
final class AnswerInputs {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Asked[] ALL = Asked.values();
  private static final int[] STATUSES = {
    201, 204, 206, 301, 302, 304, 307, 400, 401, 403, 404, 410, 422, 429, 451, 500, 502, 599, 999
  };
  private static final List<String> LINKS =
      List.of(
          "<https://api.github.test/repos/containers/podman/issues?page=2>; rel=\"next\"",
          "<?page=2>; rel=\"next\"",
          "<>; rel=\"next\"",
          "<::>; rel=\"next\"",
          "<",
          "next",
          "<https://elsewhere.test/>; rel=\"next\"",
          "<http://[>; rel=\"next\"",
          "<mailto:a@b>; rel=\"next\"",
          "<//elsewhere.test>; rel=\"next\"",
          "<#>; rel=\"next\"",
          "<https://api.github.test/repos/containers/podman/labels?per_page=100>; rel=\"next\"");
  private static final List<String> NUMBERS =
      List.of("0", "1", "-1", "4999", "99999999999", "999999999999999999999", "x", "");
  private static final List<String> DATES =
      List.of(
          "",
          "yesterday",
          "Sun, 99 Jun 2025 12:00:00 GMT",
          "1748779200",
          "Sat, 01 Jan 0000 00:00:00 GMT",
          "Fri, 31 Dec 9999 23:59:59 GMT");

  /** The emulated GitHub holds it several times over in the memory that is the program's alone. */
  private static final int LARGEST = 16_000_000;

  private final Damage damage =
      JsonDamage.ofText("\"id\": 9223372036854775808,", "\"title\": null,");
  private final Book book;
  private final Map<Asked, JsonNode> trees = new EnumMap<>(Asked.class);

  AnswerInputs(Book book) {
    this.book = book;
    for (Asked asked : ALL) {
      trees.put(asked, tree(book.right(asked).body()));
    }
  }

  private static JsonNode tree(byte[] body) {
    try {
      return MAPPER.readTree(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Input next(Random random) {
    Asked asked = ALL[random.nextInt(ALL.length)];
    Reply right = book.right(asked);
    if (random.nextInt(50) == 0) {
      return new Input(new RawReply(asked, right).bytes(), Expected.ACCEPTED);
    }
    boolean usual = random.nextInt(12) > 0;
    int status = usual ? right.status() : STATUSES[random.nextInt(STATUSES.length)];
    Map<String, String> headers = new TreeMap<>(right.headers());
    if (random.nextInt(8) == 0) {
      spoil(headers, random);
    }
    byte[] body = body(asked, random);
    while (body.length > LARGEST) {
      body = body(asked, random);
    }
    return Input.of(new RawReply(asked, new Reply(status, headers, body)).bytes());
  }

  private byte[] body(Asked asked, Random random) {
    int dice = random.nextInt(100);
    if (asked == Asked.FILE && dice < 60) {
      return MaintainersTables.file(random);
    } else if (dice < 3) {
      return deep(random);
    } else if (dice < 25) {
      return damage.of(book.right(asked).body(), random);
    }
    byte[] other =
        bytes(JsonDamage.of(Objects.requireNonNull(trees.get(asked)).deepCopy(), random));
    return dice < 90 ? other : damage.of(other, random);
  }

  private static byte[] deep(Random random) {
    int many = 1 << random.nextInt(17);
    String open = random.nextBoolean() ? "[" : "{\"a\":";
    return (random.nextBoolean() ? open.repeat(many) : "[" + "{},".repeat(many) + "{}]")
        .getBytes(UTF_8);
  }

  private static byte[] bytes(JsonNode tree) {
    try {
      return MAPPER.writeValueAsBytes(tree);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void spoil(Map<String, String> headers, Random random) {
    switch (random.nextInt(7)) {
      case 0 -> headers.remove("Date");
      case 1 -> headers.put("Date", pick(DATES, random));
      case 2 -> headers.put("Retry-After", pick(NUMBERS, random));
      case 3 -> headers.put("X-RateLimit-Remaining", pick(NUMBERS, random));
      case 4 -> headers.put("X-RateLimit-Reset", pick(NUMBERS, random));
      case 5 -> headers.put("Location", pick(LINKS, random));
      default -> headers.put("Link", pick(LINKS, random));
    }
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
