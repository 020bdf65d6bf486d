package io.github.containers.backlog.config;

import io.github.containers.backlog.config.Shape.ListOf;
import io.github.containers.backlog.config.Shape.Mapped;
import io.github.containers.backlog.config.Shape.Scalar;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The shapes that several keys share. */
final class Shapes {

  /** GitHub's limit for a label's name. */
  private static final int LONGEST_LABEL = 50;

  private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,38}(\\[bot])?");

  static final Shape<String> LABEL = text("the name of a label", Shapes::label);
  static final Shape<List<String>> LABELS = new ListOf<>("a list of labels", LABEL);
  static final Shape<String> LOGIN_NAME = text("the login of an account", Shapes::login);
  static final Shape<RepositoryPattern> REPOSITORY = text("a repository", RepositoryPattern::parse);
  static final Shape<List<RepositoryPattern>> REPOSITORIES =
      new ListOf<>("a list of repositories", REPOSITORY);
  static final Shape<Duration> DURATION =
      text("a duration such as 30d", Durations.FORM, Durations::parse);
  static final Shape<Duration> BRIEF_DURATION =
      text("a duration such as 1s", Durations.FORM, Durations::parseBrief);
  static final Shape<Duration> LONGER_THAN_ZERO =
      text("a duration such as 30d", Durations.FORM, Shapes::positive);

  private Shapes() {}

  /** A text that must not be empty or blank. */
  static <T> Shape<T> text(String phrase, Function<String, T> parser) {
    return text(phrase, Form.ANY, parser);
  }

  /** A text that must not be empty or blank, and is written in that form. */
  static <T> Shape<T> text(String phrase, Form form, Function<String, T> parser) {
    return new Scalar<>(
        phrase,
        form,
        text -> {
          if (text.isBlank()) {
            throw new UnreadableTextException("an empty text is not " + phrase, null);
          }
          return parser.apply(text);
        });
  }

  /** One of the constants of an enum, in lower case. */
  static <E extends Enum<E>> Shape<E> word(Class<E> type) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    List<String> words = constants.stream().map(Shapes::word).toList();
    String phrase = "one of " + String.join(", ", words);
    return text(
        phrase,
        new Form.Words(words),
        text ->
            constants.stream()
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(text, phrase, words)));
  }

  /** A whole number of that range. */
  static Shape<Integer> number(int least, int most) {
    String phrase = "a whole number from " + least + " to " + most;
    return text(
        phrase,
        new Form.Number(least, most),
        text -> {
          if (!text.matches("[0-9]{1,9}")) {
            throw new UnreadableTextException(QuotedText.quote(text) + " is not " + phrase, null);
          }
          int number = Integer.parseInt(text);
          if (number < least || number > most) {
            throw new UnreadableTextException(text + " is not " + phrase, null);
          }
          return number;
        });
  }

  /** A list that is not empty. */
  static <T> Shape<List<T>> atLeastOne(Shape<List<T>> list) {
    return new Mapped<>(
        list,
        entries -> {
          if (entries.isEmpty()) {
            throw new UnreadableTextException("this list is empty", "give at least one entry");
          }
          return entries;
        });
  }

  /** A path below the folder it is relative to. */
  static String path(String text) {
    boolean leavesFolder = Arrays.asList(text.split("[/\\\\]", -1)).contains("..");
    if (leavesFolder || text.startsWith("/") || text.contains(":") || text.contains("\\")) {
      throw new UnreadableTextException(
          QuotedText.quote(text) + " is not a path below the folder", "write it as dir/file.md");
    }
    return text;
  }

  static String login(String text) {
    if (!LOGIN.matcher(text).matches()) {
      String bare = text.startsWith("@") ? text.substring(1) : text;
      String hint =
          LOGIN.matcher(bare).matches() ? "did you mean " + QuotedText.quote(bare) + "?" : null;
      throw new UnreadableTextException(QuotedText.quote(text) + " is not a login", hint);
    }
    return text;
  }

  static UnreadableTextException unknown(String text, String phrase, List<String> words) {
    return new UnreadableTextException(
        QuotedText.quote(text) + " is not " + phrase, Spelling.hint(text, words));
  }

  private static String label(String text) {
    if (text.codePointCount(0, text.length()) > LONGEST_LABEL) {
      throw new UnreadableTextException(
          QuotedText.quote(text) + " is longer than GitHub allows a label to be",
          "at most " + LONGEST_LABEL + " characters");
    }
    if (text.contains("\n") || !text.strip().equals(text)) {
      throw new UnreadableTextException(
          QuotedText.quote(text) + " has space around it or a line end in it", null);
    }
    return text;
  }

  private static Duration positive(String text) {
    Duration duration = Durations.parse(text);
    if (duration.isZero()) {
      throw new UnreadableTextException(
          "zero is too short here", "leave the key out if there is to be none");
    }
    return duration;
  }

  private static <E extends Enum<E>> String word(E constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
