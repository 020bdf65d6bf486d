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
    String composed = Main.commandLine(environment(false)).getUsageMessage();
    Golden.in(Path.of("src/main/resources/io/github/containers/backlog/cli"))
        .check(HelpText.RESOURCE, composed);
  }

  @Test
  void itAnswersABareRequestForHelp() {
    assertThat(Main.run(environment(false), "--help")).isZero();
    assertThat(out.toString()).isEqualTo(Main.commandLine(environment(false)).getUsageMessage());
  }

  @Test
  void anythingElseIsComposed() {
    assertThat(HelpText.find(environment(false), "report", "--help")).isEmpty();
    assertThat(HelpText.find(environment(false), "--help", "report")).isEmpty();
    assertThat(HelpText.find(environment(false))).isEmpty();
  }

  @Test
  void onATerminalItIsComposedInColors() {
    assertThat(HelpText.find(environment(true), "--help")).isEmpty();
  }

  private Environment environment(boolean terminal) {
    PrintWriter writer = new PrintWriter(out);
    Path here = Path.of("").toAbsolutePath();
    return new Environment(
        writer,
        writer,
        Map.of(),
        here,
        here,
        () -> Instant.EPOCH,
        pause -> {},
        terminal,
        () -> null);
  }
}
