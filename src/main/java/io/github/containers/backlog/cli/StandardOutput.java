package io.github.containers.backlog.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Where results go. Whoever reads them may leave before the end, as {@code head} does: they have
 * what they wanted, so that the rest goes nowhere, without a word. Any other failure is one.
 */
final class StandardOutput extends OutputStream {

  private final OutputStream out;
  private boolean left;

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (left) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException failure) {
      if (!isOfAReaderWhoLeft(failure)) {
        throw failure;
      }
      left = true;
    }
  }

  /** Java tells it by the system's words alone: those of Unix, and the two that Windows has. */
  private static boolean isOfAReaderWhoLeft(IOException failure) {
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("broken pipe")
        || words.contains("pipe is being closed")
        || words.contains("pipe has been ended");
  }
}
