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
              "name the owner first, as in owner/*, or quote the text"),
          at(
              "undefined alias",
              "no anchor of that name stands before this alias",
              "quote it if it is none"),
          atStart("quoted scalar.*end of stream", "this quote is never closed", "close it"),
          atStart("flow sequence.*stream end", "this list is never closed", "close it with ]"),
          atStart("flow mapping.*stream end", "this mapping is never closed", "close it with }"),
          at("flow sequence", "a \",\" or the \"]\" is missing before this", "or quote the entry"),
          at("flow mapping", "a \",\" or the \"}\" is missing before this", "or quote the value"),
          at(
              "cannot start any token",
              "YAML cannot begin a text with this character",
              "quote the text"),
          at("unknown escape", "no such escape in double quotes", "use single quotes"),
          at(
              "mapping values are not allowed",
              "a \":\" cannot stand here",
              "check the \":\" and the indentation of the line above, or quote the text"),
          at(
              "found '<(scalar|tag|anchor|alias)>'",
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
    int contextAt = index(e.getContextMark(), problemAt);
    for (Translation translation : TRANSLATIONS) {
      if (translation.words().matcher(words).find()) {
        int at = translation.atContext() ? contextAt : problemAt;
        String message = translation.message() + began(words, contextAt, at, source);
        return new SyntaxProblem(at, message, translation.hint());
      }
    }
    return new SyntaxProblem(problemAt, "this is not YAML: " + e.getProblem(), null);
  }

  /** Where the list or mapping in brackets began, if that is another line. */
  private static String began(String words, int start, int at, Source source) {
    int line = source.positionOf(start).line();
    boolean elsewhere = words.contains("flow") && line != source.positionOf(at).line();
    return elsewhere ? ", or in the lines from " + line + " on" : "";
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
