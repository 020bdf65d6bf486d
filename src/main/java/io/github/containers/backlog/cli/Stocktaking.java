package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.RepositorySettings;
import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.demo.DemoOrganisation;
import io.github.containers.backlog.metrics.Backlog;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.store.Counts;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Goes through the store, item by item, and makes the report of what is there. */
final class Stocktaking {

  private final Session session;
  private final Bucket bucket;

  Stocktaking(Session session, Bucket bucket) {
    this.session = session;
    this.bucket = bucket;
  }

  /**
   * Takes stock of the wanted repositories. One that was asked for by name and that the store does
   * not know is named among the readings.
   *
   * @throws FailureException where the store knows none of them
   */
  Report take() {
    Instant asOf = session.asOf();
    try (Store store = Store.openForReading(session.store())) {
      session.refuseStrangers(name -> store.findRepository(name).map(StoredRepository::repository));
      List<StoredRepository> wanted = store.repositories().stream().filter(this::isWanted).toList();
      if (wanted.isEmpty()) {
        throw new FailureException("nothing is known of these repositories" + advice());
      }
      Backlog backlog = new Backlog(asOf, bucket);
      List<Reading> readings = new ArrayList<>(missing(wanted));
      for (StoredRepository stored : wanted) {
        add(store, stored.repository(), asOf, backlog);
        readings.add(reading(stored, store.counts(stored.repository().id())));
      }
      readings.sort(Comparator.comparing(Reading::repository));
      return Report.of(backlog.figures(), origin(wanted), readings, session.web());
    }
  }

  private String advice() {
    return session.options().offline() ? " yet; leave out --offline to read them" : "";
  }

  private void add(Store store, Repository repository, Instant asOf, Backlog backlog) {
    Settings settings = session.settings();
    RepositorySettings its = settings.in(repository);
    Viewpoint viewpoint = new Viewpoint(asOf, settings.people(), its.kinds(), its.triaged());
    backlog.include(repository.ref());
    store.forEachHistory(
        repository.id(), history -> backlog.add(repository.ref(), history, viewpoint));
  }

  private boolean isWanted(StoredRepository stored) {
    Repository repository = stored.repository();
    return session.settings().repositories().selects(repository) && session.passes(repository);
  }

  private List<Reading> missing(List<StoredRepository> wanted) {
    return session.settings().repositories().named().stream()
        .filter(session::passes)
        .filter(name -> wanted.stream().noneMatch(it -> it.repository().isKnownAs(name)))
        .map(RepositoryRef::fullName)
        .map(Reading::never)
        .toList();
  }

  private static Reading reading(StoredRepository stored, Counts counts) {
    return new Reading(
        stored.repository().ref().fullName(),
        stored.repository().formerNames().stream().map(RepositoryRef::fullName).toList(),
        stored.state().readAt(),
        counts.items(),
        counts.withTimeline(),
        counts.gone(),
        stored.state().problem());
  }

  private static Origin origin(List<StoredRepository> wanted) {
    return wanted.stream()
            .anyMatch(it -> it.repository().ref().owner().equals(DemoOrganisation.owner()))
        ? Origin.INVENTED
        : Origin.GITHUB;
  }
}
