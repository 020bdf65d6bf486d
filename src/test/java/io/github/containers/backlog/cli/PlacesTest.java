package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the program keeps its files. */
class PlacesTest {

  private static final Map<String, String> NAMED = Map.of("HOME", "/tmp/h");

  @Test
  void homeIsAsTheEnvironmentHasIt() {
    assertThat(Places.home(NAMED, "Linux", "/root")).isEqualTo(Path.of("/tmp/h"));
    assertThat(Places.home(NAMED, "Mac OS X", "/root")).isEqualTo(Path.of("/tmp/h"));
  }

  @Test
  void whereTheEnvironmentHasNoneAndOnWindowsItIsJavas() {
    assertThat(Places.home(Map.of(), "Linux", "/root")).isEqualTo(Path.of("/root"));
    assertThat(Places.home(Map.of("HOME", " "), "Linux", "/root")).isEqualTo(Path.of("/root"));
    assertThat(Places.home(NAMED, "Windows 11", "/me")).isEqualTo(Path.of("/me"));
  }
}
