package io.github.containers.backlog.fuzz;

import java.util.Arrays;

/**
 * Something that the program must not do.
 *
 * @param kind of input
 * @param number of the input
 * @param what it did
 * @param where it came from, by which the same fault is known again
 * @param input what was fed, as small as it could be made
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Finding(String kind, long number, String what, String where, byte[] input) {

  private static final String OURS = "io.github.containers.backlog.";

  static Finding of(String kind, long number, Throwable failure, byte[] input) {
    return new Finding(kind, number, what(failure), where(failure), input);
  }

  /** The kind of the failure and the first place in the program that it passed. */
  static String where(Throwable failure) {
    String place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .filter(frame -> !frame.getClassName().contains(".fuzz."))
            .findFirst()
            .map(StackTraceElement::toString)
            .orElse("");
    return failure instanceof Broken
        ? String.valueOf(failure.getMessage()).replaceAll("(?s)\n.*|\"[^\"]*\"|[0-9]+", "")
        : failure.getClass().getName() + " " + place;
  }

  private static String what(Throwable failure) {
    return failure instanceof Broken ? String.valueOf(failure.getMessage()) : failure.toString();
  }

  /** The options that feed it again. */
  String again(long seed) {
    return number < 0 ? "" : "`kind=%s seed=%d input=%d`".formatted(kind, seed, number);
  }

  /** Everything there is to say, with what repeats it. */
  String words(long seed) {
    return kind
        + ": "
        + what
        + "\n  at "
        + where
        + "\n  repeat: "
        + again(seed).replace("`", "")
        + "\n  shrunk: "
        + Escaped.of(input)
        + "\n";
  }
}
