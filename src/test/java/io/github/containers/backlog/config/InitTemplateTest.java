package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.Golden;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Comments;
import io.github.containers.backlog.policy.Expiry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InitTemplateTest {

  private final String text = InitTemplate.text(List.of());
  private final Settings settings = SettingsReader.parse(".github/backlog.yml", text);

  @Test
  void withoutArgumentsItIsTheConfigurationOfTheContainerTools() {
    assertThat(settings.repositories().named())
        .hasSize(13)
        .contains(
            RepositoryRef.of("podman-container-tools/podman"), RepositoryRef.of("containers/crun"));
    Golden.check("config-template/backlog.yml", text);
  }

  @Test
  void itSaysWhatHoldsAnyhowExceptForRepositoriesBotsAndPolicies() {
    Settings defaults = Settings.defaults();
    assertThat(settings.kinds()).isEqualTo(defaults.kinds());
    assertThat(settings.thresholds()).isEqualTo(defaults.thresholds());
    assertThat(settings.stale()).isEqualTo(defaults.stale());
    assertThat(settings.triaged()).isEqualTo(defaults.triaged());
    assertThat(settings.history()).isEqualTo(defaults.history());
    assertThat(settings.maintainers()).isEqualTo(defaults.maintainers());
    assertThat(settings.live()).isEqualTo(defaults.live());
  }

  @Test
  void itsPoliciesCloseNothingSayNothingAndSpareFeatureRequests() {
    assertThat(settings.policies())
        .extracting(PolicySettings::name)
        .containsExactly("triaged", "stale-candidate", "crickets");
    assertThat(settings.policies())
        .allSatisfy(
            policy -> {
              assertThat(policy.then()).isEqualTo(Expiry.LIST);
              assertThat(policy.comments()).isEqualTo(Comments.NONE);
              assertThat(policy.when())
                  .containsAnyOf("kind == \"bug\"", "kind != \"feature\"", "kind != 'feature'");
            });
  }

  @Test
  void theRepositoriesOfTheCommandLineStandInIt() {
    List<RepositoryPattern> named =
        Stream.of("containers/*", "!containers/*-archive", "5/6")
            .map(RepositoryPattern::parse)
            .toList();
    Settings read = SettingsReader.parse("f", InitTemplate.text(named));
    assertThat(read.repositories().patterns()).isEqualTo(named);
  }

  static Stream<String> keys() {
    return Stream.concat(
        FileSection.SECTION.names().stream(), PolicySection.SECTION.names().stream());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void itExplainsEveryKey(String key) {
    assertThat(text).containsPattern("(?m)^[# -]*" + key + "[ :,]");
  }

  @Test
  void noLineIsWiderThanAScreenButTheOneForEditors() {
    assertThat(text.lines().skip(1))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(104));
  }

  @Test
  void whatIsCommentedOutCanBeSwitchedOn() {
    String on =
        text.replaceAll(
            "(?m)^# (include:|overrides:|  containers/crun:|    kinds:|    policies:|api:)", "$1");
    Settings all = SettingsReader.parse("f", on);
    assertThat(all.overrides()).hasSize(1);
    assertThat(all.findApi()).isPresent();
    assertThat(all.repositories().archived()).isTrue();
  }
}
