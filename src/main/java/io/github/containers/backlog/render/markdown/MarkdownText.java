package io.github.containers.backlog.render.markdown;

import io.github.containers.backlog.report.VisibleText;
import java.util.Arrays;

/**
 * Escapes text for GitHub's and HackMD's Markdown: no markup, no HTML, nobody mentioned, nothing
 * linked, no control character. What does nothing there stays as it is, so that it reads well in
 * the file too.
 *
 * <p>GitHub looks for mentions, references and addresses in what Markdown has made of the text, so
 * that neither a backslash nor an entity keeps them from it; a space without width does.
 */
final class MarkdownText {

  /** An entity, as an editor would not show the character. */
  private static final String APART = "&#8203;";

  private static final String ALWAYS = "\\`*[]|$~";
  private static final String DOUBLED = "=+";
  private static final String AT_THE_START = "#>-+=";

  private final int[] text;
  private final StringBuilder safe = new StringBuilder();

  private MarkdownText(String visible) {
    text = visible.codePoints().toArray();
  }

  /** On one line. */
  static String of(String text) {
    return new MarkdownText(VisibleText.of(text).strip()).escaped();
  }

  private String escaped() {
    for (int i = 0; i < text.length; i++) {
      if (endsHostsPrefix(i)) {
        safe.append(APART);
      }
      append(i);
      if (beginsLink(i)) {
        safe.append(APART);
      }
    }
    return safe.toString();
  }

  private void append(int i) {
    if (text[i] == '<') {
      safe.append("&lt;");
    } else {
      safe.append(isMarkup(i) ? "\\" : "").appendCodePoint(text[i]);
    }
  }

  private boolean isMarkup(int i) {
    int c = text[i];
    if (ALWAYS.indexOf(c) >= 0 || (i == 0 && AT_THE_START.indexOf(c) >= 0)) {
      return true;
    }
    return switch (c) {
      case '_' -> !(isWord(at(i - 1)) && isWord(at(i + 1)));
      case '&' -> at(i + 1) == '#' || isWord(at(i + 1));
      case ':' -> isWord(at(i + 1)) || "+-_".indexOf(at(i + 1)) >= 0;
      case '{' -> at(i + 1) == '%';
      case '^' -> true;
      case '.', ')' -> numbersTheText(i);
      default -> DOUBLED.indexOf(c) >= 0 && opens(i);
    };
  }

  /** Whether nothing but digits is before it: a number of a list. */
  private boolean numbersTheText(int i) {
    return i > 0 && i <= 9 && Arrays.stream(text, 0, i).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Two or more of a character, with a word behind them: marked or inserted text of HackMD's. */
  private boolean opens(int i) {
    int end = i;
    while (at(end) == text[i]) {
      end++;
    }
    boolean doubled = end > i + 1 || at(i - 1) == text[i];
    return doubled && !Character.isWhitespace(at(end));
  }

  /** A mention, a reference to an item, an address. */
  private boolean beginsLink(int i) {
    int next = at(i + 1);
    return switch (text[i]) {
      case '@' -> isWord(next);
      case '#' -> Character.isDigit(next);
      case ':' -> next == '/' && at(i + 2) == '/';
      case '-' -> Character.isDigit(next) && endsWith(i, "gh");
      default -> false;
    };
  }

  /** The point of {@code www.}; apart behind it, GitHub would link to it all the same. */
  private boolean endsHostsPrefix(int i) {
    return text[i] == '.' && endsWith(i, "www");
  }

  private boolean endsWith(int end, String word) {
    if (end < word.length() || isWord(at(end - word.length() - 1))) {
      return false;
    }
    String before = new String(text, end - word.length(), word.length());
    return before.equalsIgnoreCase(word);
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }

  private int at(int i) {
    return i < 0 || i >= text.length ? ' ' : text[i];
  }
}
