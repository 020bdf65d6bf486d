package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of the report, in the order in which they are written. */
public final class Tables {

  private Tables() {}

  /** All of them, for these figures, with links to these addresses. */
  public static List<Table> of(Figures figures, WebAddresses addresses) {
    return of(figures, addresses, null);
  }

  /** The same, with what it would take to reach a target. */
  static List<Table> of(Figures figures, WebAddresses addresses, @Nullable Target target) {
    return List.of(
        AgesTable.of(figures),
        GrowthTable.of(figures),
        FlowTable.of(figures),
        LifetimesTable.of(figures),
        SurvivalTable.of(figures),
        ChancesTable.of(figures),
        KindTestsTable.of(figures),
        PaceTable.of(figures, target),
        ForecastTable.of(figures),
        BacktestTable.of(figures),
        ResponsesTable.of(figures),
        ResponsesTable.byMonth(figures),
        TriageTable.of(figures),
        UnansweredTable.of(figures),
        HealthTable.of(figures),
        ItemsTable.of(figures, addresses));
  }
}
