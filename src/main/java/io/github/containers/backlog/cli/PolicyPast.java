package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.toSet;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.report.chart.Annotation;
import io.github.containers.backlog.report.finding.Expiries;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import io.github.containers.backlog.store.StoredRepository;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the label policies have come to in the repositories of a report. */
final class PolicyPast {

  private final Session session;
  private final Store store;
  private final List<StoredRepository> repositories;

  PolicyPast(Session session, Store store, List<StoredRepository> repositories) {
    this.session = session;
    this.store = store;
    this.repositories = repositories;
  }

  /** When each policy went live there: its first write, up to that instant. */
  List<Annotation> beginnings(Instant asOf) {
    Set<Long> ids = repositories.stream().map(it -> it.repository().id()).collect(toSet());
    Map<String, Instant> first = new LinkedHashMap<>();
    store.journal().firstWrites().stream()
        .filter(write -> ids.contains(write.repositoryId()) && !write.at().isAfter(asOf))
        .forEach(write -> first.putIfAbsent(write.policy(), write.at()));
    return first.entrySet().stream()
        .map(policy -> new Annotation(policy.getValue(), policy.getKey() + " live"))
        .toList();
  }

  /** The items whose grace ran out; empty where there are no policies. */
  Optional<Expiries> findExpiries() {
    if (session.settings().policies().isEmpty()) {
      return Optional.empty();
    }
    LabelPolicies policies = LabelPolicies.of(session.settings());
    String account = store.surroundings().findAccount().map(StoredAccount::login).orElse("");
    Policies world = new Policies(session, store, policies, account, session.asOf());
    return Optional.of(
        new Expiries(
            world.plan(false).expired().stream()
                .map(it -> it.repository().fullName() + "#" + it.item().number())
                .collect(toSet())));
  }
}
