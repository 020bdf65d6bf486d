package io.github.containers.backlog.render.markdown;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a Markdown document between two lines that mark it. It can be replaced; everything
 * else stays as it is, byte for byte, in whatever encoding it is that has ASCII in it. Markers in a
 * fenced code block are an example of markers, and none.
 *
 * @param name what the markers say
 */
public record MarkedBlock(String name) {

  /** Where the stale-count table stands. */
  public static final MarkedBlock STALE_COUNTS = new MarkedBlock("stale-counts");

  private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+$");

  /** Behind backticks there are no more of them, else it is code within a line; CommonMark 4.5. */
  private static final Pattern FENCE =
      Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)", Pattern.DOTALL);

  /** The line before the block. */
  public String start() {
    return "<!-- backlog:" + name + ":start -->";
  }

  /** The line after the block. */
  public String end() {
    return "<!-- backlog:" + name + ":end -->";
  }

  /** Why a document could not be changed; the message tells people what to do. */
  public static final class UnmarkedException extends Exception {
    private static final long serialVersionUID = 1L;

    UnmarkedException(String message) {
      super(message);
    }
  }

  /**
   * The document with another block.
   *
   * @param document its bytes
   * @param block lines with {@code \n} at their ends; the document's own line ends are used
   * @throws UnmarkedException where the two lines are not there, each once and in this order
   */
  public byte[] replace(byte[] document, String block) throws UnmarkedException {
    // Every byte is a character of this encoding and comes back as it was.
    String lines = new String(block.getBytes(UTF_8), ISO_8859_1);
    return replace(new String(document, ISO_8859_1), lines).getBytes(ISO_8859_1);
  }

  /**
   * The document with another block.
   *
   * @param text the document
   * @param block lines with {@code \n} at their ends; the document's own line ends are used
   * @throws UnmarkedException where the two lines are not there, each once and in this order
   */
  public String replace(String text, String block) throws UnmarkedException {
    List<MatchResult> starts = find(text, start());
    List<MatchResult> ends = find(text, end());
    require(starts.size() == 1 && ends.size() == 1, starts.size(), ends.size());
    int from = starts.get(0).end();
    int to = ends.get(0).start();
    if (to < from) {
      throw new UnmarkedException("its line " + end() + " stands before " + start());
    }
    boolean windows = starts.get(0).group().endsWith("\r\n");
    return text.substring(0, from)
        + (windows ? block.replace("\n", "\r\n") : block)
        + text.substring(to);
  }

  private void require(boolean each, int starts, int ends) throws UnmarkedException {
    if (each) {
      return;
    }
    if (starts == 0 && ends == 0) {
      throw new UnmarkedException(
          "it has no place for the table; write these two lines where it shall stand: "
              + start()
              + " and "
              + end());
    }
    throw new UnmarkedException(
        "it must have the line "
            + start()
            + " once and "
            + end()
            + " once behind it, but has them "
            + starts
            + " and "
            + ends
            + " times");
  }

  private static List<MatchResult> find(String text, String marker) {
    List<MatchResult> found = new ArrayList<>();
    String fence = "";
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      Matcher tick = FENCE.matcher(line.group().stripTrailing());
      if (tick.matches()) {
        fence = fence.isEmpty() ? tick.group(1) : closes(tick, fence) ? "" : fence;
      } else if (fence.isEmpty() && line.group().strip().equals(marker)) {
        found.add(line.toMatchResult());
      }
    }
    return found;
  }

  private static boolean closes(Matcher tick, String fence) {
    return tick.group(1).startsWith(fence) && tick.group(2).isBlank();
  }
}
