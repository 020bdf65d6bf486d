package io.github.containers.backlog.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Linux tells of processes under {@code /proc}; proc(5). Null wherever it tells nothing. */
public final class ProcFiles {

  /** A clock tick, {@code USER_HZ}: a hundredth of a second on everything that runs Java. */
  private static final long TICK_MILLIS = 10;

  /** Positions in {@code stat}, counted from behind the program's name. */
  private static final int CUTIME = 13;

  private static final int CSTIME = 14;

  private ProcFiles() {}

  /** Bytes of memory that a living process had resident at most. */
  public static @Nullable Long peakOf(long pid) {
    Long kibibytes = status(pid, "VmHWM:");
    return kibibytes == null ? null : kibibytes * 1024;
  }

  /** Bytes of memory that a living process has resident. */
  public static @Nullable Long residentOf(long pid) {
    Long kibibytes = status(pid, "VmRSS:");
    return kibibytes == null ? null : kibibytes * 1024;
  }

  /** Threads of a living process, those of Java itself included. */
  public static @Nullable Long threadsOf(long pid) {
    return status(pid, "Threads:");
  }

  private static @Nullable Long status(long pid, String key) {
    for (String line : lines("/proc/" + pid + "/status")) {
      if (line.startsWith(key)) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    return null;
  }

  /** What the children that this process has waited for used, in user and kernel mode. */
  public static @Nullable Duration cpuOfChildren() {
    List<String> lines = lines("/proc/self/stat");
    if (lines.isEmpty()) {
      return null;
    }
    String behindName = lines.get(0).substring(lines.get(0).lastIndexOf(')') + 2);
    String[] fields = behindName.split(" ");
    long ticks = Long.parseLong(fields[CUTIME]) + Long.parseLong(fields[CSTIME]);
    return Duration.ofMillis(ticks * TICK_MILLIS);
  }

  /** What the processor calls itself. */
  static @Nullable String processor() {
    for (String line : lines("/proc/cpuinfo")) {
      if (line.startsWith("model name")) {
        return line.substring(line.indexOf(':') + 1).strip();
      }
    }
    return null;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file), UTF_8);
    } catch (IOException noSuchFile) {
      return List.of();
    }
  }
}
