package io.github.containers.backlog.config;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the YAML parser found wrong, in words for people who do not know how it works.
 *
 * @param index the code point where it is
 */
record SyntaxProblem(int index, String message, @Nullable String hint) {

  /** The parser's words (any part of context and problem), and ours for them. */
  private record Translation(Pattern words, boolean atContext, String message, String hint) {}

  private static final List<Translation> TRANSLATIONS =
      List.of(
          at("TAB", "a tab cannot indent in YAML", "use spaces"),
          atStart(
              "scanning an alias",
              "YAML takes what begins with \"*\" for an alias",
              "to name all, write the owner first and quote it: \"owner/*\""),
          at("undefined alias", "no anchor of that name stands before this alias", "quote it"),
          atStart("quoted scalar.*end of stream", "this quote is never closed", "close it"),
          atStart("flow sequence.*stream end", "this list is never closed", "close it with ]"),
          atStart("flow mapping.*stream end", "this mapping is never closed", "close it with }"),
          at("flow sequence", "a \",\" or the \"]\" is missing before this", "quote the entry"),
          at("flow mapping", "a \",\" or the \"}\" is missing before this", "quote the value"),
          at("cannot start any token", "YAML cannot begin a text with this", "quote the text"),
          at("unknown escape", "no such escape in double quotes", "use single quotes"),
          at(
              "mapping values are not allowed",
              "a \":\" cannot stand here",
              "check the indentation, or quote the text"),
          at(
              "found '<scalar>'",
              "text goes on after the closing quote",
              "quote the whole text, with the other kind of quotes outside"),
          at(
              "expected <block end>|sequence entries are not allowed|expected ':'",
              "this does not fit the lines above",
              "check the indentation"));

  static SyntaxProblem of(MarkedYAMLException e, Source source) {
    String words =
        Objects.toString(e.getContext(), "") + ": " + Objects.toString(e.getProblem(), "");
    int problemAt = index(e.getProblemMark(), source.length());
    return TRANSLATIONS.stream()
        .filter(translation -> translation.words().matcher(words).find())
        .findFirst()
        .map(
            translation ->
                new SyntaxProblem(
                    translation.atContext() ? index(e.getContextMark(), problemAt) : problemAt,
                    translation.message(),
                    translation.hint()))
        .orElseGet(() -> new SyntaxProblem(problemAt, "not YAML: " + e.getProblem(), null));
  }

  void refuse(Reading reading) {
    reading.refuse(index, message, hint);
  }

  private static int index(@Nullable Mark mark, int otherwise) {
    return mark == null ? otherwise : mark.getIndex();
  }

  private static Translation at(String words, String message, String hint) {
    return new Translation(Pattern.compile(words, Pattern.DOTALL), false, message, hint);
  }

  private static Translation atStart(String words, String message, String hint) {
    return new Translation(Pattern.compile(words, Pattern.DOTALL), true, message, hint);
  }
}
