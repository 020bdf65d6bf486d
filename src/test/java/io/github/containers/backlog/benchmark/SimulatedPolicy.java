package io.github.containers.backlog.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy on all issues and pull requests of a synced store, as if in force for three years.
 *
 * @param store whose histories it is replayed over
 * @param sweep whether eight thresholds are tried instead of one
 */
public record SimulatedPolicy(StoreInFile store, boolean sweep) implements Subject {

  static final String NAME = "`backlog simulate`";

  private static final Duration THREE_YEARS = Duration.ofDays(3 * 365);

  @Override
  public String name() {
    return NAME + " over three years" + (sweep ? ", eight thresholds" : "") + store.remark();
  }

  @Override
  public String baseline() {
    return RowReading.nameOn(store);
  }

  @Override
  public int items() {
    return store.content().items();
  }

  @Override
  public void prepare(Workshop workshop) {
    store.provide(workshop);
  }

  @Override
  public List<String> command(Workshop workshop) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "simulate",
                SyntheticStore.OWNER + "/*",
                "--offline",
                "--since=" + SyntheticStore.END.minus(THREE_YEARS),
                "--as-of=" + SyntheticStore.END,
                "--when=idle > days(90) && assignees.size() == 0",
                "--grace=60d",
                "--then=close",
                "--for=all",
                "--store=" + store.file(workshop),
                "--out=" + workshop.file("simulation")));
    if (sweep) {
      arguments.add("--sweep=idle=90d..720d:90d");
    }
    return workshop.program(arguments.toArray(String[]::new));
  }
}
