package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Chance;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Forecast;
import io.github.containers.backlog.metrics.Health;
import io.github.containers.backlog.metrics.Pace;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.metrics.Unanswered;
import io.github.containers.backlog.metrics.Waiting;
import io.github.containers.backlog.model.ItemType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the evidence says, in sentences that are true of any data.
 *
 * @param outlook where the number of open issues goes, and what would turn it
 * @param fate what becomes of old issues
 * @param care how long people wait for a maintainer's word
 * @param keeping whether each repository is looked after
 */
public record Conclusions(String outlook, String fate, String care, String keeping) {

  private static final Slice ISSUES = new Slice(Slice.ALL, ItemType.ISSUE.key(), Slice.ALL);

  /** Of all repositories together. */
  public static Conclusions of(Figures figures) {
    Optional<SliceFigures> issues = figures.find(ISSUES).filter(all -> all.survival().items() > 0);
    return new Conclusions(
        issues.map(Conclusions::outlook).orElse("No issue was ever opened."),
        findFate(figures)
            .orElse("Too few issues have been open for half a year to say what becomes of them."),
        issues.map(Conclusions::care).orElse("No issue was ever opened."),
        keeping(figures.healths()));
  }

  /** What becomes of old issues, in a sentence; empty where too few were ever that old. */
  public static Optional<String> findFate(Figures figures) {
    List<Chance> chances =
        figures.find(ISSUES).map(all -> all.survival().chances()).orElse(List.of());
    return chances.stream()
        .filter(one -> one.openFor().equals(Chance.YEAR))
        .findFirst()
        .or(() -> chances.stream().findFirst())
        .map(Conclusions::fate);
  }

  private static String outlook(SliceFigures issues) {
    Pace pace = issues.outlook().pace();
    Instant inAYear = pace.asOf().atOffset(ZoneOffset.UTC).plusMonths(12).toInstant();
    String ahead =
        issues
            .outlook()
            .findForecast()
            .map(forecast -> ahead(forecast.at(inAYear)))
            .orElse("The history is too short to look ahead. ");
    return ahead
        + String.format(
            Locale.ROOT,
            "In %s %.1f were opened a week and %.1f closed: %.1f closings a week hold"
                + " the number, %.1f halve it in a year.",
            Phrases.lastWeeks(pace),
            pace.openedAWeek(),
            pace.closedAWeek(),
            pace.toHold(),
            pace.toReach(pace.open() / 2.0, inAYear));
  }

  private static String ahead(Forecast.Expected expected) {
    return "If nothing changes, %s will be open in a year (%s to %s). "
        .formatted(
            Phrases.count(Math.round(expected.open()), "issue"),
            Phrases.number(expected.lower()),
            Phrases.number(expected.upper()));
  }

  private static String fate(Chance chance) {
    boolean year = chance.openFor().equals(Chance.YEAR);
    String interval =
        Double.isNaN(chance.lower())
            ? ""
            : " (95 %% interval %s to %s)"
                .formatted(percent(chance.lower()), percent(chance.upper()));
    return "Of the issues that have been open for %s, %s are closed within another year%s%s."
        .formatted(
            year ? "a year" : "half a year", percent(chance.closed()), interval, fixed(chance));
  }

  /** Of closings whose reason is not known, nobody can say whether they were fixed. */
  private static String fixed(Chance chance) {
    if (Math.round(100 * chance.unknown()) == 0) {
      return ", " + percent(chance.fixed()) + " as fixed";
    }
    return ": %s as fixed, %s for a reason that GitHub does not tell"
        .formatted(percent(chance.fixed()), percent(chance.unknown()));
  }

  private static String care(SliceFigures issues) {
    Waiting first = issues.care().firstResponse();
    if (first.items() == 0) {
      return "How long people wait for an answer is not known: no timeline is in the store.";
    }
    int known = issues.care().unanswered().stream().mapToInt(Unanswered::known).sum();
    int silent = issues.care().unanswered().stream().mapToInt(Unanswered::unanswered).sum();
    String open =
        known == 0
            ? ""
            : "Of the open issues " + Phrases.percent(silent, known) + " have none yet.";
    if (!issues.care().representative()) {
      return "How long issues waited for a maintainer's first word is not known, as the timelines of"
          + " most closed ones were not read (`history: all` reads them). "
          + open;
    }
    String median =
        first.median() == null
            ? "Fewer than half of the issues got a word from a maintainer"
            : "Half of the issues got a maintainer's first word within "
                + Phrases.duration(first.median());
    return median + ". " + open;
  }

  private static String keeping(List<Health> healths) {
    long gone = healths.stream().filter(Health::maintainersSeemGone).count();
    String rule =
        "no word, no merge and no release of theirs for 13 weeks, while others opened at least"
            + " three items";
    return gone == 0
        ? "No repository seems to have lost its maintainers (" + rule + ")."
        : "In %s of %s the maintainers seem gone: %s."
            .formatted(
                Phrases.number(gone),
                healths.size() == 1 ? "1 repository" : healths.size() + " repositories",
                rule);
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "\u00A0%";
  }
}
