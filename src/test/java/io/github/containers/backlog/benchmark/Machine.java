package io.github.containers.backlog.benchmark;

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
record Machine(String processor, int cores, double gibibytes, String java, String system) {

  static Machine here() {
    return new Machine(
        Objects.requireNonNullElse(ProcFiles.processor(), System.getProperty("os.arch")),
        Runtime.getRuntime().availableProcessors(),
        memory() / (double) (1 << 30),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.version"));
  }

  /** How many processes wanted a core in the last minute, on average; negative = not known. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** In one line. */
  String words() {
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
