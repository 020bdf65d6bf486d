package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.MaintainersFile;
import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.Store;
import java.util.HashSet;
import java.util.Set;

/**
 * Who is a bot and who is a maintainer, the same for reports and for policies: by the
 * configuration, and by a repository's own list where the configuration asks for that. The accounts
 * that live runs wrote with count as bots: what they did is this tool's doing, and no activity.
 */
final class KnownPeople {

  private final Settings settings;
  private final Store store;

  KnownPeople(Settings settings, Store store) {
    this.settings = settings;
    this.store = store;
  }

  /** Those of a repository. */
  People in(Repository repository) {
    People configured = settings.people();
    Set<String> bots = new HashSet<>(configured.bots());
    store.journal().runs().forEach(run -> bots.add(run.account()));
    Set<String> maintainers = new HashSet<>(configured.maintainers());
    for (String path : settings.maintainers().files()) {
      store
          .surroundings()
          .findFile(repository.id(), path)
          .map(MaintainersFile::read)
          .ifPresent(listed -> listed.forEach(one -> maintainers.add(one.login())));
    }
    return new People(bots, maintainers, configured.listedOnly());
  }
}
