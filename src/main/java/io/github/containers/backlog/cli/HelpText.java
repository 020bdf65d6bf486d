package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The answer to a bare {@code --help}, kept as a file: composing it would need every command and
 * all of picocli, five times as long as Java takes to start. A test holds the file to what picocli
 * composes.
 */
final class HelpText {

  static final String RESOURCE = "help.txt";

  private HelpText() {}

  /** The text; empty where something else is asked for. */
  static Optional<String> find(String... arguments) {
    boolean asked = arguments.length == 1 && arguments[0].equals("--help");
    return asked ? read() : Optional.empty();
  }

  private static Optional<String> read() {
    try (InputStream in = HelpText.class.getResourceAsStream(RESOURCE)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
