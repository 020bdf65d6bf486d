package io.github.containers.backlog.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.github.GitHubConnection;
import io.github.containers.backlog.github.RateListener;
import io.github.containers.backlog.github.Token;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A sync in a process of its own, which can be killed. */
final class SyncProcess implements AutoCloseable {

  /** The exit code of what SIGKILL ended: 128 and its number. */
  static final int KILLED = 128 + 9;

  private final Process process;

  private SyncProcess(Process process) {
    this.process = process;
  }

  static SyncProcess start(FakeGitHub github, Path store, String repository) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new SyncProcess(
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SyncProcess.class.getName(),
                github.url(),
                store.toString(),
                repository)
            .redirectErrorStream(true)
            .start());
  }

  /** SIGKILL; gives the exit code. */
  int kill() throws InterruptedException {
    return process.destroyForcibly().waitFor();
  }

  /** What it said, once it has ended; nothing while it runs. */
  String said() throws IOException {
    return isAlive() ? "" : new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** What the other process runs. */
  public static void main(String[] arguments) {
    LockWait wait = new LockWait(Duration.ZERO, holder -> {}, "backlog elsewhere", time -> {});
    try (Store store = Store.openForWriting(Path.of(arguments[1]), wait)) {
      BacklogSource source =
          GitHubConnection.to(
                  URI.create(arguments[0]),
                  new Token(FakeGitHub.READ_TOKEN),
                  RateListener.NONE,
                  time -> {},
                  Duration.ZERO)
              .source();
      List<Target> targets = List.of(new Target.Named(RepositoryRef.of(arguments[2])));
      new Sync(source, store, SyncListener.NONE)
          .read(targets, repository -> new HistoryScope.All());
    }
  }
}
