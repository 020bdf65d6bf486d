package io.github.containers.backlog.github;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Label;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is asked of GitHub, for tests of other rooms that make up the answers. */
public enum Asked {
  REPOSITORY("GET", "", it -> it.source().repository(Answers.PODMAN.ref(), null)),
  OWNED("GET", "/orgs/containers/repos", it -> it.source().repositoriesOf("containers")),
  USERS("GET", "/users/containers/repos", it -> it.source().repositoriesOf("containers")),
  ITEMS("GET", "/issues", it -> it.source().allItems(Answers.PODMAN, null).items()),
  ITEM("GET", "/issues/2", it -> it.source().whereabouts(Answers.PODMAN, 2)),
  TIMELINE("GET", "/issues/2/timeline", it -> it.source().timeline(Answers.PODMAN, Answers.item())),
  RELEASES("GET", "/releases", it -> it.source().releases(Answers.PODMAN, null)),
  LABELS("GET", "/labels", it -> it.source().labels(Answers.PODMAN, null)),
  FILE(
      "GET",
      "/contents/MAINTAINERS.md",
      it -> it.source().file(Answers.PODMAN, "MAINTAINERS.md", null)),
  ACCOUNT("GET", "/user", it -> it.source().account(null)),
  LOGIN("GET", "/user", it -> it.access().holder()),
  RATE("GET", "/rate_limit", it -> it.access().findRate()),
  RIGHTS("GET", "", it -> it.access().view(Answers.PODMAN.ref())),
  LABEL_NAMES("GET", "/labels", it -> it.access().labels(Answers.PODMAN.ref())),
  LOOK("GET", "/issues/2", it -> it.writer().look(Answers.PODMAN, 2)),
  HOME("GET", "", it -> it.writer().repository(Answers.PODMAN.ref())),
  COMMENTS(
      "GET", "/issues/2/comments", it -> it.writer().findComment(Answers.PODMAN, 2, "m", "mia")),
  COMMENT("POST", "/issues/2/comments", it -> it.writer().comment(Answers.PODMAN, 2, "text")),
  ADDED("POST", "/issues/2/labels", it -> it.writer().addLabel(Answers.PODMAN, 2, "bug")),
  REMOVED(
      "DELETE", "/issues/2/labels/bug", it -> it.writer().removeLabel(Answers.PODMAN, 2, "bug")),
  CLOSED("PATCH", "/issues/2", it -> it.writer().close(Answers.PODMAN, 2)),
  MADE(
      "POST",
      "/labels",
      it -> it.writer().createLabel(Answers.PODMAN, new Label("l", "ff0000", null))),
  INSTALLED("GET", "/app/installations", it -> it.app().installed()),
  TOKEN(
      "POST",
      "/app/installations/1000/access_tokens",
      it ->
          it.app()
              .issue(
                  new Installation(
                      1000, "backlog-app[bot]", new Permissions(Map.of("issues", "write"), false)),
                  Rights.READING));

  private final String method;
  private final String path;
  private final Function<MadeUp, @Nullable Object> asking;

  Asked(String method, String path, Function<MadeUp, @Nullable Object> asking) {
    this.method = method;
    boolean whole = path.matches("/(?:user|users|orgs|app|rate_limit)(?:/.*)?");
    this.path = whole ? path : "/repos/containers/podman" + path;
    this.asking = asking;
  }

  /** The request's method. */
  public String method() {
    return method;
  }

  /** The request's path, without a query. */
  public String path() {
    return path;
  }

  /** What the program makes of the answer. */
  public @Nullable Object of(MadeUp answers) {
    return asking.apply(answers);
  }

  /** The items in what was made of it; none where it has none. */
  public static List<Item> items(@Nullable Object made) {
    return made instanceof List<?> list
        ? list.stream().filter(Item.class::isInstance).map(Item.class::cast).toList()
        : List.of();
  }
}
