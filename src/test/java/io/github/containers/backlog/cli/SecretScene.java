package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.LoggedRequest;
import io.github.containers.backlog.fake.TokenKind;
import io.github.containers.backlog.model.Association;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A repository and a user whose secrets cannot be mistaken for anything else, and who also lets
 * everything else that might be a secret stand around.
 */
final class SecretScene implements AutoCloseable {

  static final String TOKEN = "ghp_q7Zk2VxW9mTb4RfYc8LpJd3HsNgA6eUuQiK1";
  static final String OTHER =
      "github_pat_11ZWQ4XKJ0vGhT8sLbN3mC_Rp6YdE2fUa9VwXo5KtHiBjMcPnSrQeZ7g1D";
  static final String PROXY = "Pr0xyPhr4seVwKq";
  static final String ITEM = "acme/widget#1";

  final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));

  /** Another host, which is told nothing. */
  final FakeGitHub elsewhere = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));

  final FakeRepository widget = github.repository("acme/widget");
  final Bench bench;

  private final Path folder;
  private final List<Path> given = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  SecretScene(Path folder) {
    this.folder = folder;
    github.token(TOKEN, "triage-bot", TokenKind.WRITE).token(OTHER, "other-bot", TokenKind.WRITE);
    widget.person("mheon", Association.MEMBER).labels("stale");
    for (String title : List.of("It fails", "It hangs")) {
      widget.issue("mia", title, Instant.parse("2024-01-10T12:00:00Z")).labeled("bug");
    }
    bench = Bench.at(github, folder);
    bench
        .with("GITHUB_TOKEN", TOKEN)
        .with("http_proxy", "http://bob:" + PROXY + "@proxy.example:3128")
        .with("https_proxy", "http://bob:" + PROXY + "@proxy.example:3128")
        .with("BACKLOG_ANNOTATIONS", "annotations");
    configured(
        "repositories: [acme/widget]",
        "live: [acme/widget]",
        "policies:",
        "  - label: stale",
        "    when: idle > days(90)",
        "    grace: 30d",
        "    then: close");
  }

  /** With this configuration, which may name secrets itself. */
  SecretScene configured(String... lines) {
    bench.configured(lines);
    given.add(bench.path(".github/backlog.yml"));
    return this;
  }

  /** Works with an Enterprise server's token, besides which there is GitHub's. */
  SecretScene asEnterprise() {
    bench.with("GH_ENTERPRISE_TOKEN", OTHER);
    return this;
  }

  /** Works with a token that somebody else has seen, and tells. */
  SecretScene betrayed() {
    String title = "My token is " + TOKEN + ", is that bad?";
    Instant opened = Instant.parse("2024-01-10T12:00:00Z");
    widget.issue("mia", title, opened).labeled(TOKEN, "bug");
    widget.number(3).by("mia").at(opened.plusSeconds(60)).milestoned(TOKEN);
    return this;
  }

  /** Works as the app, whose key stands in a variable. */
  SecretScene asApp() {
    github.app().installAt("acme");
    bench.without("GITHUB_TOKEN").with("BACKLOG_APP_ID", "4711");
    bench.with("BACKLOG_APP_KEY", github.app().key());
    return this;
  }

  /** Works as the app, whose key stands in a file. */
  SecretScene asAppOfFile() {
    given.add(bench.write("app.pem", github.app().key()));
    asApp().bench.without("BACKLOG_APP_KEY").with("BACKLOG_APP_KEY_FILE", "app.pem");
    return this;
  }

  /** Runs a command; keeps what it said. */
  Run run(String line, String... more) {
    Run run =
        bench.run(
            Stream.concat(Arrays.stream(line.split(" ")), Arrays.stream(more))
                .toArray(String[]::new));
    said.add(run.out() + run.err());
    return run;
  }

  /** Where a secret was seen: what was given, what was sent, or what stands around. */
  List<String> leaks() throws IOException {
    SecretSearch search =
        new SecretSearch()
            .add("a token", TOKEN)
            .add("another token", OTHER)
            .add("a proxy's password", PROXY)
            .add("the app's key", github.app().key());
    for (LoggedRequest request : github.requests().all()) {
      String sent = request.authorization() == null ? "" : request.authorization();
      search.add("what was sent", sent.replaceFirst("^Bearer ", ""));
    }
    said.forEach(text -> search.in("the screen", text));
    elsewhere.requests().all().forEach(it -> search.in("another host's log", it.toString()));
    return search.below(folder, given).found();
  }

  /** All that was said, in the order of the commands. */
  String said() {
    return String.join("\n", said);
  }

  /** The body of an answer that quotes what it was sent. */
  static String quoting(String... secrets) {
    String text = "Bad credentials: " + String.join(" ", secrets);
    return "{\"message\":\"" + new String(text.getBytes(UTF_8), UTF_8) + "\"}";
  }

  @Override
  public void close() {
    github.close();
    elsewhere.close();
  }
}
