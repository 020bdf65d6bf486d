package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To whom the token is shown: who proves, by a certificate that Java trusts, to be the API. */
class CertificatesTest {

  private static final RepositoryRef WIDGET = RepositoryRef.of("acme/widget");

  @TempDir Path folder;

  @Test
  void whoProvesNothingIsSentNothingAndThereIsNoSwitch() throws Exception {
    try (HttpsHost host = HttpsHost.start(folder, "localhost")) {
      assertThatThrownBy(() -> ask(URI.create(host.url())))
          .isInstanceOfSatisfying(
              SourceException.class,
              failure -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE))
          .hasMessageContaining("the certificate of localhost:")
          .hasMessageContaining("is not to be trusted")
          .hasMessageContaining("nothing was sent there")
          .hasMessageContaining("-Djavax.net.ssl.trustStore=FILE");
      assertThat(host.asked()).isEmpty();
    }
  }

  @Test
  void aTrustedCertificateOpensTheWay() throws Exception {
    try (HttpsHost host = HttpsHost.start(folder, "localhost")) {
      assertThat(askTrusting(host)).contains("GitHub has no /repos/acme/widget");
      assertThat(host.asked()).containsOnly("Bearer ghp_of-this-test");
    }
  }

  @Test
  void aTrustedCertificateOfAnotherHostDoesNot() throws Exception {
    try (HttpsHost host = HttpsHost.start(folder, "elsewhere.test")) {
      assertThat(askTrusting(host))
          .contains("matching localhost found.), so nothing was sent there");
      assertThat(host.asked()).isEmpty();
    }
  }

  private static void ask(URI api) {
    Duration noWait = Duration.ZERO;
    GitHubConnection.to(
            api, new Token("ghp_of-this-test"), RateListener.NONE, duration -> {}, noWait)
        .source()
        .repository(WIDGET, null);
  }

  /** In another Java, as what one trusts is settled when it starts. */
  private static String askTrusting(HttpsHost host) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Djavax.net.ssl.trustStore=" + host.store(),
            "-Djavax.net.ssl.trustStorePassword=" + HttpsHost.PASSWORD,
            "-cp",
            System.getProperty("java.class.path"),
            CertificatesTest.class.getName(),
            host.url());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  /** Asks an address and prints why it gets no answer. */
  public static void main(String[] arguments) {
    try {
      ask(URI.create(arguments[0]));
    } catch (SourceException failure) {
      System.out.println(failure.getMessage());
    }
  }
}
