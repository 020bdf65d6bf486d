package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedFileTest {

  private static final int MOST = 16 * 1024 * 1024;

  @TempDir Path folder;

  private Path file(int bytes) throws IOException {
    Path file = folder.resolve("plan.json");
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.setLength(bytes);
    }
    return file;
  }

  @Test
  void whatIsNoLargerIsReadWhole() throws IOException {
    assertThat(BoundedFile.read(file(MOST))).hasSize(MOST);
  }

  @Test
  void whatIsLargerIsRefusedInWords() throws IOException {
    Path large = file(MOST + 1);
    assertThatIOException()
        .isThrownBy(() -> BoundedFile.read(large))
        .withMessage("it is larger than 16 MiB");
  }

  @Test
  void aDocumentThatIsLargerIsRefusedByItsName() throws IOException {
    file(MOST + 1);
    Bench bench = Bench.in(folder);
    bench.write(".github/backlog.yml", "repositories: [acme/anvil]\nlive: [acme/anvil]\n");
    Bench.Run run = bench.run("report", "--offline", "--update", "plan.json");
    assertThat(run.err()).contains("plan.json (it is larger than 16 MiB)");
  }
}
