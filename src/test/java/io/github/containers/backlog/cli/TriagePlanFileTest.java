package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan file: what is in it, and what becomes of one that somebody has edited. */
class TriagePlanFileTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  @AutoClose Nights nights;
  private FakeIssue first;
  private FakeIssue second;

  @BeforeEach
  void plan() {
    nights = new Nights(folder);
    first = nights.bug("It fails\u202e \u001b[31m");
    nights.pass(Duration.ofHours(1));
    second = nights.bug("It fails elsewhere");
    nights.pass(91);
    Run run = nights.triage("--plan", "plan.json");
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("wrote plan.json; apply it with backlog triage --live --plan plan.json");
  }

  @Test
  void askedToBeQuietItIsWrittenWithoutAWord() {
    assertThat(nights.triage("--plan", "again.json", "--quiet").err()).isEmpty();
    assertThat(folder.resolve("again.json")).exists();
  }

  @Test
  void howToApplyItNamesTheSameFiles() {
    nights.bench.write("other.yml", nights.bench.read(".github/backlog.yml"));
    Run run = nights.triage("--plan", "p.json", "--config", "other.yml", "--store", "s.db");
    assertThat(run.err()).contains("triage --live --plan p.json --config other.yml --store s.db\n");
  }

  @Test
  void howToApplyItNamesTheSameRepositoriesAndSwitchesAndTheProgramAsItIsTyped() {
    nights.bench.with("BACKLOG_COMMAND", "./backlog");
    Run run =
        nights.triage(
            "--plan",
            "p.json",
            "--allow-close",
            "--no-create",
            "--repo",
            "containers/*",
            "containers/podman");
    assertThat(run.err())
        .contains(
            "apply it with ./backlog triage --live --plan p.json --allow-close --no-create --repo"
                + " 'containers/*' containers/podman\n");
  }

  @Test
  void aPlanThatCouldNotBeAppliedIsNotWritten() {
    for (int i = 0; i < 17; i++) {
      nights.bug("x".repeat(1 << 20));
    }
    nights.pass(91);
    Run run = nights.triage("--plan", "large.json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "--plan: large.json would be larger than the 16 MiB that --live takes; narrow it with"
                + " --repo");
    assertThat(folder.resolve("large.json")).doesNotExist();
  }

  @Test
  void aPlanWhoseFolderIsNotThereIsMissedBeforeAnythingIsAsked() {
    nights.github.requests().clear();
    Run run = nights.triage("--plan", "nowhere/p.json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "backlog: cannot write --plan nowhere/p.json (there is no "
                + folder.resolve("nowhere")
                + "); name another file\n");
    assertThat(nights.github.requests().all()).isEmpty();
  }

  @Test
  void whereAFileIsInThePlaceOfTheFolderThatIsSaid() {
    assertThat(nights.triage("--plan", "plan.json/p.json").err())
        .contains("plan.json/p.json (" + folder.resolve("plan.json") + " is no folder); name");
  }

  @Test
  void whereTheFolderTakesNoOtherFileThePlanIsWrittenToTheOneThatIsThere() throws IOException {
    Path kept = Files.createDirectory(folder.resolve("kept"));
    Files.writeString(kept.resolve("p.json"), "{\"backlog_plan\": 0}");
    assumeThat(kept.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(kept)).as("nothing is read-only for root").isFalse();
    assertThat(nights.triage("--plan", "kept/p.json").exit()).isZero();
    assertThat(kept.resolve("p.json")).hasSameTextualContentAs(folder.resolve("plan.json"));
  }

  @Test
  void whatIsNoPlanIsNotWrittenOverAndThatIsSaidBeforeAnythingIsAsked() {
    nights.bench.write("d.yml", "repositories: []\n");
    nights.github.requests().clear();
    Run run = nights.triage("--plan", "d.yml");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("backlog: --plan: d.yml is there already and is no plan; name another file\n");
    assertThat(nights.bench.read("d.yml")).isEqualTo("repositories: []\n");
    assertThat(nights.github.requests().all()).isEmpty();
  }

  @Test
  void anEarlierPlanIsWrittenOverAlsoABrokenOneAndAnEmptyFile() {
    String plan = nights.bench.read("plan.json");
    for (String before : List.of("", "{\n  \"backlog_plan\": 1,\n  oops", plan)) {
      nights.bench.write("plan.json", before);
      assertThat(nights.triage("--plan", "plan.json").exit()).isZero();
      assertThat(nights.bench.read("plan.json")).isEqualTo(plan);
    }
  }

  @Test
  void throughALinkAPlanIsWrittenToTheVeryFileAsStandardOutputMayBeOne() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.json"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), kept);
    Path same = Files.createLink(folder.resolve("same.json"), kept);
    assertThat(nights.triage("--plan", "link.json").exit()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(same).hasSameTextualContentAs(folder.resolve("plan.json"));
  }

  @Test
  void aPlanGoesThroughAPipeToo() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path read = folder.resolve("read.json");
    Process reader =
        new ProcessBuilder("cat", pipe.toString()).redirectOutput(read.toFile()).start();
    assertThat(nights.triage("--plan", "pipe").exit()).isZero();
    assertThat(reader.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(read).hasSameTextualContentAs(folder.resolve("plan.json"));
  }

  @Test
  void aFileThatIsNotThereIsMissedBeforeAnythingIsAsked() {
    nights.github.requests().clear();
    Run run = nights.triage("--live", "--plan", "none.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--plan: there is no ");
    assertThat(nights.github.requests().all()).isEmpty();
  }

  @Test
  void itHoldsWhatIsToBeDoneWhyAndWhatWasSeen() throws IOException {
    String text = nights.bench.read("plan.json");
    JsonNode plan = MAPPER.readTree(text);
    assertThat(plan.path("as_of").asText()).isEqualTo("2025-04-02T01:00:00Z");
    assertThat(plan.path("account").asText()).isEqualTo("triage-bot");
    JsonNode action = plan.path("actions").get(0);
    assertThat(action.path("repository").asText()).isEqualTo("containers/podman");
    assertThat(action.path("number").asInt()).isEqualTo(1);
    assertThat(action.path("title").asText()).isEqualTo("It fails\u202e \u001b[31m");
    assertThat(action.path("action").asText()).isEqualTo("add_label");
    assertThat(action.path("label").asText()).isEqualTo(STALE);
    assertThat(action.path("reason").asText())
        .isEqualTo("the condition holds: kind is bug, idle is 91 days");
    assertThat(action.path("values").path("idle").asText()).isEqualTo("91 days");
    assertThat(action.path("seen").path("labels").get(0).asText()).isEqualTo("kind/bug");
    assertThat(text).doesNotContain("\u202e").doesNotContain("\u001b").endsWith("}\n");
  }

  @Test
  void itIsTheSameForTheSameWorld() {
    String before = nights.bench.read("plan.json");
    nights.triage("--plan", "again.json", "--store", "other.db");
    assertThat(nights.bench.read("again.json")).isEqualTo(before);
    nights.triage("--plan", "offline.json", "--offline", "--as-of", "2025-04-02T01:00:00Z");
    assertThat(nights.bench.read("offline.json")).isEqualTo(before);
  }

  @Test
  void whatWasTakenOutOfItIsNotDone() throws IOException {
    edit(plan -> ((ArrayNode) plan.path("actions")).remove(0));
    assertThat(nights.live("--plan", "plan.json").out()).contains("Run 1: 1 write done.");
    assertThat(first.labels()).containsExactly("kind/bug");
    assertThat(second.labels()).contains(STALE);
  }

  @Test
  void whatWasUndoneSinceIsNotDoneAgain() {
    nights.pass(Duration.ofHours(1));
    nights.live("--plan", "plan.json");
    nights.pass(Duration.ofHours(1));
    assertThat(nights.bench.run("undo", "1", "--live", "--yes").exit()).isZero();
    nights.pass(Duration.ofHours(1));
    Run run = nights.live("--plan", "plan.json");
    assertThat(run.exit()).isZero();
    assertThat(run.out() + run.err())
        .contains("add label stale-candidate: skipped, taken back by run 2 since the plan was made")
        .contains("Run 3: 0 writes done, 2 skipped");
    assertThat(first.labels()).containsExactly("kind/bug");
  }

  @Test
  void theJsonOfStandardOutputIsAPlanToo() {
    nights.bench.write("out.json", nights.triage("--json").out());
    assertThat(nights.live("--plan", "out.json").out()).contains("2 writes done");
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        edit(
            "its action 1 asks for another label",
            it -> it.put("label", "wontfix"),
            "action 1: the policy \"stale-candidate\" does not ask for that"),
        edit(
            "of another policy",
            it -> it.put("policy", "crickets"),
            "action 1: the policy \"crickets\" does not ask for that"),
        edit(
            "of a policy that is not there",
            it -> it.put("policy", "rotten"),
            "action 1: the configuration has no policy \"rotten\" there"),
        edit(
            "a text of anybody's",
            it -> it.put("action", "comment").put("template", "/etc/passwd").put("episode", "x"),
            "action 1: the policy \"stale-candidate\" does not ask for that"),
        edit(
            "in a repository that nobody knows",
            it -> it.put("repository_id", 77),
            "action 1: the configuration has no policy \"stale-candidate\" there"),
        edit(
            "an unknown action",
            it -> it.put("action", "explode"),
            "action 1: \"action\" can't be \"explode\""),
        edit(
            "no number",
            it -> it.put("number", -1),
            "action 1: \"number\" is not a number above 0"),
        edit("a closing", it -> it.put("action", "close"), "add --allow-close"));
  }

  private static Arguments edit(String what, Consumer<ObjectNode> edit, String message) {
    return Arguments.of(what, edit, message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void whatThePoliciesCannotAskForIsRefusedBeforeAnythingIsWritten(
      String what, Consumer<ObjectNode> edit, String message) throws IOException {
    edit(plan -> edit.accept((ObjectNode) plan.path("actions").get(0)));
    Run run = nights.live("--plan", "plan.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void whatIsNoPlanIsRefusedWithTheLine() {
    nights.bench.write("plan.json", "{\n  \"backlog_plan\": 1,\n  oops\n}\n");
    Run broken = nights.live("--plan", "plan.json");
    assertThat(broken.exit()).isEqualTo(2);
    assertThat(broken.err()).contains("plan.json: it is not JSON: line 3");
    nights.bench.write("plan.json", "{}");
    assertThat(nights.live("--plan", "plan.json").err())
        .contains("it is no plan of this version of backlog");
    Run absent = nights.live("--plan", "nowhere.json");
    assertThat(absent.exit()).isEqualTo(2);
    assertThat(absent.err()).contains("nowhere.json; without --live it is written");
  }

  private void edit(Consumer<JsonNode> edit) throws IOException {
    JsonNode plan = MAPPER.readTree(nights.bench.read("plan.json"));
    edit.accept(plan);
    nights.bench.write("plan.json", MAPPER.writeValueAsString(plan));
  }
}
