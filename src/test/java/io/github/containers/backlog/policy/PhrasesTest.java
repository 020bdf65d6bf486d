package io.github.containers.backlog.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How durations, instants and values are said. */
class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 days",
    "P1D, 1 day",
    "P60D, 60 days",
    "PT36H, 1.5 days",
    "PT24H1S, 1 day",
    "P100D, 100 days",
    "PT4319S, 0 days",
    "PT4321S, 0.1 days"
  })
  void daysAreToldToOneDecimalWhereTheyAreNotWhole(Duration duration, String words) {
    assertThat(Phrases.days(duration)).isEqualTo(words);
  }

  @Test
  void anInstantIsToldByItsDayInUtc() {
    assertThat(Phrases.date(Instant.parse("2025-03-04T23:59:59Z"))).isEqualTo("2025-03-04");
    assertThat(Phrases.date(Instant.parse("2025-03-05T00:00:00Z"))).isEqualTo("2025-03-05");
  }

  @Test
  void valuesAreToldInTheirOrder() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("kind", "bug");
    values.put("idle", "3 days");
    assertThat(Phrases.values(values)).isEqualTo("kind is bug, idle is 3 days");
    assertThat(Phrases.values(Map.of())).isEmpty();
  }
}
