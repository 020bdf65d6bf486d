package io.github.containers.backlog.github;

import static java.util.stream.Collectors.toMap;

import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where an app is installed.
 *
 * @param byOwner by the login of the account, in lower case
 * @param at when GitHub said so, in its time
 */
record Installed(Map<String, Installation> byOwner, Instant at) {

  Installed {
    byOwner = new TreeMap<>(byOwner);
  }

  /** The installation at an account, or else the first. */
  Installation at(String owner) {
    return byOwner.getOrDefault(owner.toLowerCase(Locale.ROOT), first());
  }

  /** As whom the app acts, wherever it is installed. */
  String login() {
    return first().slug() + "[bot]";
  }

  /** What it may do at each account. */
  Grant.App grant() {
    return new Grant.App(
        byOwner.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, it -> it.getValue().permissions())));
  }

  private Installation first() {
    return byOwner.values().stream()
        .findFirst()
        .orElseThrow(
            () ->
                new SourceException(
                    Reason.UNAUTHORIZED,
                    "the GitHub App is installed nowhere; install it in the organization, from the"
                        + " app's page"));
  }
}
