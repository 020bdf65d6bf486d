package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.config.SettingsReader;
import io.github.containers.backlog.model.RepositoryRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog init}. */
class InitCommandTest {

  @TempDir Path folder;

  private Run init(String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "init";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return Bench.in(folder).run(line);
  }

  @Test
  void itWritesAConfigurationOfTheContainerToolsThatLoads() {
    Run run = init();
    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "",
                """
                backlog: wrote .github/backlog.yml
                backlog: next: `backlog doctor`, then `backlog report`
                """));
    Settings settings = SettingsReader.read(folder.resolve(".github/backlog.yml"));
    assertThat(settings.repositories().named())
        .contains(
            RepositoryRef.of("podman-container-tools/podman"), RepositoryRef.of("containers/crun"));
  }

  @Test
  void itNamesTheRepositoriesThatItIsGiven() {
    assertThat(init("acme/anvil", "acme/lib-*").exit()).isZero();
    Settings settings = SettingsReader.read(folder.resolve(".github/backlog.yml"));
    assertThat(settings.repositories().named()).containsExactly(RepositoryRef.of("acme/anvil"));
    assertThat(settings.repositories().selects(RepositoryRef.of("acme/lib-c"))).isTrue();
  }

  @Test
  void itNeverOverwrites() throws IOException {
    Files.createDirectories(folder.resolve(".github"));
    Files.writeString(folder.resolve(".github/backlog.yml"), "mine");
    Run run = init();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "backlog: .github/backlog.yml is there already, and stays as it is; write elsewhere"
                + " with --config FILE\n");
    assertThat(folder.resolve(".github/backlog.yml")).hasContent("mine");
  }

  /** No file may grow in this shell, as on a disk without room. */
  @Test
  void whatCouldNotBeWrittenIsNotLeftForTheUsers() throws Exception {
    List<String> command =
        List.of(
            "sh",
            "-c",
            "ulimit -f 0; exec \"$@\"",
            "sh",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "init",
            "--config=new.yml");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said).startsWith("backlog: cannot write new.yml (");
    assertThat(folder.resolve("new.yml")).doesNotExist();
  }

  @Test
  void whatCouldNotBeBegunIsSaidInTheSameWords() {
    String name = "x".repeat(300) + ".yml";
    Run run = init("--config", name);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("backlog: cannot write " + name + " (");
  }

  @Test
  void elsewhereItSaysTheCommandsForThere() {
    Run run = init("--config", "my backlog.yml");
    assertThat(run.err()).contains("`backlog doctor --config 'my backlog.yml'`");
    assertThat(folder.resolve("my backlog.yml")).isNotEmptyFile();
  }

  @Test
  void itSaysTheCommandsAsTheProgramWasCalled() {
    Run run = Bench.in(folder).with("BACKLOG_COMMAND", "./backlog").run("init");
    assertThat(run.err()).contains("`./backlog doctor`, then `./backlog report`");
  }

  @Test
  void whatNamesNoRepositoryIsRefusedAndNothingIsWritten() {
    Run run = init("anvil");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("backlog: \"anvil\" names no repository");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatCannotBeMadeIsAFailureWithAReason() throws IOException {
    Files.createFile(folder.resolve(".github"));
    Run run = init();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("backlog: " + folder.resolve(".github") + " is no folder\n");
  }
}
