package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Documents.main(new String[] {folder.toString()});
  }

  @Test
  void everyCommandHasAManualPage() throws IOException {
    try (Stream<Path> pages = Files.list(folder.resolve("man/man1"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .contains("backlog.1", "backlog-report.1", "backlog-init.1", "backlog-doctor.1");
    }
  }

  @Test
  void aManualPageHasTheUsualSectionsAndEveryOption() throws IOException {
    String page = Files.readString(folder.resolve("man/man1/backlog-report.1"));
    assertThat(page)
        .startsWith(".TH \"BACKLOG-REPORT\" \"1\"")
        .containsSubsequence(
            ".SH \"NAME\"\nbacklog\\-report \\- Reports how old the backlog is",
            ".SH \"SYNOPSIS\"\n.nf\nbacklog report ",
            ".SH \"DESCRIPTION\"",
            ".SH \"OPTIONS\"",
            ".B \\-\\-as\\-of WHEN\n",
            ".B \\-\\-bucket BUCKET\n",
            ".B \\-q, \\-\\-quiet\n",
            ".SH \"EXAMPLES\"\n.nf\n  backlog report ",
            ".SH \"SEE ALSO\"\nbacklog(1)\n");
  }

  @Test
  void noTextInAManualPageIsReadAsARequest() throws IOException {
    try (Stream<Path> pages = Files.list(folder.resolve("man/man1"))) {
      for (Path page : pages.toList()) {
        assertThat(Files.readAllLines(page).stream().filter(line -> line.matches("[.'].*")))
            .allSatisfy(line -> assertThat(line).matches("\\.(TH|SH|TP|B|nf|fi|nh|ad)( .*)?"));
        assertThat(Files.readString(page)).doesNotContain("@|").doesNotContain("%n");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"re, report", "do, doctor", "report --as, --as-of"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "bash")
  void bashCompletes(String typed, String completed) throws Exception {
    List<String> words = new ArrayList<>(List.of(("backlog " + typed).split(" ")));
    String script =
        "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1));"
            + " COMP_LINE=\"$*\"; COMP_POINT=${#COMP_LINE};"
            + " _complete_backlog; printf '%s\\n' \"${COMPREPLY[@]}\"";
    List<String> command = new ArrayList<>(List.of("bash", "-c", script, "bash"));
    command.add(folder.resolve("completion/backlog.bash").toString());
    command.addAll(words);
    Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8).lines().map(String::strip))
        .contains(completed);
  }

  @Test
  void fishKnowsCommandsAndTheirOptions() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("completion/backlog.fish")))
        .anyMatch(line -> line.contains("__fish_use_subcommand' -f -a report -d 'Reports how"))
        .anyMatch(line -> line.contains("seen_subcommand_from report' -l as-of -r -d '"))
        .anyMatch(line -> line.contains("-s q -l quiet -d 'Say nothing but results and errors.'"))
        .allMatch(line -> line.startsWith("#") || line.startsWith("complete -c backlog -n '"));
  }

  @Test
  void nothingInThemChangesFromRunToRun(@TempDir Path again) throws IOException {
    Documents.main(new String[] {again.toString()});
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(again.resolve(folder.relativize(file).toString()))
            .hasSameBinaryContentAs(file)
            .content()
            .doesNotContain("20" + "26-");
      }
    }
  }
}
