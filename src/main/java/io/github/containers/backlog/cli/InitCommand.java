package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.config.InitTemplate;
import io.github.containers.backlog.config.RepositoryPattern;
import io.github.containers.backlog.config.UnreadableTextException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a commented configuration. */
@Command(
    name = "init",
    header = "Writes a commented configuration.",
    description = {
      "Writes .github/backlog.yml. Without arguments it names the container tools, each under"
          + " the name where it lives today. It never overwrites a file."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog init                            the container tools",
      "  backlog init acme/widget 'acme/lib-*'   your own",
      "  backlog init --config other.yml         elsewhere",
    })
final class InitCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Parameters(
      paramLabel = "OWNER/REPO",
      arity = "0..*",
      description = "What to look at: repositories, or 'OWNER/*'.")
  private List<String> repositories = List.of();

  InitCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    Path given = options.config();
    Path file = given == null ? Places.configuration(environment) : environment.resolve(given);
    String text = InitTemplate.text(patterns());
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    write(file, text);
    if (!options.quiet()) {
      sayWhatNext(file, given != null);
    }
    return ExitCode.DONE;
  }

  /** What could not be written whole is not left: it would be taken for the user's. */
  private void write(Path file, String text) throws IOException {
    OutputStream created = create(file);
    try (OutputStream out = created) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException half) {
      Files.deleteIfExists(file);
      throw unwritten(file, half);
    }
  }

  private OutputStream create(Path file) throws IOException {
    try {
      return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException kept) {
      throw new UsageException(
          environment.shown(file)
              + " is there already, and stays as it is; write elsewhere with --config FILE");
    } catch (IOException failure) {
      throw unwritten(file, failure);
    }
  }

  private FailureException unwritten(Path file, IOException failure) {
    String reason = Failures.reason(failure);
    return new FailureException(
        "cannot write " + environment.shown(file) + " (" + reason + ")", failure);
  }

  private void sayWhatNext(Path file, boolean elsewhere) {
    String path = environment.shown(file).toString();
    String option = elsewhere ? " --config " + ShellText.word(path) : "";
    String command = environment.command();
    environment.say("wrote " + path);
    environment.say(
        "next: `%s doctor%s`, then `%s report%s`".formatted(command, option, command, option));
  }

  private List<RepositoryPattern> patterns() {
    try {
      return repositories.stream().map(RepositoryPattern::parse).toList();
    } catch (UnreadableTextException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }
}
