package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.toMap;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Audit;
import io.github.containers.backlog.policy.Discrepancy;
import io.github.containers.backlog.policy.LabelDrift;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import io.github.containers.backlog.store.StoredRepository;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds labels against the conditions of the policies. */
@Command(
    name = "audit",
    header = "Shows which labels are missing or wrong.",
    description = {
      "Holds the labels of the policies against their conditions, whoever puts them on: for"
          + " another bot's labels give its rule as a policy with 'manages: none'."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog audit                      what .github/backlog.yml names",
      "  backlog audit --offline --json     from the store, for a program",
    })
final class AuditCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Parameters(
      paramLabel = "OWNER/REPO",
      arity = "0..*",
      description = "Repositories, or 'OWNER/*'; those of the configuration unless given.")
  private List<String> repositories = List.of();

  AuditCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    Session session = Session.open(new Given(environment, options), repositories);
    LabelPolicies policies = Policies.require(session);
    Shortfall shortfall = new Shortfall(new PolicyReading(session).read());
    boolean undecidable;
    try (Store store = Store.openForReading(session.store())) {
      undecidable = audit(session, store, policies);
    }
    environment.out().flush();
    shortfall.say(session);
    return shortfall.exists() || undecidable ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private boolean audit(Session session, Store store, LabelPolicies policies) throws IOException {
    String account = store.surroundings().findAccount().map(StoredAccount::login).orElse("");
    Policies world =
        new Policies(session, store, policies, account, PolicyReading.present(session, store));
    Audit audit = new Audit();
    for (StoredRepository stored : world.wanted()) {
      RepositoryPolicies its = world.in(stored.repository());
      world.histories(stored.repository().id(), history -> audit.add(its, history));
    }
    List<Discrepancy> found = audit.discrepancies();
    List<LabelDrift> drift = drift(world, store);
    if (options.json()) {
      JsonTable.write(
          List.of(AuditTables.items(found), AuditTables.labels(drift)), environment.out());
    } else {
      AuditText text = new AuditText(environment);
      text.items(found, names(world, Policy::name));
      text.labels(drift, unread(world, store));
      text.sum(found, drift);
    }
    boolean unread = options.offline() && world.sayUnread();
    return unread || found.stream().anyMatch(it -> it.kind() == Discrepancy.Kind.UNDECIDABLE);
  }

  private static List<LabelDrift> drift(Policies world, Store store) {
    Map<RepositoryRef, List<String>> labels =
        world.wanted().stream()
            .map(StoredRepository::repository)
            .filter(repository -> !labels(store, repository).isEmpty())
            .collect(toMap(Repository::ref, repository -> labels(store, repository)));
    return LabelDrift.between(labels, names(world, Policy::label));
  }

  private static int unread(Policies world, Store store) {
    return (int)
        world.wanted().stream()
            .filter(stored -> labels(store, stored.repository()).isEmpty())
            .count();
  }

  /** Its labels; none where they were never read. */
  private static List<String> labels(Store store, Repository repository) {
    return store.surroundings().labels(repository.id()).stream().map(Label::name).toList();
  }

  private static List<String> names(Policies world, Function<Policy, String> name) {
    return world.wanted().stream()
        .flatMap(stored -> world.in(stored.repository()).policies().stream())
        .map(name)
        .distinct()
        .toList();
  }
}
