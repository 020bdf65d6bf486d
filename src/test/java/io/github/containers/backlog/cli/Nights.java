package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.model.Association;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** A repository in which people act by day, and where the program runs by night. */
final class Nights implements AutoCloseable {

  static final String BOT = "triage-bot";
  static final String STALE = "stale-candidate";
  static final String REPORTER = "mia";
  static final String MAINTAINER = "mheon";

  final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z"));
  final FakeRepository podman = github.repository("containers/podman");
  final Bench bench;

  Nights(Path folder) {
    podman.person(MAINTAINER, Association.MEMBER).labels(STALE, "crickets", "needs-info");
    github.bot("ci-robot");
    bench = Bench.at(github, folder);
    configure();
  }

  /** Policies with everything that a label's life has; more lines may come before them. */
  Nights configure(String... lines) {
    return configureOnly(
        Stream.concat(
                Stream.of(lines),
                Stream.of(
                    "policies:",
                    "  - label: stale-candidate",
                    "    when: kind == \"bug\" && idle > days(90)",
                    "    exempt: [high-impact]",
                    "    grace: 30d",
                    "    again: 120d",
                    "    then: close",
                    "  - label: crickets",
                    "    when: \"'needs-info' in labels && awaiting == 'reporter'",
                    "      && waiting > days(30)\"",
                    "    response: reporter",
                    "    grace: 15d"))
            .toArray(String[]::new));
  }

  /** These lines, after what every configuration here has. */
  Nights configureOnly(String... lines) {
    String[] all =
        Stream.concat(
                Stream.of("repositories: [containers/podman]", "live: [containers/podman]"),
                Stream.of(lines))
            .toArray(String[]::new);
    bench.configured(all);
    return this;
  }

  /** The reporter opens a bug now. */
  FakeIssue bug(String title) {
    return podman.issue(REPORTER, title).labeled("kind/bug");
  }

  /** A bug that bears the label since tonight. */
  FakeIssue staleBug() {
    FakeIssue bug = bug("It fails");
    pass(91);
    tonight();
    assertThat(bug.labels()).contains(STALE);
    return bug;
  }

  /** Days go by, for everybody. */
  void pass(int days) {
    pass(Duration.ofDays(days));
  }

  /** Time goes by, for everybody. */
  void pass(Duration time) {
    github.clock().advance(time);
    bench.showing(github.clock().now());
  }

  /** The nightly run, which does all it is to do. */
  Run tonight(String... more) {
    Run run = live(more);
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }

  /** The nightly run. */
  Run live(String... more) {
    return triage(
        Stream.concat(Stream.of("--live", "--yes"), Stream.of(more)).toArray(String[]::new));
  }

  /** {@code backlog triage} with these options. */
  Run triage(String... options) {
    return bench.run(Stream.concat(Stream.of("triage"), Stream.of(options)).toArray(String[]::new));
  }

  @Override
  public void close() {
    github.close();
  }
}
