package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The policies that hold in a repository, and with whose eyes its items are looked at. */
public final class RepositoryPolicies {

  private final Repository repository;
  private final Viewpoint viewpoint;
  private final List<Policy> policies;
  private final String account;
  private final Undoings undoings;
  private final Map<ItemType, List<SharedLabel>> labels = new EnumMap<>(ItemType.class);

  /**
   * The policies of a repository.
   *
   * @param repository the repository
   * @param viewpoint from when, and with whose eyes, its items are looked at
   * @param policies in the order of the file
   * @param account login of the account that acts, which is no human
   * @param undoings the steps that were taken back
   */
  public RepositoryPolicies(
      Repository repository,
      Viewpoint viewpoint,
      List<Policy> policies,
      String account,
      Undoings undoings) {
    this.repository = repository;
    this.viewpoint = withBot(viewpoint, account);
    this.policies = List.copyOf(policies);
    this.account = account;
    this.undoings = undoings;
    Arrays.stream(ItemType.values())
        .forEach(type -> labels.put(type, SharedLabel.of(policies, type)));
  }

  /** The repository. */
  public Repository repository() {
    return repository;
  }

  /** Its policies in the order of the file. */
  public List<Policy> policies() {
    return policies;
  }

  /** From when, and with whose eyes, its items are looked at; the account counts as a bot. */
  public Viewpoint viewpoint() {
    return viewpoint;
  }

  /** The item as policies see it; empty where it is not open, and where no policy looks at it. */
  public Optional<Subject> find(History history) {
    if (history.gone() != null
        || labelsFor(history.item().type()).isEmpty()
        || !ItemAt.exists(history.item(), viewpoint.asOf())) {
      return Optional.empty();
    }
    ItemAt at = new ItemAt(history, viewpoint);
    return at.open() ? Optional.of(new Subject(repository, at)) : Optional.empty();
  }

  /** What is to be done about the label of each policy that looks at this item, each label once. */
  public List<Decision> decisionsOn(Subject subject) {
    return labelsFor(subject.item().type()).stream().map(label -> decide(subject, label)).toList();
  }

  /**
   * The steps that follow from what was decided about an item, in the order in which they are to be
   * carried out.
   *
   * @param mayClose whether expired items may be closed, by policies that ask for it
   */
  public List<Action> actionsOn(Subject subject, List<Decision> decisions, boolean mayClose) {
    return new Steps(subject, mayClose).of(decisions);
  }

  /** Where a policy's label on an item stands in its life. */
  public LabelLife lifeOf(Policy policy, Subject subject) {
    SharedLabel label = new SharedLabel(policy.label(), List.of(policy));
    return LabelLife.of(policy, labelCase(subject, label), subject);
  }

  /**
   * For how long the decisions on an item surely stay as they are, provided that nothing happens to
   * it, nor to a pull request that is linked to it: until then only time passes.
   *
   * @return zero where nothing is sure; empty where they stay for ever
   */
  public Optional<Duration> findConstancy(Subject subject) {
    return labelsFor(subject.item().type()).stream()
        .flatMap(label -> new Constancy(subject, labelCase(subject, label)).of(label.policies()))
        .min(Duration::compareTo);
  }

  /** The same policies, looking from another instant. */
  public RepositoryPolicies at(Instant asOf) {
    Viewpoint then =
        new Viewpoint(asOf, viewpoint.people(), viewpoint.kinds(), viewpoint.triagedLabel());
    return new RepositoryPolicies(repository, then, policies, account, undoings);
  }

  Decision decide(Subject subject, SharedLabel label) {
    return new Ruling(subject, label, account, undoings).decide();
  }

  List<SharedLabel> labelsFor(ItemType type) {
    return labels.getOrDefault(type, List.of());
  }

  LabelCase labelCase(Subject subject, SharedLabel label) {
    return new LabelCase(subject, label, account, undoings);
  }

  private static Viewpoint withBot(Viewpoint viewpoint, String account) {
    People people = viewpoint.people();
    Set<String> bots = new HashSet<>(people.bots());
    bots.add(account);
    return new Viewpoint(
        viewpoint.asOf(),
        new People(bots, people.maintainers(), people.listedOnly()),
        viewpoint.kinds(),
        viewpoint.triagedLabel());
  }
}
