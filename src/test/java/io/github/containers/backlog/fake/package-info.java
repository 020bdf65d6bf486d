/**
 * What would GitHub say? A stateful fake of its REST API for this project's tests.
 *
 * <pre>{@code
 * try (FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"))) {
 *   FakeRepository podman = github.repository("containers/podman");
 *   podman.person("mheon", Association.MEMBER);
 *   FakeIssue issue = podman.issue("mia", "It fails").labeled("kind/bug");
 *   github.clock().advanceDays(3);
 *   issue.by("mheon").commented("Which version?");
 *   github.faults().on("GET", "/timeline").after(1).times(2).answer(502);
 *   ... // the program under test, at github.url() with FakeGitHub.WRITE_TOKEN
 *   assertThat(github.requests().writes()).isEmpty();
 * } // fails here where anything asked or answered was not as GitHub describes it
 * }</pre>
 *
 * <p>What it tells, refuses and forgets follows GitHub's documentation and what was seen of GitHub;
 * what the program does not ask for is not there, and asking for it fails the test.
 */
@NullMarked
package io.github.containers.backlog.fake;

import org.jspecify.annotations.NullMarked;
