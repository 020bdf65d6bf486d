package io.github.containers.backlog.policy.condition;

/**
 * A word, sign or literal of a condition.
 *
 * @param kind what it is
 * @param text as it is written
 * @param offset where it begins, in code points from the start of the condition
 * @param end where it ends
 */
record Token(Kind kind, String text, int offset, int end) {

  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    TEXT,
    /** A text without its closing quotation mark. */
    OPEN_TEXT,
    SIGN
  }

  boolean is(String what) {
    return text.equals(what) && kind != Kind.TEXT;
  }

  boolean isAny(String... these) {
    for (String one : these) {
      if (is(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something ends here that an operator could follow. */
  boolean endsOperand() {
    return switch (kind) {
      case TEXT, NUMBER, OPEN_TEXT -> true;
      case WORD -> !is("in");
      case SIGN -> isAny(")", "]", "}");
    };
  }

  /** Whether something begins here that an operator could stand before. */
  boolean beginsOperand() {
    return switch (kind) {
      case TEXT, NUMBER, OPEN_TEXT -> true;
      case WORD -> !is("in");
      case SIGN -> is("(");
    };
  }

  /** The quotation mark that a text begins with. */
  String mark() {
    int start = 0;
    while (text.charAt(start) != '"' && text.charAt(start) != '\'') {
      start++;
    }
    String one = text.substring(start, start + 1);
    return text.startsWith(one.repeat(3), start) ? one.repeat(3) : one;
  }
}
