package io.github.containers.backlog.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MeterTest {

  private static final int HEAP = 200 << 20;

  @TempDir Path folder;

  /** Fills its memory, and ends as it is told. */
  static final class Glutton {
    private Glutton() {}

    public static void main(String[] arguments) {
      byte[] food = new byte[Integer.parseInt(arguments[0])];
      Arrays.fill(food, (byte) 1);
      System.exit(food.length > 0 ? food[food.length - 1] - 1 : 4);
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells how much memory a process had")
  void theMemoryThatAProcessHadIsSeen() throws Exception {
    Long peak = Meter.run(process(HEAP)).peak();
    assertThat(peak).isBetween((long) HEAP, HEAP + (200L << 20));
  }

  @Test
  void aProcessThatFailsFailsTheMeasurement() {
    assertThatThrownBy(() -> Meter.run(process(0)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ended with 4");
  }

  private ProcessBuilder process(int bytes) {
    Workshop workshop = new Workshop(folder, folder);
    String size = Integer.toString(bytes);
    return new ProcessBuilder(workshop.bareJava(Glutton.class, size))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }
}
