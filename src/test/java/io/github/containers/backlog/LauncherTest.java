package io.github.containers.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, between a Java that tells its arguments and a Maven that makes an empty jar. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path folder;
  private Path house;
  private Path launcher;
  private Path builds;

  /** What a run printed, and its exit code. */
  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void build() throws IOException {
    house = Files.createDirectories(folder.resolve("a house"));
    launcher = Files.copy(Path.of("backlog"), house.resolve("backlog"));
    builds = folder.resolve("builds");
    Files.createDirectories(house.resolve("src/main"));
    old(Files.createFile(house.resolve("pom.xml")), house.resolve("src/main"));
    java("java 17", "17.0.1");
    script("bin/mvn", "echo built >>'" + builds + "'; echo noise; : >target/backlog.jar");
  }

  @Test
  void argumentsArriveAsTheyWereTyped() throws Exception {
    Run run = start("report", "two  words", "*", "", "$HOME", "it's");
    assertThat(run.out())
        .endsWith("backlog.jar]\n[report]\n[two  words]\n[*]\n[]\n[$HOME]\n[it's]\n");
  }

  @Test
  void theExitCodeIsTheProgrammes() throws Exception {
    assertThat(start("exit 3").exit()).isEqualTo(3);
  }

  @Test
  void itStartsThroughALinkToALinkFromElsewhere() throws Exception {
    Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("a house/backlog"));
    launcher = Files.createSymbolicLink(folder.resolve("bin/far"), near);
    assertThat(start("x").out()).contains(house + "/target/backlog.jar]\n[x]\n");
  }

  @Test
  void theUsersOptionsComeAfterOurs() throws Exception {
    Run run = start(Map.of("BACKLOG_JAVA_OPTS", "-Xmx2g -Dpattern=*"), "x");
    assertThat(run.out()).containsSubsequence("[-Xmx320m]", "[-Xmx2g]\n[-Dpattern=*]\n", "[-jar]");
  }

  @Test
  void aPipeIsNoTerminal() throws Exception {
    assertThat(start("x").out()).doesNotContain("-Dbacklog.terminal");
  }

  @Test
  void aCollectorOfTheUsersReplacesOurs() throws Exception {
    assertThat(start("x").out()).contains("[-XX:+UseSerialGC]");
    assertThat(start(Map.of("BACKLOG_JAVA_OPTS", "-XX:+UseG1GC"), "x").out())
        .doesNotContain("[-XX:+UseSerialGC]");
  }

  @Test
  void itBuildsOnceAndAgainAfterAChange() throws Exception {
    start("x");
    start("x");
    assertThat(builds).content().isEqualTo("built\n");
    Files.createFile(house.resolve("src/main/New.java"));
    assertThat(start("x").err()).contains("backlog: building");
    assertThat(builds).content().isEqualTo("built\nbuilt\n");
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Process one = process(Map.of(), "one");
    Process two = process(Map.of(), "two");
    assertThat(List.of(finish(one).exit(), finish(two).exit())).containsOnly(0);
    assertThat(builds).content().isEqualTo("built\n");
  }

  @Test
  void theLockOfABuilderWhoDiedIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectory(house.resolve("target"));
    Path lock = house.resolve("target/build.lock");
    Files.createSymbolicLink(lock, Path.of(Long.toString(dead.pid())));
    assertThat(start("x").exit()).isZero();
    assertThat(builds).content().isEqualTo("built\n");
    assertThat(Files.exists(lock, LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void whatMavenSaysIsShownOnlyWhereTheBuildFails() throws Exception {
    script("bin/mvn", "echo the reason; exit 1");
    Run failed = start("x");
    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("the reason\nbacklog: the build failed");
    script("bin/mvn", "echo noise; : >target/backlog.jar");
    assertThat(start("x").err()).contains("backlog: built in").doesNotContain("noise");
  }

  @Test
  void aJavaThatIsTooOldGivesWayToTheOneOnThePath() throws Exception {
    java("java 8", "1.8.0_392");
    Run run = start(Map.of("JAVA_HOME", folder.resolve("java 8").toString()), "x");
    assertThat(run.exit()).isZero();
  }

  @Test
  void withoutAJavaThatIsNewEnoughItSaysSo() throws Exception {
    java("java 17", "16.0.2");
    Run run = start("x");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("backlog: needs Java 17 or newer; ")
        .endsWith("java is version 16.0.2\n");
  }

  @Test
  void itStartsWhereThereIsNoPlaceForAnArchive() throws Exception {
    Path file = Files.createFile(folder.resolve("no folder"));
    Run run = start(Map.of("XDG_CACHE_HOME", file.toString()), "x");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).endsWith("[x]\n").doesNotContain("SharedArchiveFile");
  }

  @Test
  void classesAreArchivedOnceAndThenUsed() throws Exception {
    start("x");
    Run second = start("x");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains("[-XX:SharedArchiveFile=" + folder.resolve("cache/backlog"));
  }

  private Run start(String... arguments) throws Exception {
    return start(Map.of(), arguments);
  }

  private Run start(Map<String, String> environment, String... arguments) throws Exception {
    return finish(process(environment, arguments));
  }

  private Process process(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "BACKLOG_JAVA_OPTS"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    String path = folder.resolve("java 17/bin") + ":" + folder.resolve("bin") + ":";
    builder.environment().merge("PATH", path, (old, first) -> first + old);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  /** A Java that prints its arguments, ends with what "exit N" says, and archives on request. */
  private void java(String home, String version) throws IOException {
    script(
        home + "/bin/java",
        """
        code=0
        for argument; do
          printf '[%s]\\n' "$argument"
          case $argument in
            -XX:ArchiveClassesAtExit=*) echo classes >"${argument#*=}" ;;
            'exit '*) code=${argument#exit } ;;
          esac
        done
        exit "$code"
        """);
    Files.writeString(folder.resolve(home + "/release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private void script(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void old(Path... files) throws IOException {
    for (Path file : files) {
      Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }
  }
}
