package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id': 1, 'app_slug': 'tool'} | metadata",
        "{'id': 1, 'app_slug': 'tool', 'permissions': {}} | metadata",
        "{'id': 1, 'app_slug': 'tool', 'permissions': 'all'} | metadata",
        "{'id': 1, 'app_slug': 'tool', 'permissions': {'members': 'write'}} | members",
        "{'id': 1, 'app_slug': 'tool', 'permissions': {'issues': 'write', 'members': 'write'}} | issues",
      },
      quoteCharacter = '"')
  void whatItAsksForIsNeverNothingSinceNothingWouldBeEverything(String json, String readable)
      throws Exception {
    Installation installation =
        Installation.of(new ObjectMapper().readTree(json.replace('\'', '"')));
    assertThat(installation.readable()).containsExactly(readable);
  }
}
