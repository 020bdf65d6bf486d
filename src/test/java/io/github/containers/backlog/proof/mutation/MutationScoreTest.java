package io.github.containers.backlog.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutationScoreTest {

  private static final String ROOT = "io.github.containers.backlog.";

  @TempDir private Path folder;

  private static String mutant(String type, String method, int line, String status) {
    return """
        <mutation detected='false' status='%s' numberOfTestsRun='1'>
          <sourceFile>Any.java</sourceFile><mutatedClass>%s</mutatedClass>
          <mutatedMethod>%s</mutatedMethod><lineNumber>%d</lineNumber>
          <killingTest/><description>changed conditional boundary</description>
        </mutation>
        """
        .formatted(status, ROOT + type, method, line);
  }

  private Mutants read(String... mutants) throws IOException {
    Path file = folder.resolve("mutations.xml");
    Files.writeString(file, "<mutations>" + String.join("", mutants) + "</mutations>");
    return Mutants.read(file);
  }

  private static String killed(String type) {
    return mutant(type, "any", 1, "KILLED");
  }

  @Test
  void whatMadeATestFailOrStoppedItWasNoticed() throws IOException {
    Mutants mutants =
        read(
            killed("metrics.Flow"),
            mutant("metrics.Flow", "any", 2, "TIMED_OUT"),
            mutant("metrics.Flow", "any", 3, "MEMORY_ERROR"),
            mutant("metrics.Flow", "any", 4, "SURVIVED"),
            mutant("metrics.Flow", "any", 5, "NO_COVERAGE"));
    assertThat(mutants.score()).isEqualTo(60);
    assertThat(mutants.unnoticed().lines()).isEqualTo("4, 5");
  }

  @Test
  void aPackageHasThoseOfThePackagesWithinItAndNoOthers() throws IOException {
    Mutants mutants =
        read(killed("policy.Rule"), killed("policy.condition.Cel"), killed("policyx.A"));
    assertThat(mutants.within(ROOT + "policy").count()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"50, true", "51, false"})
  void aPackageWithALowerScoreMissesTheClaim(int least, boolean holds) throws IOException {
    Mutants mutants = read(killed("apply.Work"), mutant("apply.Work", "any", 2, "SURVIVED"));
    String what = "of the mutants of `apply` at least " + least + " % are ";
    assertThat(MutationScore.result(List.of("apply"), least, mutants).claims())
        .containsExactly(
            new Claim(what + "noticed", "50.0 %", holds),
            new Claim(what + "killed", "50.0 %", holds));
  }

  @Test
  void whatDidNotEndIsNoticedButNotKilled() throws IOException {
    Mutants mutants = read(killed("apply.Work"), mutant("apply.Work", "any", 2, "TIMED_OUT"));
    assertThat(MutationScore.result(List.of("apply"), 60, mutants).claims())
        .extracting(Claim::missed)
        .containsExactly(false, true);
  }

  @Test
  void aPackageOfWhichNothingWasTriedMissesTheClaim() throws IOException {
    assertThat(MutationScore.result(List.of("apply"), 0, read()).claims()).allMatch(Claim::missed);
  }

  @Test
  void survivorsAreCountedByClassAndEquivalentOnesNamed() throws IOException {
    Equivalent known = Equivalent.KNOWN.get(0);
    Proof.Result result =
        MutationScore.result(
            List.of("metrics"),
            85,
            read(
                mutant(known.type(), known.method(), 7, "SURVIVED"),
                mutant(known.type(), "other", 9, "SURVIVED"),
                killed(known.type() + "$Part")));
    assertThat(result.tables().get(0).rows().get(0))
        .containsExactly("metrics", "3", "1", "0", "2", "0", "1", "33.3 %");
    assertThat(result.tables().get(1).rows())
        .containsExactly(List.of(known.type(), "3", "2", "1", "9"));
    assertThat(result.tables().get(2).rows())
        .containsExactly(List.of(known.where(), known.change(), "1", known.why()));
  }

  @Test
  void whatWasNotTriedIsNoResult() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(mutant("apply.Work", "any", 1, "NOT_STARTED")))
        .withMessageContaining("NOT_STARTED");
    assertThatThrownBy(() -> read("<mutation>")).isInstanceOf(IOException.class);
  }
}
