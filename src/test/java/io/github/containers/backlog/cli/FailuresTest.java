package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import javax.imageio.IIOException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void whereTheDiskIsFullThatIsSaidWhateverWasBeingWritten() {
    IOException full = new IOException("No space left on device");
    assertThat(Failures.reason(new IIOException("I/O error writing PNG file!", full)))
        .isEqualTo("No space left on device");
  }

  @Test
  void aTextInAnotherEncodingIsNamedSo() {
    assertThat(Failures.reason(new MalformedInputException(1))).isEqualTo("it is not UTF-8");
  }
}
