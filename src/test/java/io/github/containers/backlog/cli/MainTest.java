package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;

/** The program as a process of its own: what it takes from the system. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full")
class MainTest {

  @TempDir Path folder;

  private ProcessBuilder process(String... arguments) {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Duser.home=/another",
            "-Dorg.sqlite.tmpdir=" + libraries(),
            "-cp",
            programAlone(),
            Main.class.getName());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(java, Stream.of(arguments)).toList())
            .directory(folder.toFile());
    builder
        .environment()
        .keySet()
        .removeAll(
            List.of("XDG_DATA_HOME", "GITHUB_API_URL", "BACKLOG_COMMAND", "JAVA_TOOL_OPTIONS"));
    builder.environment().put("HOME", folder.resolve("home").toString());
    return builder;
  }

  /** Where the driver of the store unpacks its library. */
  private Path libraries() {
    return folder.resolve("libraries");
  }

  /** Without what makes libraries silent in tests. */
  private static String programAlone() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(path -> !path.contains("slf4j"))
        .collect(joining(File.pathSeparator));
  }

  private Process openingAStore() throws IOException {
    Files.writeString(folder.resolve("s.db"), "Some text, which takes the driver to see.");
    return process("history", "--store", "s.db").start();
  }

  private static String said(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), UTF_8);
  }

  @Test
  void itsFilesAreInTheHomeOfTheEnvironment() throws Exception {
    Files.createDirectories(libraries());
    Process report = process("report", "acme/anvil", "--offline").start();
    assertThat(said(report))
        .startsWith("backlog: there is no store at " + folder.resolve("home") + "/.local/share/");
    assertThat(report.waitFor()).isEqualTo(1);
  }

  @Test
  void whatTheDriverOfTheStoreCannotClearUpItSaysToNobody() throws Exception {
    String left = "sqlite-" + SQLiteJDBCLoader.getVersion() + "-1-libsqlitejdbc.so";
    Files.createDirectories(libraries().resolve(left).resolve("full"));
    assertThat(said(openingAStore()).lines())
        .singleElement()
        .asString()
        .startsWith("backlog: ")
        .contains("is not a store of backlog");
  }

  @Test
  void whereTheStoresLibraryCannotBeUnpackedItIsSaidWhatToDo() throws Exception {
    assertThat(said(openingAStore()).lines())
        .singleElement()
        .asString()
        .startsWith("backlog: SQLite cannot be loaded from " + libraries() + ": ")
        .endsWith("BACKLOG_JAVA_OPTS=-Dorg.sqlite.tmpdir=FOLDER before the command");
  }

  @Test
  void whereThereIsNoRoomForTheResultsThatIsSaid() throws Exception {
    Process help = process("--help").redirectOutput(new File("/dev/full")).start();
    assertThat(said(help))
        .isEqualTo("backlog: the results could not be written to standard output\n");
    assertThat(help.waitFor()).isEqualTo(1);
  }

  @Test
  void aReaderWhoLeavesBeforeTheResultsIsNoFailure() throws Exception {
    Process help = process("--help").start();
    help.getInputStream().close();
    assertThat(said(help)).isEmpty();
    assertThat(help.waitFor()).isZero();
  }
}
