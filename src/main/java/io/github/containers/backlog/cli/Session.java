package io.github.containers.backlog.cli;

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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a command works with: the settings, where things are, and the instant to look at. */
final class Session {

  private static final URI GITHUB = URI.create("https://api.github.com");

  private final Environment environment;
  private final GlobalOptions options;
  private final Settings settings;
  private final RepositorySelection wanted;
  private final @Nullable Path store;
  private final @Nullable Instant asOf;

  private Session(
      Environment environment,
      GlobalOptions options,
      Settings settings,
      RepositorySelection wanted,
      @Nullable Path store,
      @Nullable Instant asOf) {
    this.environment = environment;
    this.options = options;
    this.settings = settings;
    this.wanted = wanted;
    this.store = store;
    this.asOf = asOf;
  }

  /** With these settings, on this store and at this instant, whatever the options say. */
  static Session of(
      Environment environment, GlobalOptions options, Settings settings, Path store, Instant asOf) {
    RepositorySelection all = RepositorySelection.of(List.of());
    return new Session(environment, options, settings, all, store, asOf);
  }

  /**
   * Reads the settings.
   *
   * @param named the repositories on the command line, in place of those of the configuration
   * @throws UsageException where neither names a repository
   */
  static Session open(Environment environment, GlobalOptions options, List<String> named) {
    Settings read = settings(environment, options);
    Settings settings = named.isEmpty() ? read : read.withRepositories(patterns(named));
    if (settings.repositories().isEmpty()) {
      throw new UsageException(
          "no repositories: name them (OWNER/REPO or 'OWNER/*'), or write a configuration with"
              + " `backlog init`");
    }
    RepositorySelection filter = RepositorySelection.of(patterns(options.repositories()));
    return new Session(environment, options, settings, filter, null, null);
  }

  private static Settings settings(Environment environment, GlobalOptions options) {
    Path given = options.config();
    Path file = given == null ? Places.configuration(environment) : environment.resolve(given);
    return given != null || Files.exists(file)
        ? SettingsReader.read(shown(environment, file))
        : Settings.defaults();
  }

  /** Messages name the file as the user would. */
  private static Path shown(Environment environment, Path file) {
    boolean here = environment.folder().equals(Path.of("").toAbsolutePath());
    return here && file.startsWith(environment.folder())
        ? environment.folder().relativize(file)
        : file;
  }

  private static List<RepositoryPattern> patterns(List<String> texts) {
    try {
      return texts.stream().map(RepositoryPattern::parse).toList();
    } catch (UnreadableTextException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  Environment environment() {
    return environment;
  }

  GlobalOptions options() {
    return options;
  }

  Settings settings() {
    return settings;
  }

  /** Which of the repositories {@code --repo} asks for; all where it is not given. */
  Optional<RepositorySelection> filter() {
    return wanted.isEmpty() ? Optional.empty() : Optional.of(wanted);
  }

  /** The API's address: of the configuration, else {@code GITHUB_API_URL}, else GitHub's own. */
  URI api() {
    return settings
        .findApi()
        .or(() -> environment.variable("GITHUB_API_URL").map(Session::address))
        .orElse(GITHUB);
  }

  private static URI address(String text) {
    try {
      URI uri = URI.create(text);
      if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
        return uri;
      }
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(
          "GITHUB_API_URL is no address: " + String.valueOf(wrong.getMessage()));
    }
    throw new UsageException("GITHUB_API_URL is no address: it must begin with https://");
  }

  Path store() {
    if (store != null) {
      return store;
    }
    Path given = options.store();
    return given == null ? Places.store(environment, api()) : environment.resolve(given);
  }

  /** The instant that everything is computed at; the local clock's unless {@code --as-of}. */
  Instant asOf() {
    if (asOf != null) {
      return asOf;
    }
    String given = options.asOf();
    if (given == null) {
      return environment.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }
    try {
      return Instants.parse(given);
    } catch (UnreadableTextException wrong) {
      throw new UsageException("--as-of: " + String.valueOf(wrong.getMessage()));
    }
  }
}
