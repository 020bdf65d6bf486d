package io.github.containers.backlog.config;

import io.github.containers.backlog.config.Shape.ListOf;
import io.github.containers.backlog.config.Shape.Mapped;
import java.time.Duration;
import java.util.List;

/** The ages that the stale-count table has columns for. */
final class ThresholdsShape {

  /** More columns than a page is wide enough for. */
  private static final int MOST = 10;

  static final Shape<List<Duration>> SHAPE =
      new Mapped<>(
          Shapes.atLeastOne(
              new ListOf<>(
                  "a list of days",
                  Shapes.text(
                      "a number of days",
                      new Form.Matching("[0-9]+|" + Durations.FORM.pattern()),
                      ThresholdsShape::days))),
          ThresholdsShape::ascending);

  private ThresholdsShape() {}

  private static Duration days(String text) {
    Duration age = Durations.parse(text.matches("[0-9]{1,9}") ? text + "d" : text);
    if (age.isZero() || !age.equals(Duration.ofDays(age.toDays()))) {
      throw new UnreadableTextException(
          QuotedText.quote(text) + " is not a number of whole days from 1",
          "write for example 30d");
    }
    return age;
  }

  private static List<Duration> ascending(List<Duration> ages) {
    List<Duration> ascending = ages.stream().distinct().sorted().toList();
    if (!ascending.equals(ages)) {
      String fitting = String.join(", ", ascending.stream().map(Durations::format).toList());
      throw new UnreadableTextException("the thresholds do not ascend", "write [" + fitting + "]");
    }
    if (ages.size() > MOST) {
      throw new UnreadableTextException("more than " + MOST + " thresholds", null);
    }
    return ages;
  }
}
