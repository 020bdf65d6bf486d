package io.github.containers.backlog.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A command line to go on with: as it is typed here, on the files that this run works on. */
final class Suggestion {

  private final Environment environment;
  private final GlobalOptions options;
  private final List<String> words = new ArrayList<>();

  private Suggestion(Environment environment, GlobalOptions options) {
    this.environment = environment;
    this.options = options;
  }

  private static Suggestion of(Session session) {
    return new Suggestion(session.environment(), session.options());
  }

  /** How to read from GitHub. */
  static Suggestion sync(Environment environment, GlobalOptions options) {
    return new Suggestion(environment, options).add("sync");
  }

  /** How to put a run back. */
  static Suggestion undo(Session session, long run) {
    return of(session).add("undo", Long.toString(run));
  }

  /** How to do what the policies ask for. */
  static Suggestion triage(Session session) {
    return of(session).add("triage");
  }

  /** The same, in earnest. */
  Suggestion live() {
    return add("--live");
  }

  /** How to apply a plan, as it was made: with the same repositories and switches. */
  static Suggestion apply(Session session, Path plan, Triage.Wishes wishes) {
    Suggestion apply = triage(session).live().option("--plan", plan);
    if (wishes.mayClose()) {
      apply.add("--allow-close");
    }
    if (!wishes.mayCreate()) {
      apply.add("--no-create");
    }
    session.options().repositories().forEach(only -> apply.option("--repo", only));
    session.named().forEach(apply::add);
    return apply;
  }

  private Suggestion option(String name, @Nullable Object value) {
    return value == null ? this : add(name, value.toString());
  }

  private Suggestion add(String... more) {
    words.addAll(List.of(more));
    return this;
  }

  /** As it is typed. */
  @Override
  public String toString() {
    Suggestion all = new Suggestion(environment, options).add(words.toArray(String[]::new));
    all.option("--config", options.config()).option("--store", options.store());
    return environment.command()
        + all.words.stream().map(word -> " " + ShellText.word(word)).collect(Collectors.joining());
  }
}
