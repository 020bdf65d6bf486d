package io.github.containers.backlog.faults;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether files that were written minutes later are all there. Their figures are others by then,
 * but they are the same files, end alike and have as many lines; whoever ran out of room has less.
 */
final class Wholeness {

  /** Enough for the end of a format: of a tag, a bracket, a picture's last block. */
  private static final int END = 6;

  private static final Pattern WITHOUT_LINES = Pattern.compile("\\.png$");

  /** It is packed twice, so that it could not have been unpacked once. */
  private static final Pattern PACKED = Pattern.compile("\\.xlsx$");

  private final Map<String, String> written;
  private final Map<String, String> undisturbed;

  /** Both by the file's name; what was printed is no file. */
  Wholeness(Map<String, String> written, Map<String, String> undisturbed) {
    this.written = written;
    this.undisturbed = undisturbed;
  }

  /** What is not there. */
  List<String> misses() {
    TreeSet<String> here = new TreeSet<>(written.keySet());
    if (!here.equals(undisturbed.keySet())) {
      return List.of("it wrote " + here + ", not " + new TreeSet<>(undisturbed.keySet()));
    }
    here.removeIf(name -> name.equals(Outcome.STDOUT) || PACKED.matcher(name).find());
    return here.stream().flatMap(this::miss).toList();
  }

  private Stream<String> miss(String name) {
    String here = text(written, name);
    String there = text(undisturbed, name);
    if (!end(here).equals(end(there))) {
      return Stream.of("%s ends with '%s', not '%s'".formatted(name, end(here), end(there)));
    }
    if (!WITHOUT_LINES.matcher(name).find() && lines(here) != lines(there)) {
      return Stream.of("%s has %d lines, not %d".formatted(name, lines(here), lines(there)));
    }
    return Stream.empty();
  }

  private static String text(Map<String, String> files, String name) {
    return Objects.requireNonNull(files.get(name));
  }

  private static String end(String text) {
    String figures = text.replaceAll("[0-9]+(?:[.,][0-9]+)*", "0");
    return figures.substring(Math.max(0, figures.length() - END));
  }

  private static long lines(String text) {
    return text.lines().count();
  }
}
