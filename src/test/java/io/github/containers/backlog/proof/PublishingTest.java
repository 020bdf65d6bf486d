package io.github.containers.backlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishingTest {

  private record Tried(boolean measuresTime) implements Proof {

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
      return new Result("", List.of(), List.of(), null);
    }
  }

  @Test
  void timesThatWereTakenOnABusyMachineAreNotPublished() {
    assertThat(new Publishing(2.1, 2).refusal(new Tried(true)))
        .hasValueSatisfying(
            words -> assertThat(words).startsWith("'tried' measures").contains("2.1 for 2 cores"));
  }

  @Test
  void onAnIdleMachineTheyAreAndWhereNothingTellsToo() {
    assertThat(new Publishing(2, 2).refusal(new Tried(true))).isEmpty();
    assertThat(new Publishing(-1, 2).refusal(new Tried(true))).isEmpty();
  }

  @Test
  void whatDoesNotMeasureTimeIsPublishedAnyway() {
    assertThat(new Publishing(12, 2).refusal(new Tried(false))).isEmpty();
  }

  @Test
  void theProofsThatMeasureTimeAreThoseTwo() {
    assertThat(Proofs.ALL)
        .filteredOn(Proof::measuresTime)
        .extracting(Proof::name)
        .containsExactly("benchmark", "scale");
  }
}
