package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.ApiShape;
import io.github.containers.backlog.config.ConfigException;
import io.github.containers.backlog.config.ConfigProblem;
import io.github.containers.backlog.config.Instants;
import io.github.containers.backlog.config.RepositoryPattern;
import io.github.containers.backlog.config.RepositorySelection;
import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.config.SettingsReader;
import io.github.containers.backlog.config.UnreadableTextException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the user gave for every command: options, the configuration, the environment. Each method
 * throws {@link UsageException} where that cannot be read, and {@link ConfigException} where the
 * configuration is not as it has to be.
 */
record Given(Environment environment, GlobalOptions options) {

  /** The settings of the configuration, or the usual ones where there is none. */
  Settings settings() {
    return findConfiguration().map(this::read).orElseGet(Settings::defaults);
  }

  private Settings read(Path file) {
    Path named = options.config();
    if (named != null && Files.notExists(environment.resolve(file))) {
      String advice = "`backlog init --config " + ShellText.word(named.toString()) + "` writes one";
      throw new ConfigException(
          List.of(new ConfigProblem(file.toString(), 0, 0, "there is no such file", advice, null)));
    }
    return SettingsReader.read(file);
  }

  /** The file that is named, else the one of this folder; empty where there is none. */
  Optional<Path> findConfiguration() {
    Path given = options.config();
    Path file = given == null ? Places.configuration(environment) : environment.resolve(given);
    return given != null || Files.exists(file) ? Optional.of(shown(file)) : Optional.empty();
  }

  /** Messages name the file as the user would, where that leads to it. */
  private Path shown(Path file) {
    boolean here = environment.folder().equals(Path.of("").toAbsolutePath());
    return here ? environment.shown(file) : file;
  }

  /** Where what the configuration names is: its folder, or without one the user's. */
  Path folder() {
    return findConfiguration()
        .map(environment::resolve)
        .flatMap(file -> Optional.ofNullable(file.getParent()))
        .orElse(environment.folder());
  }

  /** The repositories that {@code --repo} lets through; empty where it is not given. */
  RepositorySelection filter() {
    return RepositorySelection.of(patterns(options.repositories()));
  }

  /** Patterns for repositories as they are written on the command line. */
  static List<RepositoryPattern> patterns(List<String> texts) {
    try {
      return texts.stream().map(RepositoryPattern::parse).toList();
    } catch (UnreadableTextException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  /** The instant of {@code --as-of}, which is not in the future; empty where it is not given. */
  Optional<Instant> findAsOf() {
    try {
      Optional<Instant> asOf = Optional.ofNullable(options.asOf()).map(Instants::parse);
      if (asOf.filter(environment.clock().instant()::isBefore).isPresent()) {
        throw new UsageException(
            "--as-of: " + options.asOf() + " is in the future; nobody knows it yet");
      }
      return asOf;
    } catch (UnreadableTextException wrong) {
      throw new UsageException("--as-of: " + wrong.getMessage());
    }
  }

  /** The API's address of the environment; empty where it names none. */
  Optional<URI> findApi() {
    try {
      return environment.variable("GITHUB_API_URL").map(text -> ApiShape.parse(text.strip()));
    } catch (UnreadableTextException wrong) {
      throw new UsageException("GITHUB_API_URL: " + wrong.getMessage());
    }
  }

  /** For a user who named no repository anywhere. */
  UsageException noRepositories() {
    String advice =
        findConfiguration()
            .map(file -> "list them under `repositories:` in " + file)
            .orElse("write a configuration with `backlog init`");
    return new UsageException("no repositories: name them (OWNER/REPO or 'OWNER/*'), or " + advice);
  }
}
