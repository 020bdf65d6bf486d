package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Explanation;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.condition.Reference;
import io.github.containers.backlog.render.json.ExplanationJson;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import io.github.containers.backlog.store.StoredRepository;
import io.github.containers.backlog.timeline.ItemAt;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  private static final String NONE = "the configuration has none; `backlog init` writes examples";

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
  public Integer call() throws IOException {
    ItemName name = ItemName.parse(item);
    Given given = new Given(environment, options);
    Session session = Session.open(given, List.of(name.repository().fullName()));
    LabelPolicies policies = session.policies();
    Shortfall shortfall = new Shortfall(new PolicyReading(session).read());
    try (Store store = Store.openForReading(session.store())) {
      UnknownItem unknown =
          new UnknownItem(
              name, given.settings().repositories().named(), options.offline(), shortfall);
      explain(session, store, policies, unknown);
    }
    environment.out().flush();
    shortfall.say(session);
    return shortfall.exists() ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private void explain(Session session, Store store, LabelPolicies policies, UnknownItem unknown)
      throws IOException {
    ItemName name = unknown.name();
    Repository repository =
        store
            .findRepository(name.repository())
            .map(StoredRepository::repository)
            .orElseThrow(() -> unknown.ofUnknownRepository(store));
    History history =
        store
            .histories()
            .find(repository.id(), name.number())
            .orElseThrow(() -> unknown.ofRepository(repository.ref()));
    String account = store.surroundings().findAccount().map(StoredAccount::login).orElse("");
    Policies world =
        new Policies(session, store, policies, account, PolicyReading.present(session, store));
    RepositoryPolicies its = world.in(repository);
    if (options.json()) {
      write(its, history, world.asOf());
    } else {
      print(its, history, session.settings().policies().isEmpty());
    }
  }

  private void print(RepositoryPolicies its, History history, boolean none) {
    ExplanationText text = new ExplanationText(environment.out());
    Optional<Subject> subject = its.find(history);
    if (subject.isEmpty()) {
      text.notLookedAt(its.repository(), history, none ? NONE : why(its, history));
      return;
    }
    text.facts(its.repository(), subject.get());
    text.explain(Explanation.of(its, subject.get()));
  }

  private static String why(RepositoryPolicies its, History history) {
    if (its.policies().isEmpty()) {
      return "overrides: switches all off in its repository";
    }
    if (history.gone() != null) {
      String there = history.gone().movedTo();
      return there == null ? "it was deleted" : "it was transferred to " + there;
    }
    if (!ItemAt.exists(history.item(), its.viewpoint().asOf())) {
      return "it was not there yet on " + its.viewpoint().asOf();
    }
    return new ItemAt(history, its.viewpoint()).open()
        ? "none is for items of its type"
        : "it is closed";
  }

  private void write(RepositoryPolicies its, History history, Instant asOf) throws IOException {
    String name = its.repository().ref() + "#" + history.item().number();
    Optional<Subject> subject = its.find(history);
    ExplanationJson.write(
        name,
        asOf,
        subject.map(Reference::factsOf).orElse(Map.of()),
        subject.map(it -> Explanation.of(its, it)).orElse(List.of()),
        environment.out());
  }
}
