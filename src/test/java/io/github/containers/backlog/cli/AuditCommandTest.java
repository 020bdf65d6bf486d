package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.model.Association;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog audit}. */
class AuditCommandTest {

  @TempDir Path folder;
  @AutoClose Nights nights;

  @BeforeEach
  void begin() {
    nights =
        new Nights(folder)
            .configureOnly(
                "policies:",
                "  - {label: triaged, when: maintainer_responded, manages: own}",
                "  - label: stale-issue # another bot's",
                "    when: idle > days(30)",
                "    manages: none");
    nights.podman.labels("triaged", "stale-issue");
  }

  private Run audit(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "audit";
    System.arraycopy(options, 0, all, 1, options.length);
    return nights.bench.run(all);
  }

  @Test
  void whereLabelsAndConditionsDisagreeItIsSaidSinceWhenAndWhy() {
    FakeIssue forgotten = nights.bug("Forgotten by the other bot");
    FakeIssue wrong = nights.bug("Labelled by the other bot though somebody spoke");
    FakeIssue answered = nights.bug("Answered");
    nights.pass(31);
    wrong.by("github-actions[bot]").labeled("stale-issue");
    answered.by("github-actions[bot]").labeled("stale-issue");
    nights.pass(4);
    wrong.commented(REPORTER, "It still fails.");
    answered.by("github-actions[bot]").unlabeled("stale-issue");
    answered.commented(MAINTAINER, "Fixed on main.");
    nights.pass(5);
    Run run = audit();
    assertThat(run.exit()).isZero();
    assertThat(forgotten.isOpen()).isTrue();
    assertThat(run.out())
        .isEqualTo(
            """
            stale-issue: label stale-issue is missing (1)
              the condition holds
                containers/podman#1  since 2025-01-31  idle is 40 days  Forgotten by the other bot

            stale-issue: label stale-issue is wrong (1)
              the condition does not hold
                containers/podman#2  since 2025-02-05  idle is 5 days  Labelled by the other bot though somebody spoke

            triaged: label triaged is missing (1)
              the condition holds
                containers/podman#3  since 2025-02-05  maintainer_responded is true  Answered

            labels: the same in all repositories

            In all: 2 missing, 1 wrong.
            """);
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void whereAllAgreeThatIsSaid() {
    nights.bug("New");
    assertThat(audit().out())
        .isEqualTo(
            """
            triaged: every item agrees
            stale-issue: every item agrees
            labels: the same in all repositories

            Labels and policies agree.
            """);
  }

  @Test
  void labelsThatAreMissingOrSpelledDifferentlyAreNamed() {
    nights
        .github
        .repository("containers/crun")
        .person(MAINTAINER, Association.MEMBER)
        .labels("Triaged", "stale_issue");
    nights.github.repository("containers/netavark").labels("triaged", "good first issue");
    nights.bench.configured(
        "repositories: [containers/podman, containers/crun, containers/netavark]",
        "policies:",
        "  - {label: triaged, when: maintainer_responded}",
        "  - {label: stale-issue, when: idle > days(30), manages: none}");
    assertThat(audit().out())
        .contains(
            """
            labels: missing or spelled differently (2)
                stale-issue  containers/crun      is called stale_issue
                stale-issue  containers/netavark  is missing
            """)
        .doesNotContain("Labels and policies agree.");
  }

  @Test
  void whatCannotBeDecidedIsNotGreen() {
    nights.configureOnly(
        "history: none", "policies: [{label: stale-issue, when: idle > days(30), manages: none}]");
    nights.bug("It fails");
    nights.pass(40);
    Run run = audit();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("stale-issue: label stale-issue cannot be decided (1)");
    assertThat(audit("--offline", "--repo", "containers/podman").exit()).isEqualTo(3);
  }

  @Test
  void atAnInstantOfThePastWhatHasBeenClosedSinceIsAuditedToo() {
    nights.configureOnly(
        "history: all", "policies: [{label: stale-issue, when: idle > days(30), manages: none}]");
    FakeIssue forgotten = nights.bug("Forgotten, then closed");
    nights.pass(40);
    forgotten.by(MAINTAINER).closed();
    nights.pass(5);
    assertThat(audit().out()).contains("stale-issue: every item agrees");
    assertThat(audit("--offline", "--as-of=2025-02-05").out())
        .contains("stale-issue: label stale-issue is missing (1)");
  }

  @Test
  void aProgramGetsBothTablesAsJson() throws IOException {
    nights.bug("Forgotten");
    nights.pass(31);
    JsonNode json = new ObjectMapper().readTree(audit("--json").out());
    assertThat(json.path("items")).hasSize(1);
    assertThat(json.path("items").get(0).path("found").asText()).isEqualTo("missing");
    assertThat(json.path("items").get(0).path("since").asText()).startsWith("2025-01-31T00:0");
    assertThat(json.path("labels").isArray()).isTrue();
  }

  @Test
  void withoutPoliciesThereIsNothingToAudit() {
    nights.configureOnly();
    Run run = audit();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no policies");
  }
}
