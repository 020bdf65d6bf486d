package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.ApiShape;
import io.github.containers.backlog.config.Instants;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.config.RepositoryPattern;
import io.github.containers.backlog.config.RepositorySelection;
import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.config.SettingsReader;
import io.github.containers.backlog.config.UnreadableTextException;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.report.WebAddresses;
import io.github.containers.backlog.report.finding.Phrases;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a command works with: the settings, where things are, and the instant to look at. */
final class Session {

  private static final URI GITHUB = URI.create("https://api.github.com");

  private final Environment environment;
  private final GlobalOptions options;
  private final Settings settings;
  private final RepositorySelection wanted;
  private final @Nullable Path store;
  private final Instant asOf;

  /** Null until they are asked for. */
  private @Nullable LabelPolicies policies;

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
    this.asOf = asOf == null ? environment.clock().instant().truncatedTo(ChronoUnit.SECONDS) : asOf;
  }

  /**
   * With these settings and on this store, whatever the options say.
   *
   * @param present the instant to look at unless {@code --as-of} names an earlier one
   * @throws UsageException where it names a later one, of which that store knows nothing
   */
  static Session of(
      Environment environment,
      GlobalOptions options,
      Settings settings,
      Path store,
      Instant present) {
    RepositorySelection filter = RepositorySelection.of(patterns(options.repositories()));
    Instant given = givenAsOf(environment, options);
    if (given != null && given.isAfter(present)) {
      throw new UsageException(
          "--as-of: this history ends on " + Phrases.day(present) + "; name an earlier day");
    }
    return new Session(
        environment, options, settings, filter, store, given == null ? present : given);
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
      throw new UsageException(noRepositories(environment, options));
    }
    RepositorySelection filter = RepositorySelection.of(patterns(options.repositories()));
    Session session =
        new Session(environment, options, settings, filter, null, givenAsOf(environment, options));
    if (!settings.policies().isEmpty()) {
      session.policies();
    }
    if (options.verbosity() > 0) {
      environment.say("store " + session.store() + ", API " + session.api());
    }
    return session;
  }

  private static String noRepositories(Environment environment, GlobalOptions options) {
    String advice =
        findConfiguration(environment, options)
            .map(file -> "list them under `repositories:` in " + file)
            .orElse("write a configuration with `" + environment.command() + " init`");
    return "no repositories: name them (OWNER/REPO or 'OWNER/*'), or " + advice;
  }

  private static @Nullable Instant givenAsOf(Environment environment, GlobalOptions options) {
    String given = options.asOf();
    if (given == null) {
      return null;
    }
    try {
      Instant asOf = Instants.parse(given);
      if (asOf.isAfter(environment.clock().instant())) {
        throw new UsageException("--as-of: " + given + " is in the future; nobody knows it yet");
      }
      return asOf;
    } catch (UnreadableTextException wrong) {
      throw new UsageException("--as-of: " + wrong.getMessage());
    }
  }

  private static Settings settings(Environment environment, GlobalOptions options) {
    return findConfiguration(environment, options)
        .map(SettingsReader::read)
        .orElseGet(Settings::defaults);
  }

  /** The file that is named, else the one of this folder; empty where there is none. */
  static Optional<Path> findConfiguration(Environment environment, GlobalOptions options) {
    Path given = options.config();
    Path file = given == null ? Places.configuration(environment) : environment.resolve(given);
    return given != null || Files.exists(file)
        ? Optional.of(shown(environment, file))
        : Optional.empty();
  }

  /** Messages name the file as the user would, where that leads to it. */
  private static Path shown(Environment environment, Path file) {
    boolean here = environment.folder().equals(Path.of("").toAbsolutePath());
    return here ? environment.shown(file) : file;
  }

  private static List<RepositoryPattern> patterns(List<String> texts) {
    try {
      return texts.stream().map(RepositoryPattern::parse).toList();
    } catch (UnreadableTextException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  /** The same with other settings. */
  Session with(Settings others) {
    return new Session(environment, options, others, wanted, store, asOf);
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

  /**
   * The label policies of the settings, their conditions checked; there may be none.
   *
   * @throws io.github.containers.backlog.config.ConfigException where one of them is wrong
   */
  LabelPolicies policies() {
    LabelPolicies known = policies;
    if (known == null) {
      known = LabelPolicies.of(settings);
      policies = known;
    }
    return known;
  }

  /** Whether {@code --repo} lets a repository through; it does where it is not given. */
  boolean passes(Repository repository) {
    return wanted.isEmpty() || wanted.selects(repository);
  }

  /** The same, as far as a name alone can say. */
  boolean passes(RepositoryRef name) {
    return wanted.isEmpty() || wanted.selects(name);
  }

  /**
   * Refuses a {@code --repo} that names what was never asked for.
   *
   * @param known finds what the store knows of a name
   */
  void refuseStrangers(Function<RepositoryRef, Optional<Repository>> known) {
    RepositorySelection all = settings.repositories();
    for (RepositoryRef name : wanted.named()) {
      if (!all.selects(name) && known.apply(name).filter(all::selects).isEmpty()) {
        throw new UsageException(
            "--repo: " + name + " is not among the repositories; name it as an argument instead");
      }
    }
  }

  /** For what looks at no repositories. */
  static Session withoutRepositories(Environment environment, GlobalOptions options) {
    Settings settings = settings(environment, options);
    RepositorySelection all = RepositorySelection.of(List.of());
    return new Session(environment, options, settings, all, null, null);
  }

  /** The API's address: of the configuration, else {@code GITHUB_API_URL}, else GitHub's own. */
  URI api() {
    return settings
        .findApi()
        .or(() -> environment.variable("GITHUB_API_URL").map(Session::address))
        .orElse(GITHUB);
  }

  /** Where people look at what the API tells. */
  WebAddresses web() {
    return new ApiHost(api()).web();
  }

  private static URI address(String text) {
    try {
      return ApiShape.parse(text.strip());
    } catch (UnreadableTextException wrong) {
      throw new UsageException("GITHUB_API_URL: " + wrong.getMessage());
    }
  }

  Path store() {
    if (store != null) {
      return store;
    }
    Path given = options.store();
    return given == null ? Places.store(environment, api()) : environment.resolve(given);
  }

  /**
   * The instant that everything is computed at, the same all the while: as {@code --as-of} has it,
   * else the local clock's when the command began.
   */
  Instant asOf() {
    return asOf;
  }
}
