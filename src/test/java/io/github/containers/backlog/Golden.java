package io.github.containers.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts that stand in files. {@code -Dgolden.update} writes what came out instead of
 * checking it, for a person to review; where {@code CI} is set that is refused.
 */
public final class Golden {

  private static final Path ROOT = Path.of("src", "test", "resources");

  private Golden() {}

  /**
   * Checks a text against the file that holds it.
   *
   * @param resourcePathUnderSrcTestResources the file, with slashes, below src/test/resources
   * @param actual what came out
   */
  public static void check(String resourcePathUnderSrcTestResources, String actual) {
    Path file = ROOT.resolve(resourcePathUnderSrcTestResources);
    try {
      if (System.getProperty("golden.update") != null) {
        update(file, actual);
      }
      assertThat(file).as("expected text, to be written with -Dgolden.update").exists();
      assertThat(actual).as(resourcePathUnderSrcTestResources).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void update(Path file, String actual) throws IOException {
    if (System.getenv("CI") != null) {
      throw new IllegalStateException("CI does not update expected texts");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, actual);
  }
}
