package io.github.containers.backlog.config;

import java.util.List;

/**
 * How a text is written, for editors, which know nothing of its parser. It never refuses what the
 * parser takes; it may take what the parser refuses.
 */
sealed interface Form {

  /** Any text. */
  Form ANY = new Matching(".*");

  /** One of these words. */
  record Words(List<String> words) implements Form {

    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /** A whole number of that range. */
  @SuppressWarnings("JavaLangClash") // JSON Schema calls it so
  record Number(int least, int most) implements Form {}

  /** What matches a regular expression that Java and ECMAScript read alike. */
  record Matching(String pattern) implements Form {}
}
