package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.containers.backlog.render.markdown.MarkedBlock;

/**
 * Where the markers stand in a document, found line by line as CommonMark 4.5 describes fences: in
 * another way than the program finds them.
 *
 * @param starts how many lines begin a block
 * @param ends how many end one
 * @param from behind the last that begins one
 * @param to before the last that ends one
 */
record Markers(int starts, int ends, int from, int to) {

  static Markers in(byte[] document) {
    Markers found = new Markers(0, 0, 0, 0);
    String fence = "";
    int at = 0;
    for (String line : new String(document, ISO_8859_1).split("(?<=\n)", -1)) {
      String run = fence(line);
      if (!fence.isEmpty()) {
        fence = closes(line, run, fence) ? "" : fence;
      } else if (opens(line, run)) {
        fence = run;
      } else {
        found = found.with(line, at);
      }
      at += line.length();
    }
    return found;
  }

  /** Whether a block can be replaced. */
  boolean areRight() {
    return starts == 1 && ends == 1 && from <= to;
  }

  private Markers with(String line, int at) {
    String text = line.strip();
    if (text.equals(MarkedBlock.STALE_COUNTS.start())) {
      return new Markers(starts + 1, ends, at + line.length(), to);
    }
    return text.equals(MarkedBlock.STALE_COUNTS.end())
        ? new Markers(starts, ends + 1, from, at)
        : this;
  }

  /** The backticks or tildes that a line begins with. */
  private static String fence(String line) {
    int begin = 0;
    while (begin < line.length() && line.charAt(begin) == ' ') {
      begin++;
    }
    int end = begin;
    while (end < line.length()
        && "`~".indexOf(line.charAt(begin)) >= 0
        && line.charAt(end) == line.charAt(begin)) {
      end++;
    }
    return begin < 4 && end - begin >= 3 ? line.substring(begin, end) : "";
  }

  private static boolean opens(String line, String run) {
    String behind = line.substring(line.indexOf(run) + run.length());
    return !run.isEmpty() && (run.charAt(0) == '~' || behind.indexOf('`') < 0);
  }

  private static boolean closes(String line, String run, String fence) {
    return run.startsWith(fence) && line.strip().equals(run);
  }
}
