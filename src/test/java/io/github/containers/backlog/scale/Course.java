package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Subject;
import io.github.containers.backlog.benchmark.SyntheticGitHub;
import io.github.containers.backlog.benchmark.Trial;
import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.benchmark.Workshop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One work on an organization of one size, run time after time. */
final class Course implements AutoCloseable {

  private final Subject subject;
  private final @Nullable SyntheticGitHub server;
  private final List<Trial> trials = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  private Course(Subject subject, @Nullable SyntheticGitHub server) {
    this.subject = subject;
    this.server = server;
  }

  /**
   * With a server where it needs one.
   *
   * @param packed whether the server packs its answers
   */
  static Course of(Works work, Size size, boolean packed) throws IOException {
    if (!work.needsServer()) {
      return new Course(work.on(size, ""), null);
    }
    SyntheticGitHub server = SyntheticGitHub.of(size.content(), packed);
    return new Course(work.on(size, server.url()), server);
  }

  /** Of what needs no server, or has one of its own. */
  static Course of(Subject subject) {
    return new Course(subject, null);
  }

  /** Prepares it, and runs it once more. */
  Course run(Workshop workshop) throws IOException, InterruptedException {
    System.err.println("scale: " + subject.name() + ", " + subject.items() + " items");
    subject.prepare(workshop);
    Asked before = asked();
    trials.add(workshop.trial(subject));
    asked.add(asked().since(before));
    return this;
  }

  private Asked asked() {
    return server == null ? Asked.NOTHING : Asked.of(server);
  }

  Trials trials() {
    return new Trials(subject, trials);
  }

  /** What each run asked the server for. */
  Asked askedByEach() throws IOException {
    return Asked.inEach(asked);
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
