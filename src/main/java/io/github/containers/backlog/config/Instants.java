package io.github.containers.backlog.config;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Instants as people write them, in the configuration and on the command line. */
public final class Instants {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WITH_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ].*");
  private static final Pattern WITHOUT_ZONE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern SHORT_DATE = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final DateTimeFormatter STRICT_DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Instants() {}

  /**
   * The instant that a text means: a date stands for its first instant in UTC ({@code 2025-03-04}
   * is {@code 2025-03-04T00:00:00Z}); a date with a time needs its zone, {@code Z} or an offset.
   *
   * @return an instant not before 1970
   * @throws UnreadableTextException where the text is neither, or out of that range
   */
  public static Instant parse(String text) {
    Instant instant = DATE.matcher(text).matches() ? startOfDay(text) : moment(text);
    if (instant.isBefore(Instant.EPOCH)) {
      throw new UnreadableTextException(QuotedText.quote(text) + " is before 1970", null);
    }
    return instant;
  }

  private static Instant startOfDay(String text) {
    try {
      return LocalDate.parse(text, STRICT_DATE).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException notADate) {
      throw new UnreadableTextException(
          QuotedText.quote(text) + " is no day of the calendar", null);
    }
  }

  private static Instant moment(String text) {
    try {
      if (WITH_TIME.matcher(text).matches()) {
        return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant();
      }
    } catch (DateTimeParseException notAnInstant) {
      throw unreadable(text);
    }
    throw unreadable(text);
  }

  private static UnreadableTextException unreadable(String text) {
    return new UnreadableTextException(
        QuotedText.quote(text) + " is neither a date nor an instant", hint(text));
  }

  private static @Nullable String hint(String text) {
    if (WITHOUT_ZONE.matcher(text).matches()) {
      return "did you mean \"" + text.replaceFirst("[t ]", "T") + "Z\"?";
    }
    Matcher unpadded = SHORT_DATE.matcher(text);
    if (unpadded.matches()) {
      return "did you mean \"%s-%02d-%02d\"?"
          .formatted(
              unpadded.group(1),
              Integer.parseInt(unpadded.group(2)),
              Integer.parseInt(unpadded.group(3)));
    }
    if (MONTH.matcher(text).matches()) {
      return "did you mean \"" + text + "-01\"?";
    }
    return "write 2025-03-04 or 2025-03-04T12:00:00Z";
  }
}
