package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader who leaves, and a place that takes no results. */
class StandardOutputTest {

  private static final String NO_ROOM = "No space left on device";

  @TempDir Path folder;

  /** A stream that takes nothing, for that reason. */
  private record Refusing(String reason) {
    OutputStream stream() {
      return new OutputStream() {
        @Override
        public void write(int one) throws IOException {
          throw new IOException(reason);
        }
      };
    }
  }

  private int run(String reason, StringWriter err, String... arguments) {
    OutputStream out = new StandardOutput(new Refusing(reason).stream());
    return Bench.in(folder).run(new PrintWriter(out, false, UTF_8), err, arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "report --help", "demo --quiet", "demo --quiet --json"})
  void aReaderWhoLeavesEarlyIsNoFailure(String typed) {
    StringWriter err = new StringWriter();
    assertThat(run("Broken pipe", err, typed.split(" "))).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The pipe is being closed", "The pipe has been ended"})
  void aReaderWhoLeavesEarlyIsNoFailureInTheWordsOfWindowsEither(String reason) {
    StringWriter err = new StringWriter();
    assertThat(run(reason, err, "--help")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "report --help", "demo --quiet"})
  void whereThereIsNoRoomForItThatIsSaid(String typed) {
    StringWriter err = new StringWriter();
    assertThat(run(NO_ROOM, err, typed.split(" "))).isEqualTo(1);
    assertThat(err).hasToString("backlog: the results could not be written to standard output\n");
  }
}
