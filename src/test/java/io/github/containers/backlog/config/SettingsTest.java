package io.github.containers.backlog.config;

import static io.github.containers.backlog.config.SampleTest.labels;
import static io.github.containers.backlog.config.SampleTest.repository;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Comments;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void withoutAFileNothingIsLookedAtAndNothingIsLive() {
    Settings defaults = Settings.defaults();
    assertThat(defaults.repositories().isEmpty()).isTrue();
    assertThat(defaults.live().repositories().isEmpty()).isTrue();
    assertThat(defaults.policies()).isEmpty();
    assertThat(defaults.kinds()).isEqualTo(Kinds.DEFAULT);
    assertThat(defaults.people()).isEqualTo(People.DEFAULT);
    assertThat(defaults.history()).isEqualTo(new HistoryScope.Open());
    assertThat(defaults.triaged()).isEqualTo("triaged");
    assertThat(defaults.stale()).containsExactly("stale-issue", "stale-pr", "stale-candidate");
    assertThat(defaults.thresholds())
        .containsExactly(Duration.ofDays(30), Duration.ofDays(60), Duration.ofDays(120));
    assertThat(defaults.live().writes()).isEqualTo(10);
    assertThat(defaults.live().pace()).isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing yet\n", "---\n", "{}", "\uFEFF"})
  void aFileWithoutContentMeansTheDefaults(String text) {
    assertThat(parse(text)).isEqualTo(Settings.defaults());
  }

  static Stream<Key<?>> keysWithDefaults() {
    return FileSection.SECTION.keys().stream().filter(key -> key.byDefault() != null);
  }

  @ParameterizedTest
  @MethodSource("keysWithDefaults")
  void aDefaultThatIsWrittenOutChangesNothing(Key<?> key) {
    assertThat(parse(key.name() + ": " + key.byDefault())).isEqualTo(Settings.defaults());
  }

  static Stream<Key<?>> allKeys() {
    return Stream.concat(Stream.of(FileSection.SECTION), FileSection.parts().stream())
        .flatMap(section -> section.keys().stream());
  }

  @ParameterizedTest
  @MethodSource("allKeys")
  void everyKeyHasAMeaningForTheReference(Key<?> key) {
    assertThat(key.meaning()).matches("[A-Z][^\\n]+\\.");
    assertThat(key.shape().phrase()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("allKeys")
  void everyDefaultIsReadable(Key<?> key) {
    if (key.byDefault() != null) {
      assertThat(key.fallback()).isNotNull();
    }
  }

  @Test
  void repositoriesOfTheCommandLineReplaceThoseOfTheFile() {
    Settings settings =
        parse("repositories: [a/*, '!a/old']\ninclude: forks\nhistory: all")
            .withRepositories(List.of(RepositoryPattern.parse("a/old")));
    assertThat(settings.repositories().named()).containsExactly(RepositoryRef.of("a/old"));
    assertThat(settings.repositories().forks()).isTrue();
    assertThat(settings.history()).isEqualTo(new HistoryScope.All());
  }

  @Test
  void oneEntryNeedsNoList() {
    Settings settings = parse("repositories: a/b\nbots: robot\nkinds: { bug: kind/bug }");
    assertThat(settings.repositories().named()).containsExactly(RepositoryRef.of("a/b"));
    assertThat(settings.bots()).containsExactly("robot");
    assertThat(settings.kinds().labels()).isEqualTo(Map.of("bug", List.of("kind/bug")));
  }

  @Test
  void listedMaintainersAreOnesBesidesMembers() {
    People people = parse("maintainers: [Alice]").people();
    assertThat(people.isMaintainer(Actor.of("alice"), Association.NONE)).isTrue();
    assertThat(people.isMaintainer(Actor.of("bob"), Association.MEMBER)).isTrue();
  }

  @Test
  void anExclusiveListLeavesMembersOut() {
    People people = parse("maintainers: { only: [alice] }").people();
    assertThat(people.isMaintainer(Actor.of("alice"), Association.NONE)).isTrue();
    assertThat(people.isMaintainer(Actor.of("bob"), Association.OWNER)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MAINTAINERS.md; MAINTAINERS.md; false",
        "[alice, docs/MAINTAINERS.md]; docs/MAINTAINERS.md; false",
        "[MAINTAINERS.md, alice, MAINTAINERS.md, docs/MAINTAINERS.md];"
            + "MAINTAINERS.md docs/MAINTAINERS.md; false",
        "{ only: MAINTAINERS.md }; MAINTAINERS.md; true"
      })
  void maintainersMayStandInFilesOfTheRepository(String written, String files, boolean only) {
    Maintainers maintainers = parse("maintainers: " + written).maintainers();
    assertThat(maintainers.files()).containsExactly(files.split(" "));
    assertThat(maintainers.only()).isEqualTo(only);
  }

  @Test
  void wordsThatYamlTakesForSomethingElseStayText() {
    Settings settings = parse("triaged: yes\nstale: [no, 1.0, 2024-01-01, 0x1F, '~']");
    assertThat(settings.triaged()).isEqualTo("yes");
    assertThat(settings.stale()).containsExactly("no", "1.0", "2024-01-01", "0x1F", "~");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "open", "all"})
  void historyIsOneOfItsWords(String word) {
    assertThat(parse("history: " + word).history().getClass().getSimpleName())
        .isEqualToIgnoringCase(word);
  }

  @Test
  void historySinceADateBeginsWithThatDay() {
    assertThat(parse("history: since 2024-01-01").history())
        .isEqualTo(new HistoryScope.Since(Instant.parse("2024-01-01T00:00:00Z")));
  }

  @Test
  void theApiLosesTheSlashAtItsEnd() {
    assertThat(parse("api: https://github.example.com/api/v3/").findApi())
        .contains(URI.create("https://github.example.com/api/v3"));
    assertThat(parse("api: http://127.0.0.1:8080").findApi())
        .contains(URI.create("http://127.0.0.1:8080"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "5000, 5000"})
  void theLimitsOfWritesAreAllowed(String written, int writes) {
    assertThat(parse("writes: " + written).live().writes()).isEqualTo(writes);
  }

  @Test
  void thePaceMayBeZero() {
    assertThat(parse("pace: 0s").live().pace()).isZero();
  }

  @Test
  void anOverrideChangesOnlyWhatItNamesAndOnlyThere() {
    Settings settings =
        parse(
            """
            kinds: { bug: [kind/bug], feature: [kind/feature] }
            overrides:
              containers/*: { kinds: { bug: [bug] }, history: none }
              containers/crun: { triaged: seen, stale: old }
            """);
    assertThat(labels(settings, "containers/crun"))
        .isEqualTo(Map.of("bug", List.of("bug"), "feature", List.of("kind/feature")));
    assertThat(labels(settings, "podman/podman")).isEqualTo(settings.kinds().labels());
    RepositorySettings crun = settings.in(repository("Containers/Crun"));
    assertThat(crun.triaged()).isEqualTo("seen");
    assertThat(crun.stale()).containsExactly("old");
    assertThat(crun.history()).isEqualTo(new HistoryScope.None());
    assertThat(settings.in(repository("containers/conmon")).triaged()).isEqualTo("triaged");
  }

  @Test
  void ofTwoOverridesTheLaterWins() {
    Settings settings =
        parse("overrides: { containers/crun: { triaged: a }, containers/*: { triaged: b } }");
    assertThat(settings.in(repository("containers/crun")).triaged()).isEqualTo("b");
  }

  @Test
  void anOverrideMayGiveAPolicyAnotherGrace() {
    Settings settings =
        parse(
            """
            policies:
              - { label: old, when: 'true', grace: 60d, again: 1w, exempt: [a] }
            overrides:
              a/b: { policies: { old: { grace: 90d, exempt: [] } } }
              a/c: { policies: { old: on } }
            """);
    PolicySettings there = settings.in(repository("a/b")).policies().get(0);
    assertThat(there.grace()).isEqualTo(Duration.ofDays(90));
    assertThat(there.exempt()).isEmpty();
    assertThat(there.again()).isEqualTo(Duration.ofDays(7));
    assertThat(settings.in(repository("a/c")).policies()).isEqualTo(settings.policies());
  }

  @Test
  void aPolicyMayNameTheTextsOfItsComments() {
    Settings settings =
        parse(
            """
            policies:
              - { label: a, when: 'true', comment: .github/a.md }
              - { label: b, when: 'true', grace: 1d, then: close, comment: { close: c.md } }
            """);
    assertThat(settings.policies())
        .extracting(PolicySettings::comments)
        .containsExactly(new Comments(".github/a.md", null), new Comments(null, "c.md"));
  }

  private static Settings parse(String text) {
    return SettingsReader.parse("backlog.yml", text);
  }
}
