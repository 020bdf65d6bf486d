package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Explanation;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import io.github.containers.backlog.store.StoredRepository;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one item. */
@Command(
    name = "explain",
    header = "Explains what each policy sees in an item.",
    description = "Brings the item's repository up to date first, unless --offline.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog explain containers/crun#123",
      "  backlog explain https://github.com/containers/crun/issues/123",
    })
final class ExplainCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Parameters(paramLabel = "OWNER/REPO#N", description = "The item.")
  private String item = "";

  ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() {
    ItemName name = ItemName.parse(item);
    Session session = Session.open(environment, options, List.of(name.repository().fullName()));
    LabelPolicies policies = LabelPolicies.of(session.settings());
    Shortfall shortfall = new Shortfall(new PolicyReading(session).read());
    try (Store store = Store.openForReading(session.store())) {
      explain(session, store, policies, name);
    }
    shortfall.say(session);
    return shortfall.exists() ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private void explain(Session session, Store store, LabelPolicies policies, ItemName name) {
    Repository repository =
        store
            .findRepository(name.repository())
            .map(StoredRepository::repository)
            .orElseThrow(() -> new FailureException(name.repository() + " is not known yet"));
    History history =
        store
            .history(repository.id(), name.number())
            .orElseThrow(() -> new FailureException("there is no " + item));
    String account = store.surroundings().findAccount().map(StoredAccount::login).orElse("");
    Policies world =
        new Policies(session, store, policies, account, PolicyReading.present(session, store));
    RepositoryPolicies its = world.in(repository);
    ExplanationText text = new ExplanationText(environment.out());
    Optional<Subject> subject = its.find(history);
    if (subject.isEmpty()) {
      text.notLookedAt(repository, history);
      return;
    }
    text.facts(repository, subject.get());
    Explanation.of(its, subject.get()).forEach(text::explain);
    environment.out().flush();
  }
}
