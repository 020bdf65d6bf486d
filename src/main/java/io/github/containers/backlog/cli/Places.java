package io.github.containers.backlog.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps its files unless it is told otherwise. */
final class Places {

  private Places() {}

  /**
   * The user's home folder: {@code $HOME} where that is usual, as Java asks the system's list of
   * users instead, in which a container's user may have none.
   *
   * @param system the operating system's name
   * @param ofJava what Java takes for it
   */
  static Path home(Map<String, String> variables, String system, String ofJava) {
    String named = variables.getOrDefault("HOME", "");
    return Path.of(named.isBlank() || system.startsWith("Windows") ? ofJava : named);
  }

  /**
   * The store for an API: {@code $XDG_DATA_HOME/backlog/HOST.db}, by default under {@code
   * ~/.local/share}. Each server has its own, as their numbers for repositories have nothing to do
   * with each other.
   */
  static Path store(Environment environment, URI api) {
    Path folder =
        environment
            .variable("XDG_DATA_HOME")
            .map(Path::of)
            .orElseGet(() -> environment.home().resolve(".local").resolve("share"));
    String port = api.getPort() < 0 ? "" : "_" + api.getPort();
    String host = api.getHost().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "_");
    return environment.resolve(folder).resolve("backlog").resolve(host + port + ".db");
  }

  /** The configuration of the folder one stands in. */
  static Path configuration(Environment environment) {
    return environment.resolve(Path.of(".github", "backlog.yml"));
  }
}
