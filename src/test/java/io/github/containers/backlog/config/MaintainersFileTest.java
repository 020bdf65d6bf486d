package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.config.MaintainersFile.Listed;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaintainersFileTest {

  private static final String FILE =
      """
      # Maintainers

      See [GOVERNANCE](GOVERNANCE.md) for what they do.

      | Maintainer        | GitHub ID                                | Project Roles       | Affiliation |
      |-------------------|:----------------------------------------:|---------------------|-------------|
      | Ann Example       | [ann](https://github.com/ann)            | Core Maintainer     | Somewhere   |
      | **Bob** Example   | @bob-b                                   | *Maintainer*        | [X](https://x.example) |
      | Cleo \\| Example  | `cleo_corp`                              | Reviewer            |
      | Dan               | https://github.com/dan                   |
      | Eve               |                                          | Reviewer            | |
      | Finn              | [@finn](https://github.com/finn)         | Former Maintainer   | |

      ## Alumni

      | Name | GitHub ID |
      |------|-----------|
      | Gil  | gil       |
      """;

  private static List<String> logins(String text) {
    return MaintainersFile.read(text).stream().map(Listed::login).toList();
  }

  @Test
  void namesLoginsAndRolesAreReadThroughLinksBoldAndMissingCells() {
    assertThat(MaintainersFile.read(FILE))
        .containsExactly(
            new Listed("Ann Example", "ann", "Core Maintainer"),
            new Listed("Bob Example", "bob-b", "Maintainer"),
            new Listed("Cleo | Example", "cleo_corp", "Reviewer"),
            new Listed("Dan", "dan", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Alumni",
        "### Emeritus Maintainers",
        "**Former maintainers**",
        "Alumni\n------",
        "# Past Maintainers",
      })
  void whoIsListedBehindAnAlumniHeadingIsNone(String heading) {
    String table = "| GitHub |\n| --- |\n| %s |\n";
    assertThat(logins(table.formatted("ann") + "\n" + heading + "\n\n" + table.formatted("gil")))
        .containsExactly("ann");
  }

  @Test
  void aTableThatCallsItselfOneOfAlumniIsPassedOver() {
    assertThat(logins("| Alumni | GitHub ID |\n|---|---|\n| Gil | gil |\n")).isEmpty();
  }

  @Test
  void proseThatSpeaksOfFormerMaintainersEndsNothing() {
    assertThat(
            logins(
                """
                Former maintainers are listed at the end of this file.

                | GitHub |
                |---|
                | ann |
                """))
        .containsExactly("ann");
  }

  @Test
  void tablesOfOtherThingsAndFilesWithoutTablesListNobody() {
    assertThat(logins("| Branch | Owner |\n|---|---|\n| main | ann |\n")).isEmpty();
    assertThat(logins("| GitHub |\n| ann |\n")).isEmpty();
    assertThat(logins("Ann maintains this.")).isEmpty();
    assertThat(logins("")).isEmpty();
  }

  @Test
  void aColumnOfUsernamesIsNotTakenForNames() {
    assertThat(MaintainersFile.read("GitHub Username | Role\n--- | ---\nann | Reviewer\n"))
        .containsExactly(new Listed("", "ann", "Reviewer"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noFileIsTooBrokenToBeRead(long seed) {
    Random random = new Random(seed);
    String alphabet = "| -:\n#[](*`\\@<>_aé\u0000GitHub";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("| GitHub |\n|---|\n");
      for (int c = random.nextInt(60); c > 0; c--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(logins(text.toString()))
          .allSatisfy(login -> assertThat(login).matches("[A-Za-z0-9_-]+"));
    }
  }
}
