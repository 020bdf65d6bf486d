package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML allows besides plain keys and values. */
class YamlTest {

  @Test
  void anAliasStandsForWhatItsAnchorMarks() {
    Settings settings = parse("repositories: &all [a/b, a/c]\nlive: *all\n");
    assertThat(settings.live().repositories().patterns())
        .isEqualTo(settings.repositories().patterns());
  }

  @Test
  void aMergedMappingGivesWhatTheMappingItselfDoesNotSay() {
    Settings settings =
        parse(
            """
            x-careful: &careful { grace: 90d, again: 8w }
            x-exempt: &exempt { exempt: [security], again: 1w }
            policies:
              - <<: [*careful, *exempt]
                label: old
                when: idle > days(365)
                grace: 60d
            """);
    PolicySettings policy = settings.policies().get(0);
    assertThat(policy.grace()).hasDays(60);
    assertThat(policy.again()).hasDays(56);
    assertThat(policy.exempt()).containsExactly("security");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bots: [a, \"\\x", "bots: [a, \"\\UFFFFFFFF\"]"})
  void anEscapeSequenceThatStandsForNoCharacterIsRefusedAtItsPlace(String text) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("this escape sequence stands for no character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!%c", "a: !%20 b", "!%zz x"})
  void aTagThatStandsForNothingIsRefused(String text) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(ConfigException.class);
  }

  @Test
  void anEscapeSequenceIsRefusedWhereItStandsFirst() {
    String text = "repositories: []\nkinds: \"\\UFFFFFFFF\"\n# not this one: \\UFFFFFFFE\n";
    assertThatThrownBy(() -> parse(text))
        .hasMessageContaining(":2:9: this escape sequence stands for no character");
  }

  @Test
  void aRefusalOfTheParserIsShownWithoutItsNameInJava() {
    String text = "ies\": \n   - \n     \"label\": \"x\"\n     a: b\n     c: \n        'l\n  'con'";
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("this is not YAML: \"A simple key is required")
        .hasMessageNotContaining("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsOfEverySystemAreRead(String lineEnd) {
    String text = SampleTest.SAMPLE.replace("\n", lineEnd);
    assertThat(parse(text).kinds()).isEqualTo(parse(SampleTest.SAMPLE).kinds());
    assertThat(parse(text).policies()).hasSize(3);
  }

  @Test
  void mergesOfMergesAreFollowedOnceEach() {
    StringBuilder text = new StringBuilder("x-0: &m0 { triaged: seen }\n");
    for (int i = 1; i <= 60; i++) {
      String below = "*m" + (i - 1);
      text.append("x-%d: &m%d { <<: [%s, %s] }\n".formatted(i, i, below, below));
    }
    Settings settings = parse(text + "overrides: { a/b: *m60 }\n");
    assertThat(settings.in(SampleTest.repository("a/b")).triaged()).isEqualTo("seen");
  }

  @Test
  void exactlyTwentyLevelsAndTwoHundredAliasesAreAllowed() {
    // The mapping of the file is the first level.
    String deep = "x-deep: " + "[".repeat(19) + "]".repeat(19) + "\n";
    String aliases = "x-one: &one 1\nx-many: [" + "*one,".repeat(200) + "]\n";
    assertThat(parse(deep + aliases)).isEqualTo(Settings.defaults());
  }

  @Test
  void aFileOfTheGreatestSizeIsRead() {
    String text = "writes: 7\n#";
    String filler = "x".repeat(YamlDocument.LARGEST - text.length());
    assertThat(parse(text + filler).live().writes()).isEqualTo(7);
  }

  private static Settings parse(String text) {
    return SettingsReader.parse("backlog.yml", text);
  }
}
