package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.SecretScene.TOKEN;
import static io.github.containers.backlog.cli.SecretScene.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FaultRule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No token, key or password is in anything that a run leaves behind, however talkative it is and
 * whatever goes wrong: what it prints, the store with its journal, reports, plans, annotations.
 */
class SecretsTest {

  /** Every command that is about a store. */
  private static final List<String> COMMANDS =
      List.of(
          "doctor",
          "sync",
          "explain acme/widget#1",
          "audit",
          "triage --plan plan.json",
          "triage --live --yes --plan plan.json",
          "history",
          "history 1",
          "undo 1",
          "undo 1 --live --yes",
          "queue --split mheon,mia",
          "triage",
          "init --config other.yml");

  /** Those that also draw, and take their time. */
  private static final List<String> DRAWING =
      List.of("report --update README.md", "slides --out reports", "simulate --since 2024-06-01");

  /** Who works, in which way of giving a secret. */
  static final List<Named<Consumer<SecretScene>>> USERS =
      List.of(
          Named.of("a token", it -> {}),
          Named.of("a token that others tell", SecretScene::betrayed),
          Named.of("an Enterprise server's token", SecretScene::asEnterprise),
          Named.of("an app", SecretScene::asApp),
          Named.of("an app whose key is in a file", SecretScene::asAppOfFile));

  @TempDir Path folder;
  private SecretScene scene;

  @BeforeEach
  void open() {
    scene = new SecretScene(folder);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private void runAll(String... more) {
    COMMANDS.forEach(command -> scene.run(command, more));
    assertThat(scene.bench.store()).isNotEmptyFile();
  }

  private void allGoWell(String... more) {
    for (String command : COMMANDS) {
      Run run = scene.run(command, more);
      assertThat(run.exit()).as(command + ": " + run.err()).isIn(0, 3);
    }
  }

  @ParameterizedTest
  @FieldSource("USERS")
  void noSecretIsLeftBehindWhereAllGoesWell(Consumer<SecretScene> user) throws IOException {
    user.accept(scene);
    allGoWell("-vv");
    assertThat(scene.said()).contains("It fails").doesNotContain("No run has");
    assertThat(scene.leaks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-q", "-v", "--json"})
  void norAtAnyOtherVerbosity(String how) throws IOException {
    scene.betrayed();
    allGoWell(how.isEmpty() ? new String[0] : new String[] {how});
    assertThat(scene.bench.path("plan.json")).content().contains("My token is *****, is that bad?");
    assertThat(scene.leaks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-vv", "--json"})
  void norInAnyPictureOrPage(String how) throws IOException {
    scene.betrayed();
    scene.bench.write(
        "README.md", "<!-- backlog:stale-counts:start -->\n<!-- backlog:stale-counts:end -->\n");
    for (String command : DRAWING) {
      Run run = scene.run(command, how);
      assertThat(run.exit()).as(command + ": " + run.err()).isZero();
    }
    assertThat(folder.resolve("reports/slides.pptx")).exists();
    assertThat(folder.resolve("README.md")).content().contains("acme/widget");
    assertThat(scene.leaks()).isEmpty();
  }

  /** What GitHub, or who is in between, answers; it knows what it was sent. */
  static Stream<Named<BiConsumer<FaultRule, SecretScene>>> faults() {
    return Stream.of(
        fault("401", (rule, scene) -> rule.answer(401, quoting(sent(scene)))),
        fault("403", (rule, scene) -> rule.answer(403, quoting(sent(scene)))),
        fault("404", (rule, scene) -> rule.answer(404, quoting(sent(scene)))),
        fault("422", (rule, scene) -> rule.answer(422, quoting(sent(scene)))),
        fault("500", (rule, scene) -> rule.answer(500, quoting(sent(scene)))),
        fault("no JSON", (rule, scene) -> rule.answer(200, String.join(" ", sent(scene)))),
        fault("JSON of another kind", (rule, scene) -> rule.answer(200, quoting(sent(scene)))),
        fault("half of it", (rule, scene) -> rule.truncateBody()),
        fault("a cut", (rule, scene) -> rule.cutBody()),
        fault("a reset", (rule, scene) -> rule.drop()),
        fault("a limit", (rule, scene) -> rule.secondaryLimit(403, Duration.ofHours(3))),
        fault("a redirect", (rule, scene) -> rule.redirectTo("/repos/acme/" + sent(scene)[0])),
        fault(
            "a redirect to another host",
            (rule, scene) -> rule.redirectTo(elsewhere(scene, sent(scene)[0]))));
  }

  /** One of each kind of those. */
  static Stream<Named<BiConsumer<FaultRule, SecretScene>>> kinds() {
    List<String> kinds = List.of("401", "422", "500", "no JSON", "a redirect to another host");
    return faults().filter(fault -> kinds.contains(fault.getName()));
  }

  private static Named<BiConsumer<FaultRule, SecretScene>> fault(
      String name, BiConsumer<FaultRule, SecretScene> fault) {
    return Named.of(name, fault);
  }

  /** All that was ever sent as authorization. */
  private static String[] sent(SecretScene scene) {
    return scene.github.requests().all().stream()
        .map(request -> String.valueOf(request.authorization()).replaceFirst("^Bearer ", ""))
        .distinct()
        .toArray(String[]::new);
  }

  /** Where somebody listens, with a secret before the host's name and behind it. */
  private static String elsewhere(SecretScene scene, String secret) {
    String host = URI.create(scene.elsewhere.urlByAnotherHost()).getAuthority();
    return "http://" + secret + "@" + host + "/" + secret;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void norWhereEveryAnswerIsAFailure(BiConsumer<FaultRule, SecretScene> fault) throws IOException {
    scene.run("sync");
    fault.accept(scene.github.faults().on(".*", "").always(), scene);
    runAll("-vv");
    assertThat(scene.leaks()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void norWhereAnAppsAnswersAre(BiConsumer<FaultRule, SecretScene> fault) throws IOException {
    scene.asApp().run("sync");
    fault.accept(scene.github.faults().on(".*", "").always(), scene);
    scene.run("sync -vv");
    scene.run("doctor -vv");
    scene.run("triage --live --yes -vv");
    assertThat(scene.leaks()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void norWhereAWriteFailsAndIsWrittenDown(BiConsumer<FaultRule, SecretScene> fault)
      throws IOException {
    scene.run("sync");
    fault.accept(scene.github.faults().on("POST|PUT|PATCH|DELETE", "").always(), scene);
    scene.run("triage --live --yes -vv");
    scene.run("history 1 -vv");
    scene.run("triage --live --yes --json");
    assertThat(scene.leaks()).isEmpty();
  }

  @Test
  void whatAnErrorInTheProgramQuotesIsTakenOut() throws IOException {
    scene.bench.waiting(
        duration -> {
          throw new IllegalStateException("GET with " + TOKEN, new Exception("by " + TOKEN));
        });
    scene.github.faults().on("GET", "").always().answer(502);

    scene.run("sync -vv");

    assertThat(scene.said()).contains("an error in this program", "GET with *****", "by *****");
    assertThat(scene.leaks()).isEmpty();
  }
}
