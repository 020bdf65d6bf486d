package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Problems inside a condition are shown where its text is written. The marked part of each
 * condition, {@code idel}, stands once in the file; that is where it has to be found.
 */
class PlaceTest {

  private static final String MARKED = "idel";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind == \"bug\" && idel > days(3)",
        "kind == \"bug\" &&\n        triaged &&\n\n        idel > days(3)",
        "'it''s != idel'",
        "'''a'' == ''''   && idel'",
        "'a\n\n       b idel'",
        "\"\\\"a\\\" == \\x41\\u0041\\U00000041\\t && idel\"",
        "\"a \\\n        && idel\"",
        "\"a\n        && idel\"",
        "|\n      kind == 'bug'\n        && idel > days(3)\n",
        "|2-   # a comment with idle\n        indented\n      && idel",
        ">-\n      kind == 'bug'\n      && idel > days(3)\n\n      && draft",
        ">\n      a\n\n        b\n      idel\n",
        "&anchor \"draft || idel\"",
        "&anchor |\n      🦭 draft ||\n      idel",
        "🦭 🦭 idel"
      })
  void aPartOfATextIsFoundInTheFile(String written) {
    String text = "policies:\n  - label: a\n    when: " + written + "\n";
    PolicySettings policy = SettingsReader.parse("backlog.yml", text).policies().get(0);
    int offset = policy.when().codePointCount(0, policy.when().indexOf(MARKED));
    ConfigProblem problem = policy.places().of("when").problemAt(offset, "unknown", null);
    List<String> lines = text.lines().toList();
    String line = lines.get(problem.line() - 1);
    int column = line.offsetByCodePoints(0, problem.column() - 1);
    assertThat(line.substring(column)).startsWith(MARKED);
    assertThat(problem.sourceLine()).isEqualTo(line);
  }

  @Test
  void everyCodePointOfAPlainTextIsFoundAtItsOwnPlace() {
    Place place =
        SettingsReader.parse("f", "policies: [{label: a, when: abc}]")
            .policies()
            .get(0)
            .places()
            .of("when");
    for (int offset = 0; offset <= 3; offset++) {
      assertThat(place.problemAt(offset, "x", null).column()).isEqualTo(29 + offset);
    }
    assertThat(place.problemAt(-1, "x", null).column()).isEqualTo(29);
    assertThat(place.problemAt(99, "x", null).column()).isEqualTo(32);
  }

  @Test
  void aKeyThatIsNotGivenIsShownAtThePolicy() {
    Places places =
        SettingsReader.parse("f", "policies:\n  - label: a\n    when: b\n")
            .policies()
            .get(0)
            .places();
    assertThat(places.of("grace").line()).isEqualTo(2);
    assertThat(places.of("grace").column()).isEqualTo(5);
    assertThat(places.of("when").line()).isEqualTo(3);
    assertThat(places.of("when").problem("wrong", "hint").render())
        .isEqualTo("f:3:11: wrong\n  3 |     when: b\n    |           ^ hint\n");
  }
}
