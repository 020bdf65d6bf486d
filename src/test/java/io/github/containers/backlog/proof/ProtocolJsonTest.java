package io.github.containers.backlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolJsonTest {

  private static final JsonNode FIGURES = JsonNodeFactory.instance.objectNode().put("times", 0.1);

  private static final Table TABLE =
      new Table(
              "What \"was\" tried",
              // As if somebody named two columns the same.
              List.of(
                  Table.Column.words("what"), Table.Column.numbers("n"), Table.Column.words("n")),
              List.of())
          .with("a|b\n<c>", "3,000", "")
          .with("µ – \u2028", "", "\\");

  @Test
  void aProtocolIsReadAsItWasWritten() throws Exception {
    assertThat(again(protocol(FIGURES))).isEqualTo(protocol(FIGURES));
    assertThat(again(protocol(null))).isEqualTo(protocol(null));
  }

  @Test
  void itsPageIsWrittenAgainFromIt() throws Exception {
    assertThat(ProtocolMarkdown.of(again(protocol(FIGURES))))
        .isEqualTo(ProtocolMarkdown.of(protocol(FIGURES)));
  }

  @Test
  void theTimeItTookIsKeptToTheMillisecondWhichThePageDoesNotShow() throws Exception {
    for (long nanos : new long[] {59_999_999_999L, 60_000_000_000L, 119_999_000_001L}) {
      Protocol exact = taking(Duration.ofNanos(nanos));
      assertThat(ProtocolMarkdown.of(again(exact))).isEqualTo(ProtocolMarkdown.of(exact));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Tried",
        "mvn it",
        "Text.",
        "abc",
        "1970-01-01T00:00:00Z",
        "2 cores",
        "a processor",
        "8 GiB",
        "a Java",
        "a system",
        "before 0.5",
        "not known",
        "1 min 5 s",
        "- it",
        "so",
        "holds",
        "not checked",
        "**missed**",
        "## What",
        "| what",
        "---:",
        "a\\|b <c>",
        "3,000"
      })
  void whateverIsEditedOnAPageItIsNoLongerThatOne(String words) throws Exception {
    String page = ProtocolMarkdown.of(protocol(FIGURES));
    assertThat(page).contains(words);
    assertThat(ProtocolMarkdown.of(again(protocol(FIGURES))))
        .isNotEqualTo(page.replace(words, words + "!"))
        .isNotEqualTo(page.replace(words, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "title",
        "command",
        "version",
        "begun_at",
        "took_seconds",
        "machine",
        "load_before",
        "load_after",
        "text",
        "claims",
        "tables"
      })
  void aFileThatLacksSomethingIsRefusedByItsName(String field) throws Exception {
    String json = ProtocolJson.of(protocol(null)).replace("\n  \"" + field + "\"", "\n  \"other\"");
    assertThatThrownBy(() -> ProtocolJson.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + field + "'");
  }

  private static Protocol again(Protocol protocol) throws Exception {
    return ProtocolJson.read(ProtocolJson.of(protocol));
  }

  private static Protocol taking(Duration took) {
    return protocol(took, null);
  }

  private static Protocol protocol(@Nullable JsonNode figures) {
    return protocol(Duration.ofSeconds(65), figures);
  }

  private static Protocol protocol(Duration took, @Nullable JsonNode figures) {
    List<Claim> claims =
        List.of(
            new Claim("it", "so", true),
            new Claim("that", "so", null),
            new Claim("this", "so", false));
    return new Protocol(
        "tried",
        "Tried",
        "mvn it -Dproof.options=\"seed=1\"",
        "abc",
        new Machine("a processor", 2, 8.125, "a Java", "a system"),
        Instant.EPOCH,
        took,
        0.54296875,
        -1,
        new Proof.Result("Text.\n\n![it](it.svg)\n", List.of(TABLE), claims, figures));
  }
}
