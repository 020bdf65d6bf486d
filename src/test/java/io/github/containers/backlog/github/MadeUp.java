package io.github.containers.backlog.github;

import io.github.containers.backlog.apply.BacklogWriter;
import io.github.containers.backlog.fake.FakeApp;
import io.github.containers.backlog.sync.BacklogSource;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * A GitHub that lives in memory. Whatever is asked passes all of the way to GitHub but the network.
 */
public final class MadeUp {

  static final URI ROOT = URI.create("https://api.github.test");

  private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
  private static final Sleeper NO_TIME = duration -> {};

  private final Transport network;
  private final String key;

  MadeUp(Transport network, String key) {
    this.network = network;
    this.key = key;
  }

  BacklogSource source() {
    return connection().source();
  }

  Access access() {
    return connection().access();
  }

  BacklogWriter writer() {
    return connection().writer();
  }

  AppApi app() {
    GitHubApp app = new GitHubApp(Long.toString(FakeApp.ID), key);
    return new AppApi(network, ROOT, app, () -> NOW, NO_TIME);
  }

  private GitHubConnection connection() {
    return GitHubConnection.through(
        network, ROOT, new Token("write-token"), RateListener.NONE, NO_TIME, Duration.ofHours(1));
  }
}
