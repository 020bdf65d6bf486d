package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Phrases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the figures were made, and what they lack. */
final class AppendixSlide {

  private static final int MOST_NAMES = 3;

  private AppendixSlide() {}

  static Slide of(Briefing briefing, boolean withPolicies, Sources sources) {
    Report report = briefing.report();
    List<String> points = new ArrayList<>();
    missing(report).ifPresent(points::add);
    read(report).ifPresent(points::add);
    points.add(report.grounds());
    points.add("p50, p75, p90: half, three quarters, nine tenths of the open items are younger.");
    points.add(
        "Growth a year: median slope of the weekly open curve over the last 52 weeks (Theil–Sen),"
            + " with its 95 % interval (Sen 1968).");
    points.add(
        "Kind: the first configured kind one of whose labels an item bears; else unclassified.");
    if (!withPolicies) {
      points.add("The configuration has no label policies; backlog init writes examples.");
    }
    List<String> notes = new ArrayList<>();
    report.shortfalls().forEach(reading -> notes.add(inWords(reading)));
    notes.add(sources.of("ages", "growth", "flow", "items"));
    return new Slide(
        title(report),
        "How the figures were made, " + sources.asOf(),
        List.of(new Block.Points(points)),
        notes);
  }

  static String title(Report report) {
    int all = report.readings().size();
    int lacking = report.shortfalls().size();
    String what = all == 1 ? "repository" : "repositories";
    if (lacking == 0) {
      return all == 1
          ? "The figures rest on all of the repository's items"
          : "The figures rest on all items of %s repositories".formatted(Phrases.number(all));
    }
    return "The figures lack something: %s of %s %s could not be read to the end"
        .formatted(Phrases.number(lacking), Phrases.number(all), what);
  }

  private static Optional<String> missing(Report report) {
    List<Reading> missing = report.shortfalls();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String names =
        missing.stream()
            .limit(MOST_NAMES)
            .map(reading -> ShortText.name(reading.repository()))
            .collect(Collectors.joining(", "));
    int others = missing.size() - MOST_NAMES;
    return Optional.of(
        "Not read to the end: "
            + names
            + (others > 0 ? " and " + Phrases.count(others, "other") : "")
            + ". The notes say why.");
  }

  private static Optional<String> read(Report report) {
    List<Instant> instants =
        report.readings().stream()
            .map(Reading::readAt)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .sorted()
            .toList();
    if (instants.isEmpty()) {
      return Optional.empty();
    }
    Instant first = instants.get(0);
    Instant last = instants.get(instants.size() - 1);
    return Optional.of(
        first.equals(last)
            ? "Last read on " + Phrases.day(first) + "."
            : "Last read between " + Phrases.day(first) + " and " + Phrases.day(last) + ".");
  }

  private static String inWords(Reading reading) {
    String problem = reading.problem();
    return ShortText.name(reading.repository())
        + ": "
        + (problem == null ? "not read to the end yet" : ShortText.title(problem))
        + ".";
  }
}
