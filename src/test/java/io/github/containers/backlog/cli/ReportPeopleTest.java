package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.LoggedRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report goes by the same bots and maintainers as the policies. */
class ReportPeopleTest {

  private static final String TABLE =
      "# Maintainers\n\n| Maintainer | GitHub ID | Role |\n|-|-|-|\n| Ann | ann | lead |\n";

  @TempDir Path folder;
  @AutoClose Nights nights;

  @BeforeEach
  void begin() {
    nights = new Nights(folder);
  }

  @Test
  void whoStandsInARepositorysOwnListIsAMaintainerOfItsReport() {
    nights.configure("maintainers: { only: [MAINTAINERS.md] }");
    nights.podman.file("MAINTAINERS.md", TABLE);
    nights.bug("Answered by one of the list").commented("ann", "Which version?");
    nights.bug("Answered by a member").commented(Nights.MAINTAINER, "Which version?");
    nights.pass(1);

    assertThat(column("awaiting", report())).containsExactly("reporter", "maintainer");
  }

  @Test
  void theListOfAMaintainersFileIsReadAgainOnlyWhereItHasChanged() {
    nights.configure("maintainers: MAINTAINERS.md");
    nights.podman.file("MAINTAINERS.md", TABLE);
    nights.bug("It fails");
    nights.pass(1);
    report();
    report();
    nights.github.requests().clear();

    report();

    assertThat(nights.github.requests().all())
        .as("as whom, and four of the repository")
        .hasSize(5)
        .extracting(LoggedRequest::target)
        .contains("/repos/containers/podman/contents/MAINTAINERS.md");
    assertThat(nights.github.requests().counted()).isZero();
  }

  @Test
  void whatThisToolDidUnderItsAccountIsNoHumanActivity() {
    nights.staleBug();
    nights.pass(10);

    assertThat(column("idle_days", report())).containsExactly("101");
  }

  private String report() {
    Run run = nights.bench.run("report");
    assertThat(run.exit()).as(run.err()).isZero();
    return nights.bench.read("reports/csv/items.csv");
  }

  private static List<String> column(String name, String csv) {
    List<List<String>> rows = csv.lines().map(line -> List.of(line.split(",", -1))).toList();
    int column = rows.get(0).indexOf(name);
    return rows.stream().skip(1).map(row -> row.get(column)).toList();
  }
}
