package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
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
    Path left = Files.writeString(part("a.csv", NOBODY), "hal");
    WholeFile.write(file, out -> out.write('x'));
    assertThat(left).doesNotExist();
    assertThat(file).hasContent("x");
  }

  @Test
  void whatBelongsToARunThatGoesOnStays() throws IOException {
    long mine = ProcessHandle.current().parent().orElseThrow().pid();
    Path others = Files.writeString(part("a.csv", mine), "hal");
    Path another = Files.writeString(part("b.csv", NOBODY), "hal");
    WholeFile.write(file, out -> out.write('x'));
    assertThat(folder.toFile().listFiles())
        .containsExactlyInAnyOrder(file.toFile(), others.toFile(), another.toFile());
  }

  @Test
  void whatWasLeftADayAgoIsTakenAwayWhoeverHasItsNumberNow() throws IOException {
    long living = ProcessHandle.current().pid();
    Path old = Files.writeString(part("a.csv", living), "hal");
    Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
    WholeFile.write(file, out -> out.write('x'));
    assertThat(folder.toFile().listFiles()).containsExactly(file.toFile());
  }

  @Test
  void whatCannotBeTakenAwayDoesNotKeepTheFileFromBeingWritten() throws IOException {
    Path left = Files.createDirectory(part("a.csv", NOBODY));
    Files.writeString(left.resolve("full"), "x");
    WholeFile.write(file, out -> out.write('x'));
    assertThat(file).hasContent("x");
  }

  @Test
  void nothingIsWrittenThroughALinkThatStandsInItsWay() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "kept");
    for (long pid : new long[] {1, ProcessHandle.current().pid()}) {
      Files.createSymbolicLink(folder.resolve(".a.csv." + pid + ".part"), other);
    }
    WholeFile.write(file, out -> out.write('x'));
    assertThat(other).hasContent("kept");
    assertThat(Files.isSymbolicLink(file)).isFalse();
  }

  private Path part(String name, long pid) {
    return folder.resolve("." + name + "." + pid + "-" + new UUID(1, 2) + ".part");
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
  void aFileThatNobodyMayWriteToIsReplacedAndKeepsThat() throws IOException {
    Files.writeString(file, "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
    WholeFile.write(
        file,
        out -> {
          Path part =
              folder.toFile().listFiles((folder, name) -> name.endsWith(".part"))[0].toPath();
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(part)))
              .isEqualTo("rw-r-----");
          out.write('x');
        });
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("r--r-----");
    assertThat(file).hasContent("x");
  }

  @Test
  void nobodyIsToldOfThePartThatAFileIsWrittenTo() {
    String part = folder.resolve(".a.csv.16.part").toString();
    assertThat(WholeFile.about(file, new AccessDeniedException(part)))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage(folder.toString());
    IOException readOnly =
        WholeFile.about(file, new FileSystemException(part, null, "Read-only file system"));
    assertThat(Failures.reason(readOnly)).isEqualTo("Read-only file system");
    assertThat(Failures.reason(WholeFile.about(file, new FileSystemException(part))))
        .isEqualTo(file.toString());
    Path absent = folder.resolve("absent");
    assertThatThrownBy(() -> WholeFile.write(absent.resolve("a.csv"), out -> out.write('x')))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(absent.toString());
    assertThatThrownBy(() -> WholeFile.probe(absent))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(absent.toString());
  }

  @Test
  void whatIsInItsPlaceIsSaidWithoutThePart() throws IOException {
    Files.createDirectories(file.resolve("full"));
    assertThatThrownBy(() -> WholeFile.write(file, out -> out.write('x')))
        .extracting(failure -> Failures.reason((IOException) failure))
        .asString()
        .isNotEmpty()
        .doesNotContain(".part");
  }

  @Test
  void findingOutWhetherFilesCanBeWrittenLeavesNothing() throws IOException {
    WholeFile.probe(folder);
    assertThat(folder).isEmptyDirectory();
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
