package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.github.Rights;
import io.github.containers.backlog.github.Token;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static final String ACME = "https://github.acme.example/api/v3";

  @ParameterizedTest
  @ValueSource(strings = {"GITHUB_TOKEN", "GH_TOKEN"})
  void gitHubsOwnApiGetsTheTokenOfTheEnvironment(String variable) {
    assertThat(find("https://api.github.com", Map.of(variable, "t0ken"))).isPresent();
  }

  @Test
  void gitHubGetsNoTokenThatIsForAnEnterpriseServer() {
    assertThat(find("https://api.github.com", Map.of("GH_ENTERPRISE_TOKEN", "t0ken"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evilgithub.com",
        "https://api.github.com.evil.example",
        "https://github.com.evil.example/api/v3",
        "https://api.evilgithub.com/api/v3",
        "https://api.acme.ghe.com",
        ACME
      })
  void aHostThatOnlyTheConfigurationNamesGetsNoToken(String api) {
    assertThatThrownBy(() -> find(api, Map.of("GITHUB_TOKEN", "t0ken")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("GITHUB_TOKEN is not sent to ")
        .hasMessageContaining("set GITHUB_API_URL=" + api)
        .hasMessageNotContaining("t0ken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GH_TOKEN", "GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN", "BACKLOG_APP_ID"})
  void neitherDoesItGetAnyOther(String variable) {
    assertThatThrownBy(() -> find(ACME, Map.of(variable, "123")))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(variable + " is not sent to github.acme.example");
  }

  @Test
  void withoutAnyTokenThereIsNothingToRefuse() {
    assertThat(find(ACME, Map.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ACME + ", GITHUB_API_URL, " + ACME,
    ACME + ", GITHUB_API_URL, https://GitHub.ACME.example/api/v3/",
    ACME + ", GH_HOST, github.acme.example",
    "https://api.acme.ghe.com, GITHUB_API_URL, https://api.acme.ghe.com",
    "https://api.acme.ghe.com, GH_HOST, acme.ghe.com",
    "https://github.acme.example:8443/api/v3, GH_HOST, github.acme.example:8443",
  })
  void aHostThatTheEnvironmentNamesGetsIt(String api, String variable, String value) {
    assertThat(find(api, Map.of("GITHUB_TOKEN", "t0ken", variable, value))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "GITHUB_API_URL, https://github.other.example/api/v3",
    "GITHUB_API_URL, https://github.acme.example:8443/api/v3",
    "GITHUB_API_URL, nonsense",
    "GH_HOST, acme.example",
    "GH_HOST, evilgithub.acme.example",
  })
  void thatTheEnvironmentNamesAnotherHostDoesNotHelp(String variable, String value) {
    assertThatThrownBy(() -> find(ACME, Map.of("GITHUB_TOKEN", "t0ken", variable, value)))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void anEnterpriseServersOwnTokenGoesBeforeTheUsualOne() {
    Map<String, String> both =
        Map.of(
            "GH_HOST",
            "github.acme.example",
            "GITHUB_TOKEN",
            "of-github",
            "GH_ENTERPRISE_TOKEN",
            "wrong in itself");

    assertThatThrownBy(() -> find(ACME, both)).hasMessageStartingWith("GH_ENTERPRISE_TOKEN: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080", "http://localhost:8080"})
  void whatStaysOnThisMachineIsSent(String api) {
    assertThat(find(api, Map.of("GITHUB_TOKEN", "t0ken"))).isPresent();
  }

  @Test
  void ghIsAskedForTheVeryHostAndNotForWhatTheEnvironmentHolds() {
    ProcessBuilder asking = GhLogin.asking("github.acme.example");

    assertThat(asking.command())
        .containsExactly("gh", "auth", "token", "--hostname", "github.acme.example");
    assertThat(asking.environment())
        .doesNotContainKeys(
            "GITHUB_TOKEN", "GH_TOKEN", "GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN");
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.github.com, https://github.com",
    "https://api.acme.ghe.com, https://acme.ghe.com",
    ACME + ", https://github.acme.example",
    "https://api.acme.example/api/v3, https://api.acme.example",
    "http://127.0.0.1:8080, https://github.com",
  })
  void linksLeadToTheHostThatPeopleSee(String api, String web) {
    assertThat(new ApiHost(URI.create(api)).web().base()).isEqualTo(web);
  }

  private static Optional<Token> find(String api, Map<String, String> variables) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Environment environment =
        new Environment(
            nowhere,
            nowhere,
            variables,
            Path.of("/"),
            Path.of("/"),
            () -> Instant.EPOCH,
            duration -> {},
            false,
            () -> null);
    return Tokens.find(environment, URI.create(api), Rights.READING);
  }
}
