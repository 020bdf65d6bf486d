package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Knows of each life what policies must do, by the definitions alone and without any of the
 * program's code: every question goes through all events anew.
 */
final class Oracle {

  static final String TOOL = "triage-bot";
  static final List<String> BOTS = List.of("renovate[bot]", "ci-robot");

  /** A policy as the oracle knows it. */
  record Rule(
      String label,
      BiPredicate<Life, Instant> when,
      @Nullable Duration grace,
      @Nullable Duration again,
      Set<String> exempt,
      boolean reporterOnly,
      boolean close) {}

  private final List<Rule> rules;

  Oracle(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * What is to be written on this issue at this instant, in order: {@code +label}, {@code -label}.
   */
  List<String> decide(Life life, Instant now) {
    List<String> writes = new ArrayList<>();
    boolean close = false;
    for (Rule rule : life.open() ? rules : List.<Rule>of()) {
      boolean on = life.labels().contains(rule.label());
      boolean wanted =
          rule.when().test(life, now)
              && life.labels().stream().noneMatch(rule.exempt()::contains)
              && !rests(life, rule, now);
      Event last = lastAbout(life, rule.label(), life.events.size());
      if (!on && wanted) {
        writes.add("+" + rule.label());
      } else if (on && last != null && last.actor().is(TOOL)) {
        boolean answered = rule.grace() != null && answered(life, rule, last.at(), now);
        if (answered || !wanted) {
          writes.add("-" + rule.label());
        } else if (rule.close() && !now.isBefore(last.at().plus(rule.grace()))) {
          close = true;
        }
      }
    }
    if (close) {
      writes.add("close");
    }
    return writes;
  }

  private static boolean rests(Life life, Rule rule, Instant now) {
    Event last = lastAbout(life, rule.label(), life.events.size());
    if (!(last instanceof Event.Unlabeled off)) {
      return false;
    }
    if (isHuman(off)) {
      return rule.again() == null || now.isBefore(off.at().plus(rule.again()));
    }
    Event on = lastAbout(life, rule.label(), life.events.indexOf(off));
    Duration length = rule.again() != null ? rule.again() : rule.grace();
    return length != null
        && rule.grace() != null
        && on != null
        && answered(life, rule, on.at(), off.at())
        && now.isBefore(off.at().plus(length));
  }

  private static boolean answered(Life life, Rule rule, Instant after, Instant until) {
    return life.events.stream()
        .filter(event -> isHuman(event) && !(event instanceof Event.Closed))
        .filter(event -> event.at().isAfter(after) && !event.at().isAfter(until))
        .anyMatch(event -> !rule.reporterOnly() || event.actor().is(life.author));
  }

  private static @Nullable Event lastAbout(Life life, String label, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Event event = life.events.get(i);
      if ((event instanceof Event.Labeled on && on.label().equals(label))
          || (event instanceof Event.Unlabeled off && off.label().equals(label))) {
        return event;
      }
    }
    return null;
  }

  static boolean isHuman(Event event) {
    return !event.actor().is(TOOL) && !BOTS.contains(event.actor().login());
  }

  static Duration idle(Life life, Instant now) {
    Instant last = life.createdAt;
    for (Event event : life.events) {
      if (isHuman(event) && !(event instanceof Event.Closed)) {
        last = event.at();
      }
    }
    return Duration.between(last, now);
  }

  static boolean responded(Life life) {
    return words(life).stream()
        .anyMatch(word -> isMaintainers(word) && !word.actor().is(life.author));
  }

  /** How long the reporter has been awaited; null while the maintainers are. */
  static @Nullable Duration awaitingReporter(Life life, Instant now) {
    List<Event> words = words(life);
    if (Life.isMaintainer(life.author)) {
      return null;
    }
    int first = words.size();
    while (first > 0 && isMaintainers(words.get(first - 1))) {
      first--;
    }
    return first == words.size() ? null : Duration.between(words.get(first).at(), now);
  }

  private static List<Event> words(Life life) {
    return life.events.stream()
        .filter(event -> event instanceof Event.Commented && isHuman(event))
        .toList();
  }

  private static boolean isMaintainers(Event word) {
    return Life.isMaintainer(word.actor().login());
  }
}
