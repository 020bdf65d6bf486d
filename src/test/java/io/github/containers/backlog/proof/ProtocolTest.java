package io.github.containers.backlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolTest {

  private static final Table TABLE =
      new Table(
              "What was tried",
              List.of(Table.Column.words("what"), Table.Column.numbers("n")),
              List.of())
          .with("a|b", "3");

  @Test
  void tellsWhereWhenAndByWhichCommandItWasTaken() {
    assertThat(ProtocolMarkdown.of(protocol(true)))
        .startsWith("# Tried\n")
        .contains("Written by `mvn it`")
        .contains(
            "Taken 1970-01-01T00:00:00Z from commit abc on 2 cores (a processor), 8 GiB, a Java, a system")
        .contains("load before 0.5, after not known; took 1 min 5 s.");
  }

  @Test
  void aFolderThatIsNoCheckoutHasNoVersion(@TempDir Path folder) throws Exception {
    assertThat(Version.of(folder)).isEmpty();
  }

  @Test
  void aCellCannotBreakItsTable() {
    assertThat(ProtocolMarkdown.of(protocol(true)))
        .contains("## What was tried\n\n| what | n |\n| --- | ---: |\n| a\\|b | 3 |\n");
  }

  @Test
  void onlyWhatWasCheckedCanBeMissed() {
    assertThat(protocol(true).missed()).isFalse();
    assertThat(protocol(null).missed()).isFalse();
    assertThat(protocol(false).missed()).isTrue();
    assertThat(ProtocolMarkdown.of(protocol(null))).contains("- it: so (not checked)");
    assertThat(ProtocolMarkdown.of(protocol(false))).contains("- it: so (**missed**)");
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatThrownBy(() -> TABLE.with("alone")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOptionThatNobodyKnowsIsRefused() {
    Options options = Options.of(" seed=7  wrong=1");
    assertThat(options.number("seed", 1)).isEqualTo(7);
    assertThat(options.number("rounds", 3)).isEqualTo(3);
    assertThatThrownBy(options::refuseOthers).hasMessageContaining("no option 'wrong'");
    assertThatThrownBy(() -> Options.of("seed")).hasMessageContaining("name=value");
    assertThatThrownBy(() -> Options.of("seed=many").number("seed", 1))
        .hasMessage("seed=many: it is to be a number");
    assertThat(Options.of("").among("kind", List.of("a", "b"))).containsExactly("a", "b");
    assertThat(Options.of("kind=b").among("kind", List.of("a", "b"))).containsExactly("b");
    assertThatThrownBy(() -> Options.of("kind=b,c").among("kind", List.of("a", "b")))
        .hasMessage("kind=c: there is none; there are a, b");
  }

  static Protocol protocol(@Nullable Boolean holds) {
    Machine machine = new Machine("a processor", 2, 8, "a Java", "a system");
    return new Protocol(
        "tried",
        "Tried",
        "mvn it",
        "abc",
        machine,
        Instant.EPOCH,
        Duration.ofSeconds(65),
        0.5,
        -1,
        new Proof.Result("Text.", List.of(TABLE), List.of(new Claim("it", "so", holds)), null));
  }
}
