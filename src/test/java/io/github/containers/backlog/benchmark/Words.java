package io.github.containers.backlog.benchmark;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people read them; {@code not known} where nothing tells. */
public final class Words {

  private static final double MEBIBYTE = 1 << 20;
  private static final String UNKNOWN = "not known";

  /** Behind a claim on what only Linux tells. */
  public static final String NO_PROC = UNKNOWN + ": there is no /proc here";

  private Words() {}

  /** Memory in MiB. */
  public static String mebibytes(@Nullable Long bytes) {
    return bytes == null ? UNKNOWN : decimal(bytes / MEBIBYTE, 0) + " MiB";
  }

  /** A time in seconds, without the unit. */
  public static String seconds(@Nullable Duration time, int digits) {
    return time == null ? UNKNOWN : decimal(time.toNanos() / 1e9, digits);
  }

  /** A whole number, its thousands parted. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number with so many digits behind the point. */
  public static String decimal(double number, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }

  /** How many times something is something else. */
  public static String times(double factor) {
    return decimal(factor, factor < 10 ? 2 : 1) + " times";
  }
}
