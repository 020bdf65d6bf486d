package io.github.containers.backlog.fake;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakeGitHubContractTest {

  private static final String PODMAN = "/repos/containers/podman";

  /** A test that asks these, one after the other, of a GitHub whose answers are altered so. */
  private static void aTestThatGets(UnaryOperator<String> alteration, String... paths)
      throws IOException, InterruptedException {
    try (FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z"))) {
      FakeRepository podman = github.repository("containers/podman").labels("triaged");
      podman.issue("mia", "It fails").by("mheon").labeled("kind/bug");
      podman.number(1).by("mheon").commented("So it does.");
      github.faults().on("GET", "").always().alter(alteration);
      for (String path : paths) {
        Client.writing(github).get(path);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/repos/containers/podman, \"full_name\", \"fullName\"",
    "/repos/containers/podman, \"fork\":false, \"fork\":\"no\"",
    "/repos/containers/podman/issues, \"closed_at\":null, \"closed_at\":5",
    "/repos/containers/podman/issues, 2025-06-01T00:00:00Z, 1 June 2025",
    "/repos/containers/podman/issues/1, \"author_association\":\"NONE\", "
        + "\"author_association\":\"FRIEND\"",
    "/repos/containers/podman/issues/1, \"number\":1, \"number\":\"1\"",
    "/repos/containers/podman/issues/1/timeline, \"issue_url\", \"issueUrl\"",
    "/repos/containers/podman/issues/1/timeline, \"event\":\"labeled\", \"event\":7",
    "/repos/containers/podman/labels, \"default\":false, \"default\":null",
  })
  void anAnswerThatGitHubWouldNotGiveFailsTheTest(String path, String right, String wrong) {
    assertThatThrownBy(() -> aTestThatGets(body -> body.replace(right, wrong), path))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("GET " + path + " -> 200");
    assertThatCode(() -> aTestThatGets(UnaryOperator.identity(), path)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PODMAN + "/issues?per_pages=100",
        PODMAN + "/issues?state=opened",
        PODMAN + "/issues?per_page=many",
        PODMAN + "/branches",
      })
  void aRequestThatGitHubDoesNotDescribeFailsTheTest(String path) {
    assertThatThrownBy(() -> aTestThatGets(UnaryOperator.identity(), path))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(path);
  }

  @Test
  void everyViolationIsListedOnce() {
    assertThatThrownBy(
            () ->
                aTestThatGets(
                    body -> body.replace("\"number\":1", "\"number\":\"1\""),
                    PODMAN + "/issues/1",
                    PODMAN + "/issues/1",
                    PODMAN + "/issues"))
        .hasMessageContaining("/issues/1 -> 200")
        .hasMessageContaining("/issues -> 200")
        .satisfies(
            failure ->
                assertThat(String.valueOf(failure.getMessage()).split("/issues/1 -> 200"))
                    .hasSize(2));
  }
}
