package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.toSet;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.report.Origin;
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

  private static final String UNKNOWN =
      "items that have expired under the policies are left out: that counts from when their own"
          + " account put the label on, and which account that is, only a token tells; set"
          + " GITHUB_TOKEN, and run it again without --offline";

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

  /**
   * The items whose grace ran out; empty where there are no policies, and where it is not known as
   * whom they act, as that decides whose a label is. In an invented organization nobody acts.
   */
  Optional<Expiries> findExpiries(Origin origin) {
    if (session.settings().policies().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> known = store.surroundings().findAccount().map(StoredAccount::login);
    if (known.isEmpty() && origin == Origin.GITHUB) {
      session.environment().say(UNKNOWN);
      return Optional.empty();
    }
    return Optional.of(expiries(known.orElse("")));
  }

  private Expiries expiries(String account) {
    LabelPolicies policies = LabelPolicies.of(session.settings());
    Policies world = new Policies(session, store, policies, account, session.asOf());
    return new Expiries(
        world.plan(false).expired().stream()
            .map(it -> it.repository().fullName() + "#" + it.item().number())
            .collect(toSet()));
  }
}
