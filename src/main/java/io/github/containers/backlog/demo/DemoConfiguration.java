package io.github.containers.backlog.demo;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.List;

/** The configuration of the demo, as a maintainer of that organisation might have written it. */
final class DemoConfiguration {

  static final String FIRST_LINE =
      "# The configuration that `backlog demo` runs with. The organisation is invented.\n";

  private static final String TEXT =
      FIRST_LINE
          + """
      repositories:
      %s
      kinds:
        bug: [kind/bug]
        feature: [kind/feature]
        flake: [flakes]
      maintainers: [%s]   # whose membership is hidden: GitHub says "contributor"
      bots: [%s]   # an account of a person, used by a program
      history: all
      policies:
        - label: triaged
          when: maintainer_responded && kind != "unclassified" && kind != "feature"
        - label: stale-candidate
          when: kind == "bug" && triaged && idle > days(120) && assignees.size() == 0
          exempt: [high-impact, regression]
          grace: 60d
          again: 365d
          then: close   # only in a run with --allow-close
        - label: stale-candidate
          name: crickets
          when: >-
            kind != "feature" && "needs-info" in labels
            && awaiting == "reporter" && waiting > days(30)
          response: reporter
          grace: 15d
          then: close
      """;

  private DemoConfiguration() {}

  static String text(List<Repository> repositories) {
    String names = repositories.stream().map(DemoConfiguration::line).collect(joining("\n"));
    return TEXT.formatted(names, Crew.HIDDEN_MAINTAINER, Crew.ROBOT.login());
  }

  /** People go on using the old names of what has moved, and so does this file. */
  private static String line(Repository repository) {
    List<RepositoryRef> former = repository.formerNames();
    return former.isEmpty()
        ? "  - " + repository.ref()
        : "  - " + former.get(former.size() - 1) + "   # now " + repository.ref();
  }
}
