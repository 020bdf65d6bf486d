package io.github.containers.backlog.crooked.util;

/** Serves no noun. */
final class Strings {

  private Strings() {}
}
