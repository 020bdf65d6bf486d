package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.RepositorySettings;
import io.github.containers.backlog.demo.DemoOrganisation;
import io.github.containers.backlog.metrics.Backlog;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.metrics.EarlierBacklog;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.Target;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.LabelScheme;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import io.github.containers.backlog.store.Counts;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Goes through the store, item by item, and makes the report of what is there. */
final class Stocktaking {

  private final Session session;
  private final Bucket bucket;
  private final UnaryOperator<Instant> before;
  private final Map<String, String> problems;
  private final Map<String, LabelScheme> schemes = new TreeMap<>();

  /**
   * Prepares it.
   *
   * @param before tells the instant of the previous report from that of this one
   * @param problems why repositories could not be read just now, by name
   */
  Stocktaking(
      Session session, Bucket bucket, UnaryOperator<Instant> before, Map<String, String> problems) {
    this.session = session;
    this.bucket = bucket;
    this.before = before;
    this.problems = problems;
  }

  /**
   * Takes stock of the wanted repositories. One that was asked for by name and that the store does
   * not know is named among the readings.
   *
   * @throws FailureException where the store knows none of them
   */
  Briefing take() {
    return take(null);
  }

  /** The same, with what it would take to reach a target. */
  Briefing take(@Nullable Target target) {
    try (Store store = Store.openForReading(session.store())) {
      List<StoredRepository> wanted = wanted(store);
      EarlierBacklog previous = new EarlierBacklog(before.apply(session.asOf()));
      Stock stock = stock(store, wanted, List.of(previous));
      PolicyPast past = new PolicyPast(session, store, wanted);
      Report report =
          Report.of(stock.figures(), origin(wanted), stock.readings(), session.web(), target)
              .annotated(past.beginnings(session.asOf()));
      List<Duration> thresholds = session.settings().thresholds();
      return Briefing.of(
          report,
          previous.figures(),
          schemes,
          thresholds,
          session.web(),
          past.findExpiries(origin(wanted)));
    }
  }

  /**
   * What is to be looked at next, and how well it is known.
   *
   * @param queue what is known
   * @param readings how well each repository is known, by name
   */
  record Upcoming(Queue queue, List<Reading> readings) {}

  /**
   * Takes stock of what is to be looked at next, as {@link #take}.
   *
   * @param themes the lists to make
   */
  Upcoming upcoming(Collection<Theme> themes) {
    try (Store store = Store.openForReading(session.store())) {
      Stock stock = stock(store, wanted(store), List.of());
      Queue queue = Queue.of(stock.figures(), schemes, session.web(), themes);
      return new Upcoming(queue, stock.readings());
    }
  }

  private List<StoredRepository> wanted(Store store) {
    Strangers.of(session, store).refuse();
    List<StoredRepository> wanted =
        store.repositories().stream().filter(stored -> session.wants(stored.repository())).toList();
    if (wanted.isEmpty()) {
      throw new FailureException("nothing is known of these repositories" + advice());
    }
    return wanted;
  }

  private record Stock(Figures figures, List<Reading> readings) {}

  private Stock stock(Store store, List<StoredRepository> wanted, List<EarlierBacklog> earlier) {
    Backlog backlog = new Backlog(session.asOf(), bucket);
    List<Reading> readings = new ArrayList<>(missing(wanted));
    for (StoredRepository stored : wanted) {
      add(store, stored.repository(), backlog, earlier);
      readings.add(reading(stored, store.counts(stored.repository().id())));
    }
    readings.sort(Comparator.comparing(Reading::repository));
    return new Stock(backlog.figures(), readings);
  }

  private String advice() {
    return session.options().offline() ? " yet; leave out --offline to read them" : "";
  }

  private void add(
      Store store, Repository repository, Backlog backlog, List<EarlierBacklog> earlier) {
    RepositorySettings its = session.settings().in(repository);
    People people = new KnownPeople(session.settings(), store).in(repository);
    RepositoryRef name = repository.ref();
    schemes.put(name.fullName(), new LabelScheme(its.kinds(), its.triaged(), its.stale()));
    backlog.addReleases(name, store.releases(repository.id()));
    backlog.include(name);
    Viewpoint now = viewpoint(backlog.asOf(), people, its);
    List<Viewpoint> then =
        earlier.stream().map(past -> viewpoint(past.asOf(), people, its)).toList();
    store
        .histories()
        .forEach(
            repository.id(),
            history -> {
              backlog.add(name, history, now);
              for (int i = 0; i < then.size(); i++) {
                earlier.get(i).add(name, history, then.get(i));
              }
            });
  }

  private static Viewpoint viewpoint(Instant asOf, People people, RepositorySettings its) {
    return new Viewpoint(asOf, people, its.kinds(), its.triaged());
  }

  private List<Reading> missing(List<StoredRepository> wanted) {
    return session.settings().repositories().named().stream()
        .filter(session::passes)
        .filter(name -> wanted.stream().noneMatch(it -> it.repository().isKnownAs(name)))
        .map(RepositoryRef::fullName)
        .map(name -> Reading.never(name, problems.get(name)))
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
