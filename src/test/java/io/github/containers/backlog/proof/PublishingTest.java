package io.github.containers.backlog.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {

  private static final String PAGE = "src/docs/proof/tried.md";
  private static final Claim CHECKED = new Claim("it", "so", true);
  private static final Claim UNCHECKED = new Claim("that", "not tried here", null);
  private static final Claim MISSED = new Claim("this", "not so", false);

  private record Tried(boolean measuresTime, List<Claim> claims) implements Proof {

    @Override
    public String name() {
      return "tried";
    }

    @Override
    public String title() {
      return "Tried";
    }

    @Override
    public Result run(Options options, Path folder) {
      return new Result("Seed 1.", List.of(), claims, null);
    }
  }

  @Test
  void timesThatWereTakenOnABusyMachineAreNotPublished() {
    assertThat(new Publishing(2.1, 2).refusal(new Tried(true, List.of())))
        .hasValueSatisfying(
            words -> assertThat(words).startsWith("'tried' measures").contains("2.1 for 2 cores"));
  }

  @Test
  void onAnIdleMachineTheyAreAndWhereNothingTellsToo() {
    assertThat(new Publishing(2, 2).refusal(new Tried(true, List.of()))).isEmpty();
    assertThat(new Publishing(-1, 2).refusal(new Tried(true, List.of()))).isEmpty();
  }

  @Test
  void whatDoesNotMeasureTimeIsPublishedAnyway() {
    assertThat(new Publishing(12, 2).refusal(new Tried(false, List.of()))).isEmpty();
  }

  @Test
  void whatCouldNotBeCheckedIsNotPublishedAndFailsWherePublishingWasAskedFor(@TempDir Path project)
      throws Exception {
    assertThat(run(project, true, CHECKED, UNCHECKED)).isFalse();
    assertThat(project.resolve("target/proof/tried.md")).exists();
    assertThat(project.resolve("src")).doesNotExist();
  }

  @Test
  void whatStoodThereBeforeStaysThen(@TempDir Path project) throws Exception {
    assertThat(run(project, true, CHECKED)).isTrue();
    String before = Files.readString(project.resolve(PAGE));
    assertThat(run(project, true, UNCHECKED)).isFalse();
    assertThat(project.resolve(PAGE)).content(UTF_8).isEqualTo(before);
  }

  @Test
  void theRefusalNamesEachThatCouldNotBeChecked() {
    assertThat(Publishing.refusal(ProtocolTest.protocol(true))).isEmpty();
    assertThat(Publishing.refusal(ProtocolTest.protocol(false))).isEmpty();
    assertThat(Publishing.refusal(ProtocolTest.protocol(null)))
        .contains(
            """
            'tried' is not published, as it could not be checked:
            - it: so
            Publish a whole run, where all can be, or leave -Dproof.publish=true away.""");
  }

  @Test
  void withoutPublishingItEndsWell(@TempDir Path project) throws Exception {
    assertThat(run(project, false, CHECKED, UNCHECKED)).isTrue();
    assertThat(run(project, false, MISSED, UNCHECKED)).isFalse();
    assertThat(project.resolve("src")).doesNotExist();
  }

  @Test
  void whatDoesNotHoldIsPublishedAndFails(@TempDir Path project) throws Exception {
    assertThat(run(project, true, CHECKED, MISSED)).isFalse();
    assertThat(project.resolve(PAGE)).content(UTF_8).contains("- this: not so (**missed**)");
  }

  @Test
  void aPublishedPageIsWhatIsWrittenFromItsFile(@TempDir Path project) throws Exception {
    assertThat(run(project, true, CHECKED)).isTrue();
    String json = Files.readString(project.resolve("src/docs/proof/tried.json"));
    assertThat(project.resolve(PAGE))
        .content(UTF_8)
        .isEqualTo(ProtocolMarkdown.of(ProtocolJson.read(json)));
  }

  @Test
  void theProofsThatMeasureTimeAreThoseTwo() {
    assertThat(Proofs.ALL)
        .filteredOn(Proof::measuresTime)
        .extracting(Proof::name)
        .containsExactly("benchmark", "scale");
  }

  private static boolean run(Path project, boolean publish, Claim... claims) throws Exception {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    return new Proofs(project, publish, nowhere, nowhere)
        .run(new Tried(false, List.of(claims)), Options.of("seed=1"));
  }
}
