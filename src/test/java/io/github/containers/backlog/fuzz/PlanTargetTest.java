package io.github.containers.backlog.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.containers.backlog.cli.Typed;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.WriteKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does with a plan is held against that plan; whatever goes beyond it is found. */
class PlanTargetTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private PlanWorld world;
  private JsonNode plan;

  @BeforeEach
  void carryOutTheRightPlan() throws IOException {
    world = new PlanWorld(folder);
    byte[] right = world.plan();
    plan = MAPPER.readTree(right);
    world.run(
        right, List.of("triage", "--live", "--yes", "--allow-close", "--plan", PlanWorld.PLAN));
  }

  @AfterEach
  void end() {
    world.close();
  }

  private List<JournalWrite> checked(boolean mayClose) {
    return new PlanEvidence(world).check(new PlanLimits(plan, world.podman().id(), mayClose));
  }

  private void finds(String what) {
    assertThatThrownBy(() -> checked(true)).isInstanceOf(Broken.class).hasMessageContaining(what);
  }

  @Test
  void theRightPlanAsksForEveryKindOfStepAndForMoreThanARunMay() {
    assertThat(checked(true))
        .extracting(JournalWrite::kind)
        .containsExactly(
            WriteKind.ADD_LABEL,
            WriteKind.COMMENT,
            WriteKind.COMMENT,
            WriteKind.CLOSE,
            WriteKind.REMOVE_LABEL,
            WriteKind.CREATE_LABEL,
            WriteKind.ADD_LABEL);
    assertThat(plan.path("actions").size()).isGreaterThan(PlanWorld.CAP);
  }

  @Test
  void aClosingThatWasNotAllowedIsFound() {
    assertThatThrownBy(() -> checked(false)).hasMessageContaining("no policy permits");
  }

  @Test
  void aWriteThatThePlanDoesNotHoldIsFound() {
    for (int i = 0; i < PlanWorld.CAP; i++) {
      JsonNode whole = plan.deepCopy();
      ((ArrayNode) plan.path("actions")).remove(i);
      finds("");
      plan = whole;
    }
  }

  @Test
  void whatTheJournalDoesNotHoldIsFound() {
    List<Consumer<PlanWorld>> acts =
        List.of(
            it -> it.podman().number(1).by("triage-bot").labeled("ripe"),
            it -> it.podman().number(1).by("triage-bot").unlabeled("kind/bug"),
            it -> it.podman().number(1).by("triage-bot").commented("More."),
            it -> it.podman().number(1).by("triage-bot").closed(),
            it -> it.podman().number(3).by("triage-bot").reopened(),
            it -> it.podman().number(1).saying("Other."),
            it -> it.podman().labels("more"),
            it -> it.podman().issue("triage-bot", "More"));
    for (Consumer<PlanWorld> act : acts) {
      Sighting before = Sighting.of(world.podman());
      act.accept(world);
      assertThat(Sighting.of(world.podman())).isNotEqualTo(before);
      finds("GitHub is ");
    }
  }

  @Test
  void aJournalWithoutTheRequestsIsFound() {
    world.forgetRequests();
    finds("GitHub was told []");
  }

  @Test
  void anyWriteIsFoundWhereNoneMayBe() {
    assertThatThrownBy(() -> new PlanEvidence(world).checkUntouched())
        .hasMessageContaining("a run in the journal");
  }

  @Test
  void aPlanWithAnotherReporterOrNoDayIsRefusedAndNothingWritten() throws IOException {
    for (List<String> field : List.of(List.of("/author", "mheon"), List.of("/values", "x"))) {
      try (PlanWorld other = new PlanWorld(folder)) {
        JsonNode edited = plan.deepCopy();
        ObjectNode comment = (ObjectNode) edited.path("actions").path(1);
        if (field.get(0).equals("/author")) {
          comment.put("author", field.get(1));
        } else {
          ((ObjectNode) comment.path("values")).put("label since", field.get(1));
        }
        byte[] bytes = MAPPER.writeValueAsBytes(edited);
        List<String> live = List.of("triage", "--live", "--yes", "--allow-close", "--plan");
        List<String> words = Stream.concat(live.stream(), Stream.of(PlanWorld.PLAN)).toList();
        Typed.Answer answer = other.run(bytes, words);
        assertThat(answer.exit()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err()).contains("plan.json: action 2: ");
        new PlanEvidence(other).checkUntouched();
      }
    }
  }

  @Test
  void aCommentThatMentionsOrSaysAnythingElseIsFound() {
    String marker = "\n\n<!-- backlog:" + "0".repeat(32) + " -->\n";
    String right = "@mia, it is closed on 2025-05-11; @\u200bmheon knows why." + marker;
    assertThat(PlanTexts.isOf("stale.md", "mia", right)).isTrue();
    assertThat(PlanTexts.isOf("stale.md", "joe", right)).isFalse();
    assertThat(PlanTexts.isOf("stale.md", "mia", right.replace("\u200b", ""))).isFalse();
    assertThat(PlanTexts.isOf("stale.md", "mia", right + "More.")).isFalse();
    assertThat(PlanTexts.isOf("close.md", "mia", right)).isFalse();
    assertThat(PlanTexts.isOf("more.md", "mia", right)).isFalse();
  }
}
