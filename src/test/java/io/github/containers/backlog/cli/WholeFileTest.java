package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  /** No system gives so many processes at once. */
  private static final long NOBODY = 999_999_999_999L;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.csv");
  }

  @Test
  void whatARunLeftThatWasKilledIsTakenAwayByTheNext() throws IOException {
    Path left = Files.writeString(folder.resolve(".a.csv." + NOBODY + ".part"), "hal");
    WholeFile.write(file, out -> out.write('x'));
    assertThat(left).doesNotExist();
    assertThat(file).hasContent("x");
  }

  @Test
  void whatBelongsToARunThatGoesOnStays() throws IOException {
    long mine = ProcessHandle.current().parent().orElseThrow().pid();
    Path others = Files.writeString(folder.resolve(".a.csv." + mine + ".part"), "hal");
    Path another = Files.writeString(folder.resolve(".b.csv." + NOBODY + ".part"), "hal");
    WholeFile.write(file, out -> out.write('x'));
    assertThat(folder.toFile().listFiles())
        .containsExactlyInAnyOrder(file.toFile(), others.toFile(), another.toFile());
  }

  @Test
  void whereWritingFailsTheFileBeforeIsThereAndNothingBesides() throws IOException {
    Files.writeString(file, "before");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('x');
                      throw new IOException("No space left on device");
                    }))
        .hasMessage("No space left on device");
    assertThat(folder.toFile().listFiles()).containsExactly(file.toFile());
    assertThat(file).hasContent("before");
  }

  @Test
  void theFileKeepsItsPermissions() throws IOException {
    Files.writeString(file, "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    WholeFile.write(file, out -> out.write('x'));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }
}
