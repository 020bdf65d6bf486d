package io.github.containers.backlog.crooked.timeline;

/** Speaks to the terminal. */
final class Talks {

  private Talks() {}

  static void loudly() {
    System.out.println("at " + System.identityHashCode("work"));
  }
}
