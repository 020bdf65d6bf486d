package io.github.containers.backlog.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.RepositoryRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Labels that are missing or spelled differently between repositories. */
class LabelDriftTest {

  private static final RepositoryRef A = RepositoryRef.of("acme/a");
  private static final RepositoryRef B = RepositoryRef.of("acme/b");
  private static final RepositoryRef C = RepositoryRef.of("acme/c");

  @Test
  void whereAllSpellItAlikeNothingDrifts() {
    assertThat(LabelDrift.between(Map.of(A, List.of("bug"), B, List.of("bug")), List.of("bug")))
        .isEmpty();
  }

  @Test
  void aLabelThatIsWantedIsMissingWhereItIsNot() {
    Map<RepositoryRef, List<String>> labels =
        Map.of(A, List.of("triaged"), B, List.of("other"), C, List.of());
    List<LabelDrift> drift = LabelDrift.between(labels, List.of("triaged"));
    assertThat(drift)
        .containsExactly(new LabelDrift(B, "triaged", ""), new LabelDrift(C, "triaged", ""));
    assertThat(drift).allMatch(LabelDrift::missing);
  }

  @Test
  void aLabelThatNobodyHasIsMissingEverywhere() {
    assertThat(LabelDrift.between(Map.of(A, List.of("x"), B, List.of("x")), List.of("stale")))
        .containsExactly(new LabelDrift(A, "stale", ""), new LabelDrift(B, "stale", ""));
  }

  @Test
  void aLabelThatIsWantedIsSpelledAsThePolicyDoes() {
    Map<RepositoryRef, List<String>> labels =
        Map.of(A, List.of("needs_info"), B, List.of("Needs Info"), C, List.of("needs-info"));
    List<LabelDrift> drift = LabelDrift.between(labels, List.of("needs-info"));
    assertThat(drift)
        .containsExactly(
            new LabelDrift(A, "needs-info", "needs_info"),
            new LabelDrift(B, "needs-info", "Needs Info"));
    assertThat(drift).noneMatch(LabelDrift::missing);
  }

  @Test
  void thePolicysSpellingCountsThoughMostSpellItOtherwise() {
    Map<RepositoryRef, List<String>> labels =
        Map.of(A, List.of("needs_info"), B, List.of("needs_info"), C, List.of("needs-info"));
    assertThat(LabelDrift.between(labels, List.of("needs-info")))
        .extracting(LabelDrift::repository)
        .containsExactly(A, B);
  }

  @Test
  void aPolicyFindsItsLabelInWhateverCase() {
    Map<RepositoryRef, List<String>> labels =
        Map.of(A, List.of("Triaged"), B, List.of("triaged"), C, List.of("TRIAGED"));
    assertThat(LabelDrift.between(labels, List.of("triaged"))).isEmpty();
  }

  @Test
  void otherLabelsAreSpelledAsMostDo() {
    Map<RepositoryRef, List<String>> labels =
        Map.of(A, List.of("Kind/Bug"), B, List.of("kind/bug"), C, List.of("kind/bug", "only-c"));
    assertThat(LabelDrift.between(labels, List.of()))
        .containsExactly(new LabelDrift(A, "kind/bug", "Kind/Bug"));
  }

  @Test
  void whatDriftsComesByLabelThenByRepository() {
    Map<RepositoryRef, List<String>> labels =
        Map.of(A, List.of("Y", "x_1"), B, List.of("y", "x-1"), C, List.of("y", "x-1"));
    assertThat(LabelDrift.between(labels, List.of("z")))
        .extracting(it -> it.label() + " " + it.repository())
        .containsExactly("x-1 acme/a", "y acme/a", "z acme/a", "z acme/b", "z acme/c");
  }
}
