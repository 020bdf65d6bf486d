package io.github.containers.backlog.policy.condition;

import io.github.containers.backlog.policy.condition.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Takes a condition apart into words, signs and literals, as CEL does, but whatever is wrong with
 * it. White space and comments are left out.
 */
final class Tokens {

  private static final String[] SIGNS = {
    "===", "!==", "==", "!=", "<=", ">=", "=<", "=>", "<>", "&&", "||"
  };

  private final int[] text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text.codePoints().toArray();
  }

  static List<Token> of(String text) {
    Tokens reading = new Tokens(text);
    while (reading.at < reading.text.length) {
      reading.next();
    }
    return List.copyOf(reading.tokens);
  }

  private void next() {
    int first = text[at];
    if (Character.isWhitespace(first)) {
      at++;
    } else if (first == '/' && peek(1) == '/') {
      skipComment();
    } else if (quoteAt(at) >= 0) {
      addText();
    } else if (isWordStart(first)) {
      add(Kind.WORD, endOf(at, Tokens::isWordPart));
    } else if (isDigit(first)) {
      add(Kind.NUMBER, endOfNumber());
    } else {
      add(Kind.SIGN, at + signLength());
    }
  }

  private void skipComment() {
    while (at < text.length && text[at] != '\n') {
      at++;
    }
  }

  /** Where the quotation mark is of a text that begins here, after its prefix; -1 without one. */
  private int quoteAt(int start) {
    int quote = start;
    while (quote < start + 2 && quote < text.length && isPrefix(text[quote])) {
      quote++;
    }
    return quote < text.length && isQuote(text[quote]) ? quote : -1;
  }

  private void addText() {
    int quote = quoteAt(at);
    boolean raw = new String(text, at, quote - at).toLowerCase(Locale.ROOT).contains("r");
    int marks = isMark(quote, 3) ? 3 : 1;
    int end = quote + marks;
    while (end < text.length && !closes(quote, end, marks) && (marks == 3 || text[end] != '\n')) {
      end += text[end] == '\\' && !raw ? 2 : 1;
    }
    boolean closed = end < text.length && closes(quote, end, marks);
    add(closed ? Kind.TEXT : Kind.OPEN_TEXT, Math.min(text.length, closed ? end + marks : end));
  }

  private boolean closes(int quote, int end, int marks) {
    return text[end] == text[quote] && (marks == 1 || isMark(end, marks));
  }

  private boolean isMark(int start, int count) {
    for (int i = start; i < start + count; i++) {
      if (i >= text.length || text[i] != text[start]) {
        return false;
      }
    }
    return true;
  }

  /** CEL's numbers: {@code 12}, {@code 0x1F}, {@code 1.5}, {@code 1e3}, {@code 12u}. */
  private int endOfNumber() {
    if (text[at] == '0' && isAny(peek(1), "xX") && isHexadecimal(peek(2))) {
      return endOfUnsigned(endOf(at + 2, Tokens::isHexadecimal));
    }
    int whole = endOf(at, Tokens::isDigit);
    int end =
        isDigit(codePoint(whole + 1)) && codePoint(whole) == '.'
            ? endOf(whole + 1, Tokens::isDigit)
            : whole;
    int power = isAny(codePoint(end), "eE") ? end + 1 : -1;
    if (power > 0 && isAny(codePoint(power), "+-")) {
      power++;
    }
    if (power > 0 && isDigit(codePoint(power))) {
      return endOf(power, Tokens::isDigit);
    }
    return end == whole ? endOfUnsigned(end) : end;
  }

  /** With the mark of an unsigned number, where it has one. */
  private int endOfUnsigned(int end) {
    return isAny(codePoint(end), "uU") && !isWordPart(codePoint(end + 1)) ? end + 1 : end;
  }

  private int endOf(int start, IntPredicate part) {
    int end = start;
    while (end < text.length && part.test(text[end])) {
      end++;
    }
    return end;
  }

  private int signLength() {
    for (String sign : SIGNS) {
      int length = Math.min(sign.length(), text.length - at);
      if (new String(text, at, length).equals(sign)) {
        return sign.length();
      }
    }
    return 1;
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, new String(text, at, end - at), at, end));
    at = end;
  }

  private int peek(int ahead) {
    return codePoint(at + ahead);
  }

  /** Behind the end there is -1. */
  private int codePoint(int index) {
    return index < text.length ? text[index] : -1;
  }

  private static boolean isAny(int codePoint, String of) {
    return codePoint >= 0 && of.indexOf(codePoint) >= 0;
  }

  private static boolean isHexadecimal(int codePoint) {
    return isDigit(codePoint) || isAny(codePoint, "abcdefABCDEF");
  }

  private static boolean isQuote(int codePoint) {
    return codePoint == '"' || codePoint == '\'';
  }

  private static boolean isPrefix(int codePoint) {
    return "rRbB".indexOf(codePoint) >= 0;
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  private static boolean isWordStart(int codePoint) {
    return codePoint == '_' || Character.isLetter(codePoint);
  }

  private static boolean isWordPart(int codePoint) {
    return isWordStart(codePoint) || isDigit(codePoint);
  }
}
