package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Comments;
import io.github.containers.backlog.policy.Coverage;
import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.Manages;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies made of what a configuration says. */
class LabelPoliciesTest {

  private static final Repository CRUN = SampleTest.repository("containers/crun");
  private static final Repository PODMAN = SampleTest.repository("containers/podman");

  private static LabelPolicies policies(String text) {
    return LabelPolicies.of(SettingsReader.parse("backlog.yml", text));
  }

  @Test
  void thePoliciesOfTheSampleAreRead() {
    List<Policy> policies = policies(SampleTest.SAMPLE).in(PODMAN);
    assertThat(policies)
        .extracting(Policy::name)
        .containsExactly("triaged", "stale-candidate", "crickets");
    Policy stale = policies.get(1);
    assertThat(stale.condition().text()).startsWith("kind == \"bug\" && triaged");
    assertThat(stale.exempt()).containsExactly("high-impact", "regression", "security");
    assertThat(stale.findGrace()).contains(Duration.ofDays(60));
    assertThat(stale.again()).isEqualTo(Duration.ofDays(365));
    assertThat(stale.response()).isEqualTo(Response.ANYONE);
    assertThat(policies.get(2).label()).isEqualTo("stale-candidate");
    assertThat(policies.get(2).response()).isEqualTo(Response.REPORTER);
  }

  @Test
  void everythingThatAPolicySaysIsKept() {
    Policy policy =
        policies(
                """
                policies:
                  - label: stale-pr
                    name: old pulls
                    when: draft
                    for: pull_requests
                    manages: all
                    exempt: [lgtm]
                    grace: 2w
                    again: 9d
                    response: reporter
                    then: close
                    comment: { label: a.md, close: b.md }
                    color: FFeedd
                    description: Nobody works on it
                """)
            .in(PODMAN)
            .get(0);
    assertThat(policy)
        .isEqualTo(
            new Policy(
                "old pulls",
                "stale-pr",
                Coverage.PULL_REQUESTS,
                policy.condition(),
                Manages.ALL,
                List.of("lgtm"),
                Duration.ofDays(14),
                Duration.ofDays(9),
                Response.REPORTER,
                Expiry.CLOSE,
                new Comments("a.md", "b.md"),
                "ffeedd",
                "Nobody works on it"));
  }

  @Test
  void aRepositoryMayBeDifferent() {
    LabelPolicies policies =
        policies(
            """
            policies:
              - { label: stale, when: idle > days(30), exempt: [security], grace: 30d }
              - { label: old, when: age > days(30) }
            overrides:
              containers/crun: { policies: { stale: { grace: 90d, exempt: [vip] }, old: off } }
            """);
    assertThat(policies.in(PODMAN)).hasSize(2);
    assertThat(policies.in(CRUN)).hasSize(1);
    Policy stale = policies.in(CRUN).get(0);
    assertThat(stale.findGrace()).contains(Duration.ofDays(90));
    assertThat(stale.exempt()).containsExactly("vip");
    assertThat(stale.condition()).isSameAs(policies.in(PODMAN).get(0).condition());
  }

  @Test
  void theTemplateOfInitHasPoliciesThatWork() {
    LabelPolicies policies = policies(InitTemplate.text(List.of()));
    assertThat(policies.in(PODMAN))
        .hasSize(3)
        .allMatch(policy -> policy.expiry() == Expiry.LIST)
        .allMatch(policy -> policy.comments().equals(Comments.NONE));
  }

  @Test
  void aWrongConditionIsFoundOnlyWhereItIsNeeded() {
    String wrong = "policies: [{ label: a, when: idle > 30 }]";
    assertThatNoException().isThrownBy(() -> SettingsReader.parse("backlog.yml", wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "`needs-info` in labels         | needs-info",
        "time_in_label(`old`) > days(9) | old",
        "!triaged                       | done",
        "retriage_due                   | done",
        "kind == `fault`                | kind/fault",
        "labels.exists(l, l != `x`)     | needs-info old done kind/fault other",
        "labels.size() > 3              | needs-info old done kind/fault other",
        "labels.size() > 3 && time_in_label(`old`) > days(9)"
            + " | needs-info old done kind/fault other",
        "title.contains(`triaged`)      | ''",
        "idle > days(30)                | ''",
      })
  void aPolicyAsksForTheLabelsThatItsConditionHangsOn(String when, String labels) {
    Settings settings =
        SettingsReader.parse(
            "backlog.yml",
            """
            triaged: done
            kinds: { fault: [kind/fault] }
            policies: [{ label: stale, when: "%s", exempt: [Safe] }]
            """
                .formatted(when.replace('`', '\'')));
    LabelPolicies policies = LabelPolicies.of(settings);
    assertThat(Stream.of("needs-info", "old", "done", "kind/fault", "other", "safe"))
        .filteredOn(label -> policies.asksFor(settings.policies().get(0), label))
        .containsExactly((labels + " safe").strip().split(" "));
  }

  @Test
  void aFileWithoutPoliciesHasNone() {
    assertThat(policies("").in(PODMAN)).isEmpty();
  }

  private static String unknown(String text, String... labels) {
    List<ConfigProblem> problems =
        policies(text).unknownLabels(PODMAN, List.of(labels)).stream()
            .map(UnknownLabel::problem)
            .toList();
    return problems.isEmpty() ? "" : new ConfigException(problems).render();
  }

  private static final String NAMING =
      """
      policies:
        - label: stale-candidate
          when: |
            'needs-info' in labels
            && time_in_label("need-info") > days(3) && title != 'label' && !('mia' in assignees)
          exempt: [security, hihg-impact]
      """;

  @Test
  void labelsThatTheRepositoryDoesNotHaveAreShownWhereTheyAreNamed() {
    assertThat(unknown(NAMING, "Stale-Candidate", "needs-info", "security", "high-impact"))
        .isEqualTo(
            """
            backlog.yml:6:24: containers/podman has no label "hihg-impact"
              6 |     exempt: [security, hihg-impact]
                |                        ^ did you mean "high-impact"?
            backlog.yml:5:24: containers/podman has no label "need-info"
              5 |       && time_in_label("need-info") > days(3) && title != 'label' && !('mia' in assignees)
                |                        ^ did you mean "needs-info"?
            2 problems; nothing was run
            """);
  }

  @Test
  void thePolicysOwnLabelIsLookedForToo() {
    assertThat(unknown("policies: [{ label: stale, when: draft }]", "bug"))
        .isEqualTo(
            """
            backlog.yml:1:21: containers/podman has no label "stale"
              1 | policies: [{ label: stale, when: draft }]
                |                     ^
            1 problem; nothing was run
            """);
    assertThat(unknown("policies: [{ label: stale, when: draft }]", "STALE")).isEmpty();
  }

  @Test
  void exemptLabelsOfAnOverrideAreShownWhereTheListIs() {
    String text =
        """
        policies: [{ label: stale, when: draft, exempt: [a] }]
        overrides: { containers/podman: { policies: { stale: { exempt: [a, b, c] } } } }
        """;
    assertThat(unknown(text, "stale", "a"))
        .contains("1:49: containers/podman has no label \"b\"", "no label \"c\"");
  }
}
