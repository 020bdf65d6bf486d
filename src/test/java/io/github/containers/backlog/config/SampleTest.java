package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Comments;
import io.github.containers.backlog.policy.Coverage;
import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.Manages;
import io.github.containers.backlog.policy.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The configuration that the product's description shows, word for word. */
class SampleTest {

  static final String SAMPLE =
      """
      repositories: [containers/*, podman-container-tools/*, "!containers/*-archive"]
      kinds:
        bug: [kind/bug]
        feature: [kind/feature]
        flake: [flakes]
      maintainers: []            # besides owners, members and collaborators
      bots: [openshift-ci-robot]
      policies:
        - label: triaged
          when: maintainer_responded && kind != "unclassified"
        - label: stale-candidate
          when: kind == "bug" && triaged && idle > days(365) && assignees.size() == 0
          exempt: [high-impact, regression, security]
          grace: 60d
          again: 365d
        - label: stale-candidate
          name: crickets
          when: "'needs-info' in labels && awaiting == 'reporter' && waiting > days(30)"
          response: reporter
          grace: 15d
      history: open              # timelines: none | open (default) | all | since 2024-01-01
      live: [podman-container-tools/podman]   # where a live run may write at all
      writes: 10                 # at most so many writes in a run, oldest items first
      pace: 1s                   # between two writes
      overrides:
        containers/crun: { policies: { crickets: off } }
      """;

  private final Settings sample = SettingsReader.parse("backlog.yml", SAMPLE);

  @Test
  void itsPatternsSelectByOwnerLessTheExcluded() {
    assertThat(sample.repositories().owners())
        .containsExactly("containers", "podman-container-tools");
    assertThat(sample.repositories().named()).isEmpty();
    assertThat(sample.repositories().selects(RepositoryRef.of("containers/crun"))).isTrue();
    assertThat(sample.repositories().selects(RepositoryRef.of("containers/x-archive"))).isFalse();
  }

  @Test
  void itsKindsKeepTheirOrder() {
    assertThat(sample.kinds().names())
        .containsExactly("bug", "feature", "flake", Kinds.UNCLASSIFIED);
  }

  @Test
  void itsPoliciesKeepTheirOrderAndAreNamedAfterTheirLabelsUnlessNamed() {
    assertThat(sample.policies())
        .extracting(PolicySettings::name)
        .containsExactly("triaged", "stale-candidate", "crickets");
    assertThat(sample.policies())
        .extracting(PolicySettings::label)
        .containsExactly("triaged", "stale-candidate", "stale-candidate");
  }

  @Test
  void whatAPolicySaysIsKept() {
    PolicySettings stale = sample.policies().get(1);
    assertThat(stale.when())
        .isEqualTo("kind == \"bug\" && triaged && idle > days(365) && assignees.size() == 0");
    assertThat(stale.exempt()).containsExactly("high-impact", "regression", "security");
    assertThat(stale.grace()).isEqualTo(Duration.ofDays(60));
    assertThat(stale.again()).isEqualTo(Duration.ofDays(365));
    assertThat(sample.policies().get(2).response()).isEqualTo(Response.REPORTER);
  }

  @Test
  void whatAPolicyLeavesOutIsHarmless() {
    PolicySettings triaged = sample.policies().get(0);
    assertThat(triaged.items()).isEqualTo(Coverage.ISSUES);
    assertThat(triaged.manages()).isEqualTo(Manages.OWN);
    assertThat(triaged.response()).isEqualTo(Response.ANYONE);
    assertThat(triaged.then()).isEqualTo(Expiry.LIST);
    assertThat(triaged.comments()).isEqualTo(Comments.NONE);
    assertThat(triaged.grace()).isNull();
    assertThat(triaged.again()).isNull();
    assertThat(triaged.exempt()).isEmpty();
  }

  @Test
  void aPolicyThatIsOffInARepositoryHoldsEverywhereElse() {
    assertThat(policiesIn("containers/crun")).containsExactly("triaged", "stale-candidate");
    assertThat(policiesIn("containers/conmon"))
        .containsExactly("triaged", "stale-candidate", "crickets");
  }

  @Test
  void theRestIsReadToo() {
    assertThat(sample.bots()).containsExactly("openshift-ci-robot");
    assertThat(sample.maintainers()).isEqualTo(new Maintainers(List.of(), List.of(), false));
    assertThat(sample.history()).isEqualTo(new HistoryScope.Open());
    assertThat(sample.live().repositories().named())
        .containsExactly(RepositoryRef.of("podman-container-tools/podman"));
    assertThat(sample.live().writes()).isEqualTo(10);
    assertThat(sample.live().pace()).isEqualTo(Duration.ofSeconds(1));
    assertThat(sample.findApi()).isEmpty();
  }

  private List<String> policiesIn(String name) {
    return sample.in(repository(name)).policies().stream().map(PolicySettings::name).toList();
  }

  static Repository repository(String name) {
    return new Repository(
        1, RepositoryRef.of(name), List.of(), false, false, true, 0, Instant.EPOCH);
  }

  static Map<String, List<String>> labels(Settings settings, String repository) {
    return settings.in(repository(repository)).kinds().labels();
  }
}
