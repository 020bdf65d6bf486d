package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.Golden;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HelpTextTest {

  private final StringWriter out = new StringWriter();

  @Test
  void theKeptTextIsWhatPicocliComposes() {
    String composed = Main.commandLine(environment()).getUsageMessage();
    Golden.in(Path.of("src/main/resources/io/github/containers/backlog/cli"))
        .check(HelpText.RESOURCE, composed);
  }

  @Test
  void itAnswersABareRequestForHelp() {
    assertThat(Main.run(environment(), "--help")).isZero();
    assertThat(out.toString()).isEqualTo(Main.commandLine(environment()).getUsageMessage());
  }

  @Test
  void anythingElseIsComposed() {
    assertThat(HelpText.find("report", "--help")).isEmpty();
    assertThat(HelpText.find("--help", "report")).isEmpty();
    assertThat(HelpText.find()).isEmpty();
  }

  private Environment environment() {
    PrintWriter writer = new PrintWriter(out);
    Path here = Path.of("").toAbsolutePath();
    return new Environment(
        writer, writer, Map.of(), here, here, () -> Instant.EPOCH, pause -> {}, false, () -> null);
  }
}
