package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.containers.backlog.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told about a broken configuration: a folder for each case. */
class ConfigProblemsTest {

  private static final Path CASES = Path.of("src", "test", "resources", "config");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aBrokenFileIsExplained(String folder) {
    Golden.check("config/" + folder + "/expected.txt", problemsOf(folder));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsPrintedCannotChangeATerminal(String folder) {
    assertThat(problemsOf(folder).codePoints().filter(ConfigProblemsTest::isUnsafe)).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsExplained() {
    assertThat(messageFor(Path.of("nowhere", "backlog.yml")))
        .contains("there is no such file", "`backlog init` writes one", "1 problem;");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWithoutBeingRead(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "#".repeat(YamlDocument.LARGEST + 1));
    assertThat(messageFor(file)).contains("it is larger than 256 KiB");
  }

  @ParameterizedTest
  @CsvSource({"100, 100 problems;", "101, there are more than these 100 problems"})
  void noMoreThanAHundredProblemsAreTold(int wrong, String told, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "bots: [" + "a b,".repeat(wrong) + "]");
    assertThat(messageFor(file)).contains(told).contains(":1:404: ").doesNotContain(":1:408: ");
  }

  @Test
  void aFolderIsExplained() {
    assertThat(messageFor(CASES)).contains("it is a folder");
  }

  private static boolean isUnsafe(int codePoint) {
    return codePoint != '\n'
        && (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT);
  }

  /** The file is named as if it stood in the working directory. */
  private static String problemsOf(String folder) {
    String path = CASES.resolve(folder).resolve("backlog.yml").toString();
    return messageFor(Path.of(path)).replace(path, "backlog.yml");
  }

  private static String messageFor(Path file) {
    ConfigException thrown =
        catchThrowableOfType(ConfigException.class, () -> SettingsReader.read(file));
    assertThat(thrown).hasMessage(thrown.render());
    return thrown.render();
  }
}
