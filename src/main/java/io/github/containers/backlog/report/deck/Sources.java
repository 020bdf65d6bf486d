package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Phrases;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says where figures come from, so that whoever is asked can look them up. */
final class Sources {

  private static final String MIDNIGHT = "T00:00:00Z";

  private final Report report;
  private final Instant since;

  Sources(Briefing briefing) {
    report = briefing.report();
    since = briefing.since();
  }

  /** {@code as of 2025-03-04}. */
  String asOf() {
    return "as of " + day(report.asOf());
  }

  /** The day of the previous meeting. */
  String since() {
    return day(since);
  }

  /** The day of this one. */
  String now() {
    return day(report.asOf());
  }

  /** The notes tell the time; on the slide it stands where a day would not tell the two apart. */
  private String day(Instant instant) {
    boolean alike = date(since).equals(date(report.asOf()));
    return alike ? Phrases.day(instant) : date(instant);
  }

  private static String date(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** The files that hold the figures, and the command that writes them. */
  String of(String... tables) {
    String files =
        Arrays.stream(tables).map(name -> "csv/" + name + ".csv").collect(Collectors.joining(", "));
    return "Source: %s; %s. The figures stand in %s; backlog %s writes them, of the same repositories."
        .formatted(report.origin().words(), asOf(), files, command());
  }

  /** The demo has no {@code --since}: its previous meeting is always that of its day. */
  private String command() {
    String asOf = " --as-of " + option(report.asOf());
    return report.origin() == Origin.INVENTED
        ? "demo" + asOf
        : "report" + asOf + " --since " + option(since);
  }

  /** The day where it is midnight (UTC), else the instant. */
  private static String option(Instant instant) {
    String text = instant.toString();
    return text.endsWith(MIDNIGHT) ? text.substring(0, text.length() - MIDNIGHT.length()) : text;
  }

  /** Of the policies. */
  String ofPolicies() {
    return "Source: %s; %s. backlog triage shows what is to be done and why, csv/plan.csv holds it."
        .formatted(report.origin().words(), asOf());
  }
}
