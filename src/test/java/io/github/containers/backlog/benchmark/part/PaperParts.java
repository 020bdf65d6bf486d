package io.github.containers.backlog.benchmark.part;

import io.github.containers.backlog.benchmark.SyntheticStore;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.render.csv.Csv;
import io.github.containers.backlog.render.html.BacklogPage;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.SmallOrganisation;
import java.io.IOException;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writing the report of all the items. */
@State(Scope.Benchmark)
public class PaperParts {

  private final Briefing briefing = briefing(new ThousandItems());

  private static Briefing briefing(ThousandItems items) {
    String name = SyntheticStore.name(1).fullName();
    SmallOrganisation organisation =
        SmallOrganisation.of(name)
            .at(SyntheticStore.END, SyntheticStore.END.minus(Duration.ofDays(28)));
    for (History history : items.histories) {
      organisation.add(name, history);
    }
    return organisation.briefing();
  }

  /** All tables as comma-separated values. */
  @Benchmark
  public int csv() throws IOException {
    StringBuilder out = new StringBuilder();
    for (Table table : briefing.report().forPrograms()) {
      Csv.write(table, out);
    }
    return out.length();
  }

  /** The page, its charts included. */
  @Benchmark
  public int html() throws IOException {
    StringBuilder out = new StringBuilder();
    BacklogPage.write(briefing, out);
    return out.length();
  }
}
