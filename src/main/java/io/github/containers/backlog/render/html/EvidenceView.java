package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.Evidence;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.chart.DisplayNames;
import io.github.containers.backlog.report.finding.Conclusions;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the page shows of the evidence; public, since the templates stand in another package. */
public final class EvidenceView {

  private final Report report;
  private final Evidence evidence;
  private final DisplayNames names;

  EvidenceView(Report report, DisplayNames names) {
    this.report = report;
    this.names = names;
    evidence = report.evidence();
  }

  /** In sentences. */
  public Conclusions inWords() {
    return Conclusions.of(report.figures());
  }

  /** Where the curve goes. */
  public List<Figure> future() {
    return Figure.ofFuture(report.charts());
  }

  /** How long items stay open. */
  public List<Figure> survival() {
    return Figure.ofSurvival(report.charts());
  }

  /** How fast issues come and go. */
  public Facts pace() {
    return Facts.of("pace", "Open issues, how fast they come and go", evidence.pace(), names);
  }

  /** How often such forecasts held. */
  public Facts backtest() {
    return Facts.of(
        "backtest",
        "Forecasts of past quarters against what came",
        evidence.backtest(),
        UnaryOperator.identity());
  }

  /** What becomes of old items within a year. */
  public Facts chances() {
    return Facts.of(
        "chances",
        "What becomes of old items within another year",
        evidence.chances(),
        UnaryOperator.identity());
  }

  /** Of how many closed issues it is unknown why they were closed. */
  public int unknownReasons() {
    return evidence.unknownReasons();
  }

  /** How long people wait. */
  public Facts responses() {
    return Facts.of("responses", "A maintainer's first word", evidence.responses(), names);
  }

  /** How long triage takes. */
  public Facts triage() {
    return Facts.of(
        "triage",
        "From creation to each step of triage, issues",
        evidence.triage(),
        UnaryOperator.identity());
  }

  /** Whether each repository is looked after. */
  public Facts health() {
    return Facts.of("health", "Signs of life by repository", evidence.health(), names);
  }

  /** A sentence for each repository whose maintainers seem gone. */
  public List<String> warnings() {
    return evidence.warnings();
  }
}
