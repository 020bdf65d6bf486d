package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.containers.backlog.apply.WriteException;
import io.github.containers.backlog.cli.Typed.Answer;
import io.github.containers.backlog.config.MaintainersFile;
import io.github.containers.backlog.github.Asked;
import io.github.containers.backlog.github.Book;
import io.github.containers.backlog.github.Reply;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.Viewpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers of GitHub: asked for, made into our records, and these looked at. */
final class AnswerTarget implements Target {

  private static final Pattern CLASS = Pattern.compile("[a-z]\\.[A-Z]\\w*(?:Exception|Error)\\b");

  private static final Instant PRESENT = Instant.parse("2025-06-02T00:00:00Z");

  /** Each leaves an issue behind; after so many, a world begins anew. */
  private static final int COURSES = 20;

  /** What is as large stays in the store, and with the emulated GitHub: neither is kept then. */
  private static final int HEAVY = 1_000_000;

  /**
   * As whom it would act, sync can do without; the reports that need it say so. And reading asks
   * for the repository as writing does, and needs less of it.
   */
  private static final Set<Asked> OPTIONAL = EnumSet.of(Asked.ACCOUNT, Asked.HOME);

  private static final Set<Asked> LENIENT =
      EnumSet.of(Asked.RIGHTS, Asked.ADDED, Asked.REMOVED, Asked.CLOSED);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Book book = new Book();
  private final AnswerInputs inputs = new AnswerInputs(book);
  private final Path folder;
  private final Item item;
  private SpoiltGitHub github;
  private int courses;
  private boolean heavy;

  AnswerTarget(Path folder) throws IOException {
    this.folder = folder;
    github = new SpoiltGitHub(folder);
    Object page = Asked.ITEMS.of(book.saying(Asked.ITEMS, book.right(Asked.ITEMS)));
    item = items(page).get(0);
  }

  @Override
  public Input input(Random random) {
    return inputs.next(random);
  }

  @Override
  public Outcome read(byte[] input) {
    RawReply raw = RawReply.of(input).orElse(null);
    if (raw == null) {
      return Outcome.refused("cut");
    }
    try {
      look(raw.asked().of(book.saying(raw.asked(), raw.reply())));
      Broken.unless(!isHollow(raw), "it reads an answer that is none to " + raw.asked());
      return Outcome.ACCEPTED;
    } catch (SourceException | WriteException refused) {
      String words = String.valueOf(refused.getMessage());
      Broken.unless(!words.isBlank() && !CLASS.matcher(words).find(), "no words: " + words);
      return Outcome.refused(words);
    }
  }

  /**
   * Whether it comes as the right one does, but is no JSON or of another type at the top. Where the
   * rights are asked for, and after a write that was made, less is needed of it.
   */
  private boolean isHollow(RawReply raw) {
    Reply right = book.right(raw.asked());
    return !LENIENT.contains(raw.asked())
        && raw.reply().status() == right.status()
        && raw.reply().headers().equals(right.headers())
        && !isLike(raw.reply().body(), top(MAPPER::readTree, right.body()));
  }

  /** As bytes it may begin with a mark, as a text it may have had others than UTF-8. */
  private static boolean isLike(byte[] body, JsonNodeType type) {
    return top(MAPPER::readTree, body) == type
        || top(bytes -> MAPPER.readTree(new String(bytes, UTF_8)), body) == type;
  }

  private interface Parsing {
    JsonNode of(byte[] body) throws IOException;
  }

  private static JsonNodeType top(Parsing parsing, byte[] body) {
    try {
      return parsing.of(body).getNodeType();
    } catch (IOException none) {
      return JsonNodeType.MISSING;
    }
  }

  /** Whatever was read can be asked everything. */
  private void look(@Nullable Object made) {
    items(made).forEach(each -> look(History.withoutEvents(each)));
    if (made instanceof io.github.containers.backlog.sync.Answer<?> answer
        && answer.content() instanceof String text) {
      MaintainersFile.read(text).forEach(each -> Broken.unless(!each.login().isEmpty(), "nobody"));
    }
    List<Event> events = listed(made, Event.class);
    if (!events.isEmpty()) {
      look(History.of(item, events));
    }
  }

  private static void look(History history) {
    Instant created = history.item().createdAt();
    Instant asOf = created.isAfter(PRESENT) ? created : PRESENT;
    ItemAt at = new ItemAt(history, Viewpoint.at(asOf));
    Broken.unless(!at.kind().isBlank(), "an item of no kind");
    Broken.unless(!at.idle().time().isNegative(), "idle for less than nothing: " + at.idle());
  }

  private static List<Item> items(@Nullable Object made) {
    return listed(made, Item.class);
  }

  private static <T> List<T> listed(@Nullable Object made, Class<T> type) {
    return made instanceof List<?> list
        ? list.stream().filter(type::isInstance).map(type::cast).toList()
        : List.of();
  }

  @Override
  public int command(byte[] input, Outcome outcome) throws IOException {
    RawReply raw = RawReply.of(input).orElse(null);
    if (raw == null) {
      return 0;
    }
    if (++courses % COURSES == 0 || heavy) {
      github.close();
      github = new SpoiltGitHub(folder);
    }
    heavy = input.length > HEAVY;
    SpoiltGitHub.Course course = github.commands(raw, input);
    boolean right = raw.reply().isLike(book.right(raw.asked()));
    for (Answer answer : course.answers()) {
      Commands.check(answer, right ? new Integer[] {0} : new Integer[] {0, 1, 3});
    }
    boolean asked = course.asked() > 0;
    Outcome served = read(new RawReply(raw.asked(), dated(raw.reply())).bytes());
    boolean needed = asked && !OPTIONAL.contains(raw.asked());
    Answer first = course.answers().get(0);
    // A file that is not there is named, and done without.
    boolean told = raw.asked() == Asked.FILE && (first.err() + first.out()).contains("MAINTAINERS");
    Broken.unless(
        !needed || served.accepted() || first.exit() != 0 || told,
        "the command takes the answer to " + raw.asked() + " that is refused: " + served.words());
    return asked ? course.answers().size() : 0;
  }

  /** The JDK's server gives each answer a date of its own. */
  private Reply dated(Reply reply) {
    Map<String, String> headers = new TreeMap<>(reply.headers());
    headers.put("Date", Objects.requireNonNull(book.right(Asked.ITEMS).headers().get("Date")));
    return new Reply(reply.status(), headers, reply.body());
  }

  @Override
  public void close() {
    github.close();
  }
}
