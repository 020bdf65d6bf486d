package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.config.ConfigurationReference;
import io.github.containers.backlog.config.ConfigurationSchema;
import io.github.containers.backlog.github.Sleeper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes what is made of the program's own description: manual pages, shell completions, and the
 * schema and reference of the configuration. The build runs it.
 */
public final class Documents {

  private final Path folder;

  private Documents(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes them.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    new Documents(Path.of(arguments[0])).write();
  }

  private void write() throws IOException {
    CommandLine program = Main.commandLine(nowhere());
    CommandSpec spec = program.getCommandSpec();
    write("man/man1/" + ManPage.name(spec) + ".1", ManPage.of(spec));
    for (CommandLine command : program.getSubcommands().values()) {
      CommandSpec sub = command.getCommandSpec();
      write("man/man1/" + ManPage.name(sub) + ".1", ManPage.of(sub));
    }
    write("completion/backlog.bash", AutoComplete.bash("backlog", program));
    write("completion/backlog.fish", FishCompletion.of(spec));
    write("backlog.schema.json", ConfigurationSchema.json());
    write("configuration.md", ConfigurationReference.markdown());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    // picocli dates its script.
    Files.writeString(file, text.replace("\r\n", "\n").replaceAll("(?m)^# Date: .*\n", ""), UTF_8);
  }

  /** The commands are described, not run. */
  private static Environment nowhere() {
    PrintWriter none = new PrintWriter(Writer.nullWriter());
    Path here = Path.of("");
    return new Environment(
        none, none, Map.of(), here, here, () -> Instant.EPOCH, Sleeper.REAL, false, () -> null);
  }
}
