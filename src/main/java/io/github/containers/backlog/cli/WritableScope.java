package io.github.containers.backlog.cli;

import java.util.List;

/** Whether a live run may write anywhere among the repositories that it is for. */
final class WritableScope {

  private final Session session;
  private final Policies world;

  WritableScope(Session session, Policies world) {
    this.session = session;
    this.world = world;
  }

  /**
   * Refuses a live run that may write nowhere though {@code live:} names something: a nightly job
   * would stay green for ever. An empty {@code live:} is no mistake: it switches writing off.
   *
   * @throws UsageException that says what was probably meant
   */
  void require() {
    boolean meant = !session.settings().live().repositories().isEmpty();
    if (meant && !world.wanted().isEmpty() && isEmpty()) {
      String advice = strays();
      throw new UsageException(
          "--live may write nowhere: none of these repositories stands under live: in the"
              + " configuration; "
              + (advice.isEmpty() ? "name one there, or leave out --live" : advice));
    }
  }

  private boolean isEmpty() {
    return world.wanted().stream().noneMatch(it -> world.isLive(it.repository().ref()));
  }

  /** What {@code live:} names in vain, in words; empty where there is nothing of that kind. */
  String strays() {
    List<String> sentences = session.settings().strayLive();
    return String.join("; ", sentences);
  }
}
