package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.LoggedRequest;
import io.github.containers.backlog.github.GitHubConnection;
import io.github.containers.backlog.github.RateListener;
import io.github.containers.backlog.github.Token;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What policies need besides items: the account, labels, the file of maintainers. */
class SurroundingsTest {

  private static final List<Target> PODMAN =
      List.of(new Target.Named(RepositoryRef.of("containers/podman")));

  @TempDir Path folder;
  @AutoClose final FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"));
  final FakeRepository podman = github.repository("containers/podman").labels("triaged");
  @AutoClose Store store;

  @BeforeEach
  void open() {
    store =
        Store.openForWriting(
            folder.resolve("store.db"),
            new LockWait(Duration.ZERO, message -> {}, "backlog test", time -> {}));
    podman.issue("mia", "It fails");
  }

  private BacklogSource source(String token) {
    return GitHubConnection.to(
            URI.create(github.url()),
            new Token(token),
            RateListener.NONE,
            duration -> {},
            Duration.ofMinutes(1))
        .source();
  }

  private List<RepositoryOutcome> sync(String... files) {
    Extent extent = Extent.forPolicies(repository -> new HistoryScope.Open(), List.of(files));
    BacklogSource source = source(FakeGitHub.WRITE_TOKEN);
    List<RepositoryOutcome> outcomes =
        new Sync(source, store, SyncListener.NONE).read(PODMAN, extent);
    new AccountReading(source, store).read(AccountReading.ACTION);
    return outcomes;
  }

  private List<String> labels() {
    return store.surroundings().labels(podman.id()).stream().map(Label::name).toList();
  }

  @Test
  void labelsAccountAndMaintainersAreThereOffline() {
    podman.file("MAINTAINERS.md", "# Maintainers\nänn\n");
    sync("MAINTAINERS.md");

    assertThat(store.surroundings().labels(podman.id()))
        .containsExactly(new Label("triaged", "ededed", null));
    assertThat(store.surroundings().findFile(podman.id(), "MAINTAINERS.md"))
        .contains("# Maintainers\nänn\n");
    assertThat(store.surroundings().findAccount().orElseThrow().login()).isEqualTo("triage-bot");
  }

  @Test
  void eachOfSeveralFilesIsReadAndUnchangedOnesAreNotCounted() {
    podman.file("MAINTAINERS.md", "ann").file("OTHERS.md", "bob");
    sync("MAINTAINERS.md", "OTHERS.md");
    sync("MAINTAINERS.md", "OTHERS.md");
    assertThat(store.surroundings().findFile(podman.id(), "MAINTAINERS.md")).contains("ann");
    assertThat(store.surroundings().findFile(podman.id(), "OTHERS.md")).contains("bob");
    github.requests().clear();

    sync("MAINTAINERS.md", "OTHERS.md");

    assertThat(github.requests().all()).hasSize(6);
    assertThat(github.requests().counted()).isZero();
  }

  @Test
  void whereNothingChangedFourRequestsAreMadeAndNoneIsCounted() {
    sync();
    sync();
    github.requests().clear();
    sync();

    assertThat(github.requests().all()).hasSize(4);
    assertThat(github.requests().all()).extracting(LoggedRequest::status).containsOnly(304);
    assertThat(github.requests().counted()).isZero();
    assertThat(labels()).containsExactly("triaged");
  }

  @Test
  void withoutBeingAskedForThemNoneOfThemIsRead() {
    new Sync(source(FakeGitHub.WRITE_TOKEN), store, SyncListener.NONE)
        .read(PODMAN, repository -> new HistoryScope.None());
    assertThat(github.requests().all())
        .extracting(LoggedRequest::route)
        .noneMatch(route -> route.endsWith("/labels") || route.contains("/contents/"))
        .doesNotContain("/user");
  }

  @Test
  void aNewLabelIsSeenAlsoWhereTheyFillSeveralPages() {
    for (int i = 0; i < 100; i++) {
      podman.labels("label-%03d".formatted(i));
    }
    sync();
    assertThat(labels()).hasSize(101);

    podman.labels("zzz");
    sync();
    assertThat(labels()).hasSize(102).contains("zzz");
    podman.labels("a");
    sync();
    assertThat(labels()).hasSize(103).contains("a");

    github.requests().clear();
    sync();
    assertThat(github.requests().counted()).isZero();
  }

  @Test
  void theHundredAndFirstLabelIsSeenThoughTheFirstPageIsAsItWas() {
    for (int i = 0; i < 99; i++) {
      podman.labels("label-%03d".formatted(i));
    }
    sync();
    podman.labels("zzz");
    sync();
    assertThat(labels()).hasSize(101).contains("zzz");
  }

  @Test
  void aRepositoryWithoutTheFileIsReadAllTheSameAndAFileThatIsRemovedIsForgotten() {
    assertThat(sync("MAINTAINERS.md")).extracting(RepositoryOutcome::failure).containsOnlyNulls();
    assertThat(store.surroundings().findFile(podman.id(), "MAINTAINERS.md")).isEmpty();

    podman.file("docs/MAINTAINERS LIST.md", "ann");
    sync("MAINTAINERS.md");
    assertThat(store.surroundings().findFile(podman.id(), "MAINTAINERS.md")).isEmpty();
  }

  @Test
  void theTokenOfAnAppOrAnActionActsAsWhomItIsTold() {
    AccountReading reading = new AccountReading(source(FakeGitHub.APP_TOKEN), store);
    assertThat(reading.read(AccountReading.ACTION)).isEqualTo("github-actions[bot]");
    assertThat(store.surroundings().findAccount().orElseThrow().login())
        .isEqualTo("github-actions[bot]");
  }

  @Test
  void anotherTokenIsAnotherAccount() {
    assertThat(new AccountReading(source(FakeGitHub.WRITE_TOKEN), store).read("?"))
        .isEqualTo("triage-bot");
    assertThat(new AccountReading(source(FakeGitHub.READ_TOKEN), store).read("?"))
        .isEqualTo("reader");
  }

  @Test
  void aTokenThatIsNotAcceptedIsNobody() {
    AccountReading reading = new AccountReading(source("wrong"), store);
    assertThatThrownBy(() -> reading.read(AccountReading.ACTION))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("does not accept the token");
  }
}
