package io.github.containers.backlog.proof;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Objects;

/**
 * What the figures were taken on.
 *
 * @param processor what it calls itself
 * @param cores that Java may use
 * @param gibibytes of memory
 * @param java which Java
 * @param system which operating system
 */
public record Machine(String processor, int cores, double gibibytes, String java, String system) {

  public static Machine here() {
    return new Machine(
        Objects.requireNonNullElse(ProcFiles.processor(), System.getProperty("os.arch")),
        Runtime.getRuntime().availableProcessors(),
        memory() / (double) (1 << 30),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
        System.getProperty("os.name"));
  }

  /** How many processes wanted a core in the last minute, on average; negative = not known. */
  public static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** In one line. */
  public String words() {
    return String.format(
        Locale.ROOT, "%d cores (%s), %.0f GiB, %s, %s", cores, processor, gibibytes, java, system);
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }
}
