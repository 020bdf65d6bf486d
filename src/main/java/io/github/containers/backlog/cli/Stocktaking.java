package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.RepositorySettings;
import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.demo.DemoOrganisation;
import io.github.containers.backlog.metrics.Backlog;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.LabelScheme;
import io.github.containers.backlog.store.Counts;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Goes through the store, item by item, and makes the report of what is there. */
final class Stocktaking {

  private final Session session;
  private final Bucket bucket;
  private final UnaryOperator<Instant> before;
  private final Map<String, LabelScheme> schemes = new TreeMap<>();

  /**
   * Prepares it.
   *
   * @param before tells the instant of the previous report from that of this one
   */
  Stocktaking(Session session, Bucket bucket, UnaryOperator<Instant> before) {
    this.session = session;
    this.bucket = bucket;
    this.before = before;
  }

  /**
   * Takes stock of the wanted repositories. One that was asked for by name and that the store does
   * not know is named among the readings.
   *
   * @throws FailureException where the store knows none of them
   */
  Briefing take() {
    Instant asOf = session.asOf();
    Instant since = before.apply(asOf);
    try (Store store = Store.openForReading(session.store())) {
      session.refuseStrangers(name -> store.findRepository(name).map(StoredRepository::repository));
      List<StoredRepository> wanted = store.repositories().stream().filter(this::isWanted).toList();
      if (wanted.isEmpty()) {
        throw new FailureException("nothing is known of these repositories" + advice());
      }
      Backlog backlog = new Backlog(asOf, bucket);
      Backlog previous = new Backlog(since, bucket);
      List<Reading> readings = new ArrayList<>(missing(wanted));
      for (StoredRepository stored : wanted) {
        add(store, stored.repository(), backlog, previous);
        readings.add(reading(stored, store.counts(stored.repository().id())));
      }
      readings.sort(Comparator.comparing(Reading::repository));
      Report report = Report.of(backlog.figures(), origin(wanted), readings, session.web());
      List<Duration> thresholds = session.settings().thresholds();
      return Briefing.of(report, previous.figures(), schemes, thresholds, session.web());
    }
  }

  private String advice() {
    return session.options().offline() ? " yet; leave out --offline to read them" : "";
  }

  private void add(Store store, Repository repository, Backlog backlog, Backlog previous) {
    Settings settings = session.settings();
    RepositorySettings its = settings.in(repository);
    People people = new KnownPeople(settings, store).in(repository);
    Viewpoint now = new Viewpoint(backlog.asOf(), people, its.kinds(), its.triaged());
    Viewpoint then = new Viewpoint(previous.asOf(), people, its.kinds(), its.triaged());
    RepositoryRef name = repository.ref();
    schemes.put(name.fullName(), new LabelScheme(its.kinds(), its.triaged(), its.stale()));
    backlog.addReleases(name, store.releases(repository.id()));
    backlog.include(name);
    store.forEachHistory(
        repository.id(),
        history -> {
          backlog.add(name, history, now);
          previous.add(name, history, then);
        });
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
