package io.github.containers.backlog.runner;

import io.github.containers.backlog.fake.FakeApp;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.TokenKind;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * A repository with this project's workflows, a GitHub to report on, and one night after another.
 */
final class Nights implements AutoCloseable {

  /** What a workflow's own token may do in an hour. */
  static final int REQUESTS_AN_HOUR = 1000;

  private static final String READER = "workflow-reads";
  private static final String WRITER = "workflow-writes";

  final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-06-01T02:23:00Z"));
  final Host host;
  private final Path folder;
  private int run;

  Nights(Path folder, String configuration) throws IOException {
    this.folder = folder;
    github.token(READER, "github-actions[bot]", TokenKind.APP_READ_ONLY);
    github.token(WRITER, "github-actions[bot]", TokenKind.APP);
    github.rateLimit(READER).allow(REQUESTS_AN_HOUR);
    github.rateLimit(WRITER).allow(REQUESTS_AN_HOUR);
    host =
        new Host(
            folder.resolve("machine"),
            folder.resolve("repository"),
            folder.resolve("program"),
            folder.resolve("bin"),
            github.url(),
            rights -> "write".equals(rights.get("issues")) ? WRITER : READER,
            new Cache(folder.resolve("cache")),
            new LinkedHashMap<>());
    configure(configuration);
    Trees.copy(Path.of(".github"), host.program().resolve(".github"));
    for (String source : new String[] {"pom.xml", "LICENSE", ".mvn/maven.config", "src/main/x"}) {
      write(host.program().resolve(source), source);
    }
    tool("sleep", "echo slept \"$1\"");
    tool("mvn", "echo Maven builds; mkdir -p target; cp '" + thinJar() + "' target/backlog.jar");
    tool("java", "exec '" + javaHome() + "/bin/java' -Xshare:auto -XX:TieredStopAtLevel=1 \"$@\"");
  }

  void configure(String text) throws IOException {
    write(host.repository().resolve(".github/backlog.yml"), text);
  }

  /** A repository of that many open issues. */
  FakeRepository repository(String name, int issues) {
    FakeRepository repository = github.repository(name);
    for (int i = 1; i <= issues; i++) {
      repository.issue("mia", "It fails, case " + i);
    }
    return repository;
  }

  /** The next night, 24 hours after the last. */
  Workflow night() throws IOException, InterruptedException {
    github.clock().advanceDays(1);
    return Workflow.run(host, "backlog.yml", Event.nightly(++run));
  }

  Workflow dispatch(Map<String, Object> inputs) throws IOException, InterruptedException {
    return Workflow.run(host, "backlog.yml", Event.dispatched(++run, inputs));
  }

  /** The same on another branch than the default one. */
  Workflow dispatchOn(String branch, Map<String, Object> inputs)
      throws IOException, InterruptedException {
    return Workflow.run(host, "backlog.yml", Event.dispatched(++run, inputs).on(branch));
  }

  /** The same where the repository has a GitHub App's id and key. */
  Workflow dispatchAsApp(Map<String, Object> inputs) throws IOException, InterruptedException {
    Map<String, Object> secrets = Map.of("BACKLOG_APP_KEY", github.app().key());
    Map<String, Object> variables = Map.of("BACKLOG_APP_ID", Long.toString(FakeApp.ID));
    Event event =
        new Event("workflow_dispatch", Event.DEFAULT_BRANCH, ++run, inputs, secrets, variables);
    return Workflow.run(host, "backlog.yml", event);
  }

  /** What a repository gets that calls the workflow for others. */
  Workflow call(Map<String, Object> inputs) throws IOException, InterruptedException {
    return Workflow.run(host, "run.yml", Event.dispatched(++run, inputs));
  }

  /** The token that the runs asked with; fails where they used several. */
  String token() {
    return github.requests().all().stream()
        .map(request -> String.valueOf(request.authorization()).replace("Bearer ", ""))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private void tool(String name, String script) throws IOException {
    Path file = host.commands().resolve(name);
    write(file, "#!/bin/sh\n" + script + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private static String javaHome() {
    return System.getProperty("java.home");
  }

  /** A jar that leads to the classes under test and their libraries. */
  private Path thinJar() throws IOException {
    String all = System.getProperty("surefire.test.class.path", "");
    String classes = all.isEmpty() ? System.getProperty("java.class.path") : all;
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "io.github.containers.backlog.cli.Main");
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(classes.split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri())
            .map(URI::toString)
            .collect(Collectors.joining(" ")));
    Path jar = folder.resolve("thin.jar");
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    return jar;
  }

  @Override
  public void close() {
    github.close();
  }
}
