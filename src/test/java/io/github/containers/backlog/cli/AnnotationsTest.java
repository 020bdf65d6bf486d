package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {

  @TempDir Path folder;
  private final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2026-06-01T00:00:00Z"));

  @AfterEach
  void close() {
    github.close();
  }

  @Test
  void eachMistakeOfAConfigurationIsShownAtItsPlace() throws IOException {
    Files.writeString(folder.resolve("a,b.yml"), "repositorys: [containers/crun]\nwrites: many\n");

    assertThat(run("sync", "--config", "a,b.yml")).isEqualTo(2);
    assertThat(annotations())
        .containsExactly(
            "::error file="
                + folder.resolve("a%2Cb.yml")
                + ",line=1,col=1,title=backlog::unknown key \"repositorys\""
                + "%0Adid you mean \"repositories\"?",
            "::error file="
                + folder.resolve("a%2Cb.yml")
                + ",line=2,col=9,title=backlog::\"many\" is not a whole number from 1 to 5000");
  }

  @Test
  void aConfigurationThatIsNotThereHasNoLine() throws IOException {
    assertThat(run("sync", "--config", "none.yml")).isEqualTo(2);
    assertThat(annotations())
        .singleElement()
        .asString()
        .startsWith("::error file=" + folder.resolve("none.yml") + ",title=backlog::there is no");
  }

  @Test
  void whatCannotBeReadIsAWarningForEachReason() throws IOException {
    github.repository("containers/crun");
    github.repository("containers/conmon");
    github.faults().on("GET", "/conmon").times(1).answer(451);

    assertThat(run("sync", "containers/crun", "containers/conmon", "containers/gone", "x/gone"))
        .isEqualTo(3);
    assertThat(annotations())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).startsWith("::warning title=backlog::not read to "))
        .anySatisfy(line -> assertThat(line).contains("end: containers/conmon%0AGitHub refuses"))
        .anySatisfy(line -> assertThat(line).contains("end: containers/gone%0A"))
        .anySatisfy(line -> assertThat(line).contains("end: x/gone%0A"));
  }

  @Test
  void anyOtherFailureIsAnErrorWithoutAPlace() throws IOException {
    assertThat(run("report", "--offline", "containers/crun")).isEqualTo(1);
    assertThat(annotations()).singleElement().asString().startsWith("::error title=backlog::");
  }

  @Test
  void noTextBreaksOutOfItsLine() throws IOException {
    Files.writeString(folder.resolve("hostile.yml"), "\"a%0A::error::\\n::add-mask::x\": 1\n");

    assertThat(run("sync", "--config", "hostile.yml")).isEqualTo(2);
    assertThat(annotations())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("::error file="))
        .anySatisfy(line -> assertThat(line).contains("a%250A::error::"));
  }

  @Test
  void outsideOfAWorkflowNothingIsWritten() throws IOException {
    assertThat(Main.run(environment(Map.of()), "sync", "--config", "none.yml")).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  private List<String> annotations() throws IOException {
    return Files.readAllLines(folder.resolve("annotations"));
  }

  private int run(String... arguments) {
    return Main.run(environment(Map.of("BACKLOG_ANNOTATIONS", "annotations")), arguments);
  }

  private Environment environment(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(variables);
    all.put("GITHUB_API_URL", github.url());
    all.put("GITHUB_TOKEN", FakeGitHub.READ_TOKEN);
    PrintWriter out = new PrintWriter(new StringWriter());
    return new Environment(
        out, out, all, folder, folder, github.clock()::now, duration -> {}, false, () -> null);
  }
}
