package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Ages;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Growth;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.model.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The answer in words: how many, whether they become more, how old they are. */
final class Headline {

  private static final double DAYS_A_YEAR = 365.25;

  private Headline() {}

  /** Some sentences that are true of any data; the last is about the target. */
  static String of(Figures figures, @Nullable Target target) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "%s and %s are open."
            .formatted(
                count(open(figures, ItemType.ISSUE), "issue"),
                count(open(figures, ItemType.PULL_REQUEST), "pull request")));
    figures
        .find(new Slice(Slice.ALL, ItemType.ISSUE.key(), Slice.ALL))
        .ifPresent(
            issues -> {
              describe(issues, sentences);
              if (target != null) {
                sentences.add(pace(figures, issues, target));
              }
            });
    return String.join(" ", sentences);
  }

  private static void describe(SliceFigures issues, List<String> sentences) {
    Growth growth = issues.growth();
    if (growth != null) {
      sentences.add(growth(growth));
    }
    Ages.Spread spread = issues.ages().spread();
    if (spread != null) {
      sentences.add(age(issues.ages().open(), spread));
    }
  }

  private static String pace(Figures figures, SliceFigures issues, Target target) {
    String goal = "To have %s open by %s ".formatted(count(target.open(), "issue"), target.day());
    double needed = target.closingsAWeek(figures, issues).orElse(0);
    return needed == 0
        ? goal + "none would have to be closed."
        : String.format(
            Locale.ROOT,
            "%sit takes %,.1f closings a week, if as many keep coming; over the last 52 weeks there"
                + " were %,.1f.",
            goal,
            needed,
            issues.outlook().pace().closedAWeek());
  }

  private static String age(int open, Ages.Spread spread) {
    return open == 1
        ? "The open issue is %s old.".formatted(duration(spread.max()))
        : "Half of the open issues are older than %s, the oldest is %s old."
            .formatted(duration(spread.p50()), duration(spread.max()));
  }

  private static String growth(Growth growth) {
    if (Math.round(growth.lower()) == 0 && Math.round(growth.upper()) == 0) {
      return "Open issues neither grow nor shrink.";
    }
    String interval =
        "(95 %% interval %s to %s)".formatted(signed(growth.lower()), signed(growth.upper()));
    if (growth.lower() > 0) {
      return "Open issues grow by %s a year %s.".formatted(rounded(growth.perYear()), interval);
    }
    if (growth.upper() < 0) {
      return "Open issues shrink by %s a year %s.".formatted(rounded(-growth.perYear()), interval);
    }
    return "Open issues neither clearly grow nor shrink %s.".formatted(interval);
  }

  private static int open(Figures figures, ItemType type) {
    return figures
        .find(new Slice(Slice.ALL, type.key(), Slice.ALL))
        .map(slice -> slice.ages().open())
        .orElse(0);
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number));
  }

  private static String signed(double number) {
    long whole = Math.round(number);
    return whole < 0 ? "−" + rounded(-number) : rounded(number);
  }

  private static String duration(double days) {
    return days < DAYS_A_YEAR
        ? String.format(Locale.ROOT, "%,d days", Math.round(days))
        : String.format(Locale.ROOT, "%.1f years", days / DAYS_A_YEAR);
  }
}
