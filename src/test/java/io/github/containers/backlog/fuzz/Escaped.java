package io.github.containers.backlog.fuzz;

import java.util.Locale;

/** Shows bytes as text that can be copied into a test. */
final class Escaped {

  private static final int LONGEST = 2000;

  private Escaped() {}

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(bytes.length, LONGEST); i++) {
      text.append(of(bytes[i]));
    }
    return bytes.length > LONGEST ? text + "... (" + bytes.length + " bytes)" : text.toString();
  }

  private static String of(byte one) {
    return switch (one) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\\' -> "\\\\";
      default ->
          one >= ' ' && one < 127
              ? Character.toString((char) one)
              : String.format(Locale.ROOT, "\\x%02x", one & 0xff);
    };
  }
}
