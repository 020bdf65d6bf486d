package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.Repository;
import java.util.List;

/**
 * A repository of the demo, with all that a complete sync would have brought.
 *
 * @param repository what GitHub would say of it
 * @param releases its releases, oldest first
 * @param histories its issues and pull requests of every state by number, each with its timeline
 */
public record DemoRepository(
    Repository repository, List<Release> releases, List<History> histories) {

  /** Copies the lists. */
  public DemoRepository {
    releases = List.copyOf(releases);
    histories = List.copyOf(histories);
  }
}
