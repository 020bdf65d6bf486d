package io.github.containers.backlog.github;

import static io.github.containers.backlog.fake.FakeGitHub.at;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.BacklogSource;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Right answers of GitHub, to be spoilt, and a source that is given such. */
final class Answers {

  static final String DATE = "Sun, 01 Jun 2025 12:00:00 GMT";

  static final Repository PODMAN =
      new Repository(
          7,
          RepositoryRef.of("containers/podman"),
          List.of(),
          false,
          false,
          true,
          2,
          Instant.parse("2017-11-01T00:00:00Z"));

  /** What may be asked, with the answer's path and what the source makes of it. */
  enum Question {
    REPOSITORY("/repos/containers/podman", source -> source.repository(PODMAN.ref(), null)),
    ITEMS("/repos/containers/podman/issues?state=all", source -> source.allItems(PODMAN, null)),
    ITEM("/repos/containers/podman/issues/2", source -> source.whereabouts(PODMAN, 2)),
    TIMELINE(
        "/repos/containers/podman/issues/2/timeline", source -> source.timeline(PODMAN, item())),
    RELEASES("/repos/containers/podman/releases", source -> source.releases(PODMAN, null)),
    OWNED("/orgs/containers/repos", source -> source.repositoriesOf("containers"));

    private final String path;
    private final Function<BacklogSource, Object> asking;

    Question(String path, Function<BacklogSource, Object> asking) {
      this.path = path;
      this.asking = asking;
    }

    /** What the source makes of this answer. */
    Object ask(Transport transport) {
      return asking.apply(source(transport));
    }

    /** A right answer. */
    String rightAnswer() {
      try (FakeGitHub github = FakeGitHub.start(at("2025-06-01T00:00:00Z")).unwatched()) {
        fill(github.repository("containers/podman"));
        Request request = Request.get(URI.create(github.url() + path)).with("User-Agent", "test");
        return new String(new JdkTransport().send(request).body(), UTF_8);
      } catch (IOException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }

  static final String ITEM_JSON =
      """
      {"number": 2, "id": 22, "state": "open", "user": {"login": "mia"},
       "created_at": "2024-01-01T00:00:00Z", "updated_at": "2024-01-02T00:00:00Z"}\
      """;

  private Answers() {}

  static void fill(FakeRepository podman) {
    podman.release("v5", at("2025-05-01T00:00:00Z"), false);
    FakeIssue change = podman.pullRequest("joe", "Change");
    change.by("mheon").merged();
    FakeIssue issue = podman.issue("mia", "It fails").typed("Bug").liked(3);
    issue.by("mheon").labeled("bug").by("mheon").unlabeled("bug").by("mheon").labeled("network");
    issue.by("mheon").assigned("joe").by("mheon").unassigned("joe").by("mheon").assigned("mia");
    issue.by("mheon").milestoned("v5").by("mheon").demilestoned().by("mheon").milestoned("v6");
    issue.by("mheon").renamed("It still fails").by("mheon").commented("Why?").by("mia").reviewed();
    issue.by("mheon").closed().by("mia").reopened().by("mheon").closed("not_planned");
    issue.by("joe").mentionedIn(change).by("joe").pushed().by("mheon").locked("spam");
  }

  /** Whatever was asked, the answer is this. */
  static Transport saying(String body, String... headersAndValues) {
    return request -> {
      Map<String, List<String>> headers = new HashMap<>(Map.of("Date", List.of(DATE)));
      for (int i = 0; i < headersAndValues.length; i += 2) {
        headers.put(headersAndValues[i], List.of(headersAndValues[i + 1]));
      }
      return new Response(200, headers, body.getBytes(UTF_8));
    };
  }

  static BacklogSource source(Transport transport) {
    return new GitHubSource(new Api(transport, URI.create("https://api.github.test")), null);
  }

  static Item item() {
    return source(saying("[" + ITEM_JSON + "]")).allItems(PODMAN, null).items().get(0);
  }
}
