package io.github.containers.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

  @TempDir Path root;
  @TempDir Path produced;
  private Golden comparing;
  private Golden updating;

  @BeforeEach
  void prepare() {
    comparing = new Golden(root, false, false);
    updating = new Golden(root, true, false);
  }

  @Test
  void equalTextsPass() throws IOException {
    write(root, "report.md", "one\ntwo\n");
    assertThatCode(() -> check("report.md", "one\ntwo\n")).doesNotThrowAnyException();
  }

  @Test
  void theFirstDifferenceIsShownInItsContext() throws IOException {
    write(root, "report.md", "a\nb\nc\nd\ne\nf\n");
    assertThatThrownBy(() -> check("report.md", "a\nb\nc\nd\nE\nf\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            report.md: differs from line 5 on
                 2  b
                 3  c
                 4  d
            -    5  e
            -    6  f
            +    5  E
            +    6  f
            If this is meant: -Dgolden.update=true, and look.""");
  }

  @Test
  void whatIsInvisibleIsShown() throws IOException {
    write(root, "report.md", "a \r\n\u202eb\n");
    assertThatThrownBy(() -> check("report.md", "a\n\u202eb"))
        .hasMessageContaining("-    1  a·\\u000d\n-    2  \\u202eb\n")
        .hasMessageContaining("+    1  a\n+    2  \\u202eb<no newline at the end>\n");
  }

  @Test
  void aTextThatEndsEarlierDiffers() throws IOException {
    write(root, "report.md", "a\nb\n");
    assertThatThrownBy(() -> check("report.md", "a\n"))
        .hasMessageContaining("differs from line 2 on")
        .hasMessageContaining("-    2  b");
  }

  @Test
  void bytesThatAreNoTextDifferAtAnOffset() throws IOException {
    Files.write(root.resolve("chart.png"), new byte[] {(byte) 0x89, 0, 1, 2});
    byte[] actual = {(byte) 0x89, 0, 1, 3, 4};
    assertThatThrownBy(() -> comparing.checkFile("chart.png", actual))
        .hasMessageContaining(
            "chart.png: 4 bytes expected, 5 produced; they differ from byte 3 on");
  }

  @Test
  void aMissingFileFailsInsteadOfBeingWritten() {
    assertThatThrownBy(() -> check("new.md", "text\n"))
        .hasMessageContaining("new.md: produced, but not expected");
    assertThat(root.resolve("new.md")).doesNotExist();
  }

  @Test
  void aFolderDiffersInWhatIsMissingExtraOrOther() throws IOException {
    write(root, "case/csv/ages.csv", "1\n");
    write(root, "case/missing.md", "x\n");
    write(root, "case/same.md", "same\n");
    write(produced, "csv/ages.csv", "2\n");
    write(produced, "extra.md", "x\n");
    write(produced, "same.md", "same\n");
    assertThatThrownBy(() -> comparing.checkTree("case", produced))
        .hasMessageContaining("case/csv/ages.csv: differs from line 1 on")
        .hasMessageContaining("case/extra.md: produced, but not expected")
        .hasMessageContaining("case/missing.md: expected, but not produced")
        .hasMessageNotContaining("same.md");
  }

  @Test
  void anUpdateMakesTheExpectedFolderWhatWasProduced() throws IOException {
    write(root, "case/csv/ages.csv", "1\n");
    write(root, "case/missing.md", "x\n");
    write(produced, "csv/ages.csv", "2\n");
    write(produced, "charts/open.svg", "<svg/>\n");
    updating.checkTree("case", produced);
    assertThat(root.resolve("case/missing.md")).doesNotExist();
    assertThatCode(() -> comparing.checkTree("case", produced)).doesNotThrowAnyException();
  }

  @Test
  void anUpdateWritesAFileThatIsNotThereYet() {
    updating.checkFile("deep/new.md", "text\n".getBytes(UTF_8));
    assertThat(root.resolve("deep/new.md")).hasContent("text\n");
  }

  @Test
  void anUpdateIsRefusedOnContinuousIntegration() {
    assertThatThrownBy(() -> new Golden(root, true, true))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("refused where CI is set");
  }

  @Test
  void theExpectedFilesAreThoseOfTheSourceTree() {
    Golden.check("golden/hello.txt", "hello\n");
  }

  private void check(String path, String actual) {
    comparing.checkFile(path, actual.getBytes(UTF_8));
  }

  private static void write(Path folder, String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
