package io.github.containers.backlog.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TrailTest {

  private final Trail trail = new Trail();

  @Test
  void leadsFromPageToPageToTheEnd() {
    assertThat(trail.follow("?page=2")).isEqualTo("?page=2");
    assertThat(trail.follow("?page=3")).isEqualTo("?page=3");
    assertThat(trail.follow(null)).isNull();
  }

  @Test
  void endsInWordsWhereItLeadsBack() {
    trail.follow("?page=2");
    trail.follow("?page=3");
    assertThatThrownBy(() -> trail.follow("?page=2"))
        .isInstanceOf(SourceException.class)
        .hasMessage("GitHub's pages link to one another in a circle");
  }
}
