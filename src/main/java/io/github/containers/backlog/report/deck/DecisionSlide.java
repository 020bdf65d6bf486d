package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.metrics.Pace;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Conclusions;
import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.Worklist;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the meeting is asked to decide. */
final class DecisionSlide {

  private static final List<Theme> ASKED =
      List.of(Theme.UNTRIAGED, Theme.RETRIAGE_DUE, Theme.UNANSWERED, Theme.CRICKETS);

  private static final int MOST_STATES = 3;

  /** Fewer closings a week would read as none. */
  private static final double SLOWEST = 0.05;

  private DecisionSlide() {}

  static Slide of(Briefing briefing, Optional<PolicyEffects> effects, Sources sources) {
    List<String> points = new ArrayList<>();
    effects
        .filter(them -> them.expired() > 0)
        .ifPresent(them -> points.add(expired(them.expired())));
    List<Worklist> lists = asked(briefing);
    lists.forEach(list -> points.add(list.sentence() + " " + first(list)));
    Optional<String> fate = Conclusions.findFate(briefing.report().figures());
    fate.ifPresent(points::add);
    pace(briefing).ifPresent(points::add);
    if (points.isEmpty()) {
      points.add("There is nothing to decide on, and hardly anything came lately.");
    }
    List<String> notes = new ArrayList<>();
    lists.forEach(list -> notes.add(list.theme().title() + ": " + list.theme().explanation()));
    unknown(briefing).ifPresent(notes::add);
    notes.add(
        fate.isPresent() ? sources.of("items", "pace", "chances") : sources.of("items", "pace"));
    return new Slide(
        title(briefing, effects),
        "What is to be decided or dealt out, " + sources.asOf(),
        List.of(new Block.Points(points)),
        notes);
  }

  static String title(Briefing briefing, Optional<PolicyEffects> effects) {
    int expired = effects.map(PolicyEffects::expired).orElse(0);
    String first =
        expired == 0
            ? ""
            : Phrases.count(expired, "item") + (expired == 1 ? " has" : " have") + " expired";
    String others = states(asked(briefing).stream().limit(MOST_STATES).toList(), open(briefing));
    if (first.isEmpty() && others.isEmpty()) {
      return unknown(briefing).isEmpty()
          ? "No issue waits for a decision"
          : "No issue is known to wait for a decision";
    }
    return first.isEmpty() || others.isEmpty()
        ? first + others
        : first + "; " + others.substring(0, 1).toLowerCase(Locale.ROOT) + others.substring(1);
  }

  /** An issue may be in several of them. */
  private static String states(List<Worklist> lists, int open) {
    if (lists.isEmpty()) {
      return "";
    }
    List<String> parts =
        lists.stream()
            .map(it -> Phrases.number(it.count().count()) + " " + state(it.theme()))
            .toList();
    int last = parts.size() - 1;
    String all =
        last == 0
            ? parts.get(0)
            : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    String verb = lists.get(0).count().count() == 1 ? " is " : " are ";
    return "Of %s".formatted(Phrases.count(open, "open issue")) + " " + all.replaceFirst(" ", verb);
  }

  private static int open(Briefing briefing) {
    return briefing.issues().get(briefing.issues().size() - 1).open().count();
  }

  private static String state(Theme theme) {
    return switch (theme) {
      case UNTRIAGED -> "untriaged";
      case RETRIAGE_DUE -> "due for retriage";
      case UNANSWERED -> "unanswered";
      case CRICKETS -> "left by their reporters";
      case EXPIRED -> "expired";
      case OLDEST -> "old";
    };
  }

  private static List<Worklist> asked(Briefing briefing) {
    return briefing.worklists().stream()
        .filter(list -> ASKED.contains(list.theme()) && !list.first().isEmpty())
        .toList();
  }

  private static String expired(int many) {
    return "%s expired: the grace ran out and nobody answered. Close, keep or look again?"
        .formatted(Phrases.count(many, "item") + (many == 1 ? " has" : " have"));
  }

  private static String first(Worklist list) {
    ListedItem top = list.first().get(0);
    return "First: %s#%d, %s"
        .formatted(ShortText.name(top.repository()), top.number(), ShortText.title(top.title()));
  }

  private static Optional<String> pace(Briefing briefing) {
    return briefing
        .report()
        .figures()
        .find(new Slice(Slice.ALL, ItemType.ISSUE.key(), Slice.ALL))
        .map(figures -> figures.outlook().pace())
        .filter(pace -> Math.max(pace.toHold(), pace.closedAWeek()) >= SLOWEST)
        .map(DecisionSlide::sentence);
  }

  private static String sentence(Pace pace) {
    return ("To hold the number of open issues %s closings a week are needed; over "
            + "%s there were %s.")
        .formatted(decimal(pace.toHold()), Phrases.lastWeeks(pace), decimal(pace.closedAWeek()));
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%,.1f", number);
  }

  private static Optional<String> unknown(Briefing briefing) {
    String themes =
        briefing.worklists().stream()
            .filter(list -> list.unknown() > 0)
            .map(
                list ->
                    list.theme().title().toLowerCase(Locale.ROOT)
                        + " "
                        + Phrases.number(list.unknown()))
            .collect(Collectors.joining(", "));
    return themes.isEmpty()
        ? Optional.empty()
        : Optional.of("Not known, since their timelines are not: " + themes + ".");
  }
}
