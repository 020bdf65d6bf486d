package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.finding.RegrettedItem;
import io.github.containers.backlog.report.finding.SimulatedPast;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the page shows of what the policies would have done; public, since the templates stand in
 * another package.
 */
public final class SimulatedView {

  private final SimulatedPast past;

  SimulatedView(SimulatedPast past) {
    this.past = past;
  }

  /** In words, and since when. */
  public SimulatedPast past() {
    return past;
  }

  /** The open curve with the policies, and as it was; none where they are the same. */
  public List<Figure> curves() {
    return past.findCurve().stream().map(it -> new Figure(it, LinePlot.of(it))).toList();
  }

  /** What each policy would have done. */
  public Facts policies() {
    return Facts.of(
        "simulated-policies",
        "What each policy would have done since " + past.since(),
        past.policies(),
        UnaryOperator.identity());
  }

  /** The first of the items that one would have regretted to close. */
  public List<RegrettedItem> regretted() {
    return past.firstRegretted();
  }
}
