package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.config.RepositoryPattern;
import io.github.containers.backlog.config.RepositorySelection;
import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.report.WebAddresses;
import io.github.containers.backlog.report.finding.Phrases;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command works with: the settings, where things are, and the instant to look at. */
final class Session {

  private static final URI GITHUB = URI.create("https://api.github.com");

  private final Given given;
  private final Settings settings;
  private final List<String> named;
  private final RepositorySelection wanted;
  private final @Nullable Path store;
  private final Instant asOf;

  /** Null until they are asked for. */
  private @Nullable LabelPolicies policies;

  private Session(
      Given given,
      Settings settings,
      List<String> named,
      RepositorySelection wanted,
      @Nullable Path store,
      Instant asOf) {
    this.given = given;
    this.settings = settings;
    this.named = List.copyOf(named);
    this.wanted = wanted;
    this.store = store;
    this.asOf = asOf;
  }

  /**
   * With these settings and on this store, whatever the options say.
   *
   * @param present the instant to look at unless {@code --as-of} names an earlier one
   * @throws UsageException where it names a later one, of which that store knows nothing
   */
  static Session of(Given given, Settings settings, Path store, Instant present) {
    RepositorySelection filter = given.filter();
    Instant asOf = given.findAsOf().orElse(present);
    if (asOf.isAfter(present)) {
      throw new UsageException(
          "--as-of: this history ends on " + Phrases.day(present) + "; name an earlier day");
    }
    return new Session(given, settings, List.of(), filter, store, asOf);
  }

  /**
   * Reads the settings.
   *
   * @param named the repositories on the command line, in place of those of the configuration
   * @throws UsageException where neither names a repository
   */
  static Session open(Given given, List<String> named) {
    Settings read = given.settings();
    Settings settings = named.isEmpty() ? read : read.withRepositories(Given.patterns(named));
    if (settings.repositories().isEmpty()) {
      throw given.noRepositories();
    }
    Session session =
        new Session(
            given,
            settings,
            named,
            given.filter(),
            null,
            given.findAsOf().orElseGet(() -> now(given)));
    if (!settings.policies().isEmpty()) {
      session.policies();
    }
    if (given.options().verbosity() > 0) {
      given.environment().say("store " + session.store() + ", API " + session.api());
    }
    return session;
  }

  /** For what looks at no repositories. */
  static Session withoutRepositories(Given given) {
    RepositorySelection all = RepositorySelection.of(List.of());
    return new Session(given, given.settings(), List.of(), all, null, now(given));
  }

  private static Instant now(Given given) {
    return given.environment().clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The same with other settings. */
  Session with(Settings others) {
    return new Session(given, others, named, wanted, store, asOf);
  }

  Environment environment() {
    return given.environment();
  }

  GlobalOptions options() {
    return given.options();
  }

  Settings settings() {
    return settings;
  }

  /** The repositories on the command line, as they were given. */
  List<String> named() {
    return named;
  }

  /** Where the files are that the settings name. */
  Path configurationFolder() {
    return given.folder();
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

  /** Whether a repository is meant: configured, or named, and let through by {@code --repo}. */
  boolean wants(Repository repository) {
    return settings.repositories().selects(repository) && passes(repository);
  }

  /** Whether {@code --repo} lets a repository through; it does where it is not given. */
  boolean passes(Repository repository) {
    return wanted.isEmpty() || wanted.selects(repository);
  }

  /** The same, as far as a name alone can say. */
  boolean passes(RepositoryRef name) {
    return wanted.isEmpty() || wanted.selects(name);
  }

  /** What {@code --repo} asks for; nothing where it is not given. */
  List<RepositoryPattern> asked() {
    return wanted.patterns().stream().filter(one -> !one.excludes()).toList();
  }

  /** The API's address: of the configuration, else of the environment, else GitHub's own. */
  URI api() {
    return settings.findApi().or(given::findApi).orElse(GITHUB);
  }

  /** Where people look at what the API tells. */
  WebAddresses web() {
    return new ApiHost(api()).web();
  }

  Path store() {
    if (store != null) {
      return store;
    }
    Path named = options().store();
    return named == null ? Places.store(environment(), api()) : environment().resolve(named);
  }

  /**
   * The instant that everything is computed at, the same all the while: as {@code --as-of} has it,
   * else the local clock's when the command began.
   */
  Instant asOf() {
    return asOf;
  }
}
