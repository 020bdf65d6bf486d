package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantsTest {

  @ParameterizedTest
  @CsvSource({
    "2025-03-04, 2025-03-04T00:00:00Z",
    "2024-02-29, 2024-02-29T00:00:00Z",
    "1970-01-01, 1970-01-01T00:00:00Z",
    "2025-03-04T12:30Z, 2025-03-04T12:30:00Z",
    "2025-03-04T12:30:45.5Z, 2025-03-04T12:30:45.500Z",
    "2025-03-04T01:00:00+02:00, 2025-03-03T23:00:00Z"
  })
  void datesAndInstantsAreRead(String text, Instant instant) {
    assertThat(Instants.parse(text)).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-04T12:00:00 | did you mean \"2025-03-04T12:00:00Z\"?",
        "2025-03-04 12:00 | did you mean \"2025-03-04T12:00Z\"?",
        "2025-03 | did you mean \"2025-03-01\"?",
        "2025-02-30 | is no day of the calendar",
        "2023-02-29 | is no day of the calendar",
        "2025-13-01 | is no day of the calendar",
        "1969-12-31 | is before 1970",
        "04.03.2025 | write 2025-03-04 or 2025-03-04T12:00:00Z",
        "2025-03-04T25:00:00Z | is neither a date nor an instant",
        "yesterday | is neither a date nor an instant"
      })
  void whatIsNoInstantIsExplained(String text, String explanation) {
    assertThatThrownBy(() -> Instants.parse(text))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining(explanation);
  }
}
