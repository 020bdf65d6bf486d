package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.github.GitHubApp;
import io.github.containers.backlog.github.Rights;
import io.github.containers.backlog.github.Token;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds a GitHub App in the environment: {@code BACKLOG_APP_ID}, and its key in {@code
 * BACKLOG_APP_KEY} or in the file that {@code BACKLOG_APP_KEY_FILE} names.
 */
final class AppToken {

  static final String ID = "BACKLOG_APP_ID";
  static final String KEY = "BACKLOG_APP_KEY";
  private static final String KEY_FILE = "BACKLOG_APP_KEY_FILE";

  private AppToken() {}

  /**
   * The app's token; empty where no app is named.
   *
   * @param rights what it may be used for, at most
   * @throws UsageException where the id or the key is missing or can't be one
   */
  static Optional<Token> find(Environment environment, URI api, Rights rights) {
    Optional<String> key = environment.variable(KEY).or(() -> read(environment));
    Optional<String> id = environment.variable(ID);
    if (id.isEmpty() && key.isEmpty()) {
      return Optional.empty();
    }
    GitHubApp app = app(given(id, ID), given(key, KEY + " or " + KEY_FILE));
    return Optional.of(app.token(api, rights, environment.clock(), environment.sleeper()));
  }

  private static String given(Optional<String> value, String name) {
    return value.orElseThrow(
        () ->
            new UsageException("a GitHub App needs its id and its key; set " + name + " as well"));
  }

  private static GitHubApp app(String id, String key) {
    try {
      return new GitHubApp(id, key);
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  private static Optional<String> read(Environment environment) {
    Optional<Path> file = environment.variable(KEY_FILE).map(Path::of).map(environment::resolve);
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(Files.readString(file.get(), UTF_8));
    } catch (MalformedInputException noText) {
      throw new UsageException(KEY_FILE + ": " + file.get() + " is no .pem file");
    } catch (IOException failure) {
      throw new UsageException(KEY_FILE + ": " + Failures.reason(failure));
    }
  }
}
