package io.github.containers.backlog.apply;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.github.GitHubConnection;
import io.github.containers.backlog.github.RateListener;
import io.github.containers.backlog.github.Token;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.sync.BacklogSource;
import io.github.containers.backlog.sync.ItemPage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A live run as a process of its own: finishes what was interrupted, or else begins, once. */
final class RunInOtherProcess {

  static final int ITEMS = 40;

  private static final RepositoryRef PODMAN = RepositoryRef.of("containers/podman");

  private RunInOtherProcess() {}

  /** Exits with 0 once everything is done. */
  public static void main(String[] arguments) {
    GitHubConnection github =
        GitHubConnection.to(
            URI.create(arguments[0]),
            new Token(FakeGitHub.WRITE_TOKEN),
            RateListener.NONE,
            duration -> {},
            Duration.ofMinutes(1));
    try (Store store = Stage.open(Path.of(arguments[1]))) {
      Application application =
          new Application(github.writer(), store.journal(), terms(), ApplicationListener.NONE);
      if (application.resume(Objection.NONE).isEmpty() && store.journal().runs().isEmpty()) {
        application.carryOut(plan(github.source()));
      }
    }
  }

  private static Terms terms() {
    return new Terms(
        1000,
        Duration.ZERO,
        name -> true,
        Terms.NewLabels.NONE,
        Stage::text,
        Stage::lastHumanActivity,
        duration -> {},
        () -> false);
  }

  /** Fifty writes of every kind, to forty items that nobody but their authors has touched. */
  private static Plan plan(BacklogSource source) {
    Repository podman = Objects.requireNonNull(source.repository(PODMAN, null).content());
    ItemPage page = source.openItems(podman);
    List<Action> actions = new ArrayList<>();
    for (Item item : page.items()) {
      steps(item.number()).map(step -> action(podman, item, step)).forEach(actions::add);
    }
    return new Plan(page.at(), Stage.ACCOUNT, actions);
  }

  private static Action action(Repository podman, Item item, Step step) {
    return new Action(
        podman.id(),
        podman.ref(),
        item.number(),
        item.title(),
        item.author().login(),
        item.createdAt(),
        "stale",
        step,
        "it is old",
        Map.of(),
        new Seen(true, false, item.labels(), item.updatedAt(), item.createdAt()));
  }

  private static Stream<Step> steps(int number) {
    Step comment = new Step.Comment("stale.md", "once");
    return switch (number % 4) {
      case 0 -> Stream.of(new Step.AddLabel("stale"));
      case 1 -> Stream.of(new Step.RemoveLabel("bug/old"));
      case 2 -> Stream.of(comment);
      default -> Stream.of(comment, new Step.Close());
    };
  }
}
