package io.github.containers.backlog.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The options that the fuzz run takes from the launcher. */
class LauncherOptionsTest {

  @Test
  void thoseOfTheLauncherAreFound() throws IOException {
    assertThat(LauncherOptions.of(Path.of("")))
        .contains("-Xmx320m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")
        .allMatch(option -> option.matches("-[XD][\\w:+=.-]+"));
  }

  @Test
  void aLauncherOfAnotherFormIsRefused() {
    assertThatThrownBy(() -> LauncherOptions.in("exec java -Xmx1g"))
        .hasMessageContaining("written in another way");
  }
}
