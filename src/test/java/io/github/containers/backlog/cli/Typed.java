package io.github.containers.backlog.cli;

import io.github.containers.backlog.fake.FakeGitHub;
import java.nio.file.Path;
import java.time.Instant;

/** Command lines for tests of other rooms: a {@link Bench} that they may use. */
public final class Typed {

  private final Bench bench;

  private Typed(Bench bench) {
    this.bench = bench;
  }

  /**
   * What a command left behind.
   *
   * @param exit its exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  public record Answer(int exit, String out, String err) {}

  /** In this folder, which is the user's home too, at an API with a token that may write. */
  public static Typed in(Path folder, String api, Instant now) {
    Bench bench =
        Bench.in(folder)
            .with("GITHUB_API_URL", api)
            .with("GITHUB_TOKEN", FakeGitHub.WRITE_TOKEN)
            .showing(now);
    return new Typed(bench);
  }

  /** Runs a command line. */
  public Answer run(String... arguments) {
    Bench.Run run = bench.run(arguments);
    return new Answer(run.exit(), run.out(), run.err());
  }

  /** Shows another time from now on. */
  public Typed showing(Instant now) {
    bench.showing(now);
    return this;
  }
}
