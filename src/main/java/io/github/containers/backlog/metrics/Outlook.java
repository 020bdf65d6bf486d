package io.github.containers.backlog.metrics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the number of open items goes. What is asked for is worked out then. */
public final class Outlook {

  private final OpenCurve weekly;
  private final @Nullable Growth growth;
  private final Pace pace;

  Outlook(OpenCurve weekly, @Nullable Growth growth, Pace pace) {
    this.weekly = weekly;
    this.growth = growth;
    this.pace = pace;
  }

  /** How fast items come and go. */
  public Pace pace() {
    return pace;
  }

  /** How many will be open if nothing changes; empty where the curve is too short to tell. */
  public Optional<Forecast> findForecast() {
    return Optional.ofNullable(growth).map(rate -> new Forecast(pace.asOf(), pace.open(), rate));
  }

  /** How such forecasts would have fared so far. */
  public Backtest backtest() {
    return Backtest.of(weekly);
  }
}
