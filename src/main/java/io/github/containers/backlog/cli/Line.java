package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.BacklogWriter;
import io.github.containers.backlog.github.GitHubConnection;
import io.github.containers.backlog.github.Rights;
import io.github.containers.backlog.github.Token;
import io.github.containers.backlog.sync.BacklogSource;
import java.time.Duration;
import java.util.Optional;

/** The line to GitHub while a command works, with the progress that is shown meanwhile. */
final class Line implements AutoCloseable {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final Progress progress;
  private final GitHubConnection github;
  private final boolean authorized;
  private final Thread interrupted;

  private Line(Progress progress, GitHubConnection github, boolean authorized) {
    this.progress = progress;
    this.github = github;
    this.authorized = authorized;
    this.interrupted = new Thread(progress::interrupted, "interrupted");
  }

  /** Opens it with the user's token, to read; says so where there is none. */
  static Line open(Session session) {
    return open(session, false);
  }

  /** The same; a GitHub App's token may only write where the command does, {@code live}. */
  static Line open(Session session, boolean live) {
    Environment environment = session.environment();
    Rights rights = live ? Rights.ALL : Rights.READING;
    Optional<Token> token = Tokens.find(environment, session.api(), rights);
    if (token.isEmpty() && !session.options().quiet()) {
      environment.say(
          "no token, so GitHub answers 60 requests an hour; set GITHUB_TOKEN, or log in with"
              + " `gh auth login`");
    }
    Progress progress = new Progress(environment, session.options());
    GitHubConnection github =
        GitHubConnection.to(
            session.api(),
            token.orElse(null),
            progress,
            progress.counting(environment.sleeper()),
            LONGEST_WAIT);
    Line line = new Line(progress, github, token.isPresent());
    Runtime.getRuntime().addShutdownHook(line.interrupted);
    return line;
  }

  Progress progress() {
    return progress;
  }

  BacklogSource source() {
    return github.source();
  }

  BacklogWriter writer() {
    return github.writer();
  }

  /** Whether there is a token. */
  boolean authorized() {
    return authorized;
  }

  /**
   * Writing takes a token.
   *
   * @throws UsageException where there is none
   */
  void requireToken() {
    if (!authorized) {
      throw new UsageException(
          "--live needs a token: set GITHUB_TOKEN, or log in with `gh auth login`");
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException ending) {
      // The process is being ended already, and the progress line with it.
      return;
    }
    progress.close();
  }
}
