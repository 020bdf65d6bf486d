package io.github.containers.backlog.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody gave, of 16 MiB at most: what is larger is another than was meant. */
final class BoundedFile {

  static final int MEBIBYTES = 16;
  static final int MOST = MEBIBYTES << 20;

  private BoundedFile() {}

  /** Whether a file with that content can be read. */
  static boolean takes(byte[] content) {
    return content.length <= MOST;
  }

  /**
   * All of it.
   *
   * @throws IOException where it cannot be read, or is larger
   */
  static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (!takes(bytes)) {
        throw new IOException("it is larger than " + MEBIBYTES + " MiB");
      }
      return bytes;
    }
  }
}
