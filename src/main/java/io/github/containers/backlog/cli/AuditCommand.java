package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.toMap;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Audit;
import io.github.containers.backlog.policy.Discrepancy;
import io.github.containers.backlog.policy.LabelDrift;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.render.json.JsonTable;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import io.github.containers.backlog.store.StoredRepository;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
    Session session = Session.open(environment, options, repositories);
    LabelPolicies policies = LabelPolicies.of(session.settings());
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
      store.forEachOpenHistory(stored.repository().id(), history -> audit.add(its, history));
    }
    List<Discrepancy> found = audit.discrepancies();
    print(items(found));
    if (!options.json()) {
      environment.out().print("\n");
      print(drift(world, store));
    }
    return found.stream().anyMatch(it -> it.kind() == Discrepancy.Kind.UNDECIDABLE);
  }

  private void print(Table table) throws IOException {
    if (options.json()) {
      JsonTable.write(table, environment.out());
    } else {
      TextTable.print(table, environment.out());
    }
  }

  private static Table items(List<Discrepancy> found) {
    return new Table(
        "audit",
        List.of("repository", "number", "label", "policy", "found", "since", "reason"),
        () -> found.stream().map(AuditCommand::row));
  }

  private static List<Cell> row(Discrepancy found) {
    return List.of(
        new Cell.Text(found.repository().fullName()),
        new Cell.Whole(found.item().number()),
        new Cell.Text(found.label()),
        new Cell.Text(found.policy()),
        new Cell.Text(found.kind().key()),
        found.since() == null ? Cell.ABSENT : new Cell.Moment(found.since()),
        new Cell.Text(found.reason()));
  }

  private static Table drift(Policies world, Store store) {
    Map<RepositoryRef, List<String>> labels =
        world.wanted().stream()
            .map(StoredRepository::repository)
            .collect(
                toMap(
                    repository -> repository.ref(),
                    repository ->
                        store.surroundings().labels(repository.id()).stream()
                            .map(Label::name)
                            .toList()));
    List<String> wanted =
        world.wanted().stream()
            .flatMap(stored -> world.in(stored.repository()).policies().stream())
            .map(Policy::label)
            .distinct()
            .toList();
    List<LabelDrift> drift = LabelDrift.between(labels, wanted);
    return new Table(
        "labels",
        List.of("label", "repository", "spelled"),
        () ->
            drift.stream()
                .map(
                    it ->
                        List.of(
                            new Cell.Text(it.label()),
                            new Cell.Text(it.repository().fullName()),
                            it.missing() ? Cell.ABSENT : new Cell.Text(it.spelling()))));
  }
}
